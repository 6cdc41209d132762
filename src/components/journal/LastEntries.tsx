import { useMemo } from 'preact/hooks';
import { readingOf, textOf } from '../../domain/journal/reading.ts';
import { toldPlans } from '../../domain/record/coming-back.ts';
import { journal } from '../../domain/record/journal.ts';
import type { Statement } from '../../domain/record/statement.ts';
import type { Activities } from './activities.ts';
import { isOpenPlan, placeOfEntry, sayHow } from './entry-place.ts';
import { useDrafts } from './use-drafts.ts';
import { counted, dayOf } from './words.ts';

interface Props {
  statements: readonly Statement[];
  activities: Activities;
  /** What each template is called. */
  titles: Readonly<Record<string, string>>;
  /** The address of the journal. */
  href: string;
}

const LAST = 3;
const SOME = 280;

const some = (text: string): string =>
  text.length <= SOME ? text : `${text.slice(0, text.lastIndexOf(' ', SOME))} …`;

/** The last of what was written, and the way to all of it. */
export function LastEntries({ statements, activities, titles, href }: Props) {
  const entries = useMemo(() => journal(statements), [statements]);
  const told = useMemo(() => toldPlans(statements), [statements]);
  const { drafts } = useDrafts(statements);
  if (entries.length + drafts.length === 0) return null;
  return (
    <section aria-labelledby="last-title">
      <h2 id="last-title">What you wrote last</h2>
      <ol class="plain-list">
        {entries.slice(0, LAST).map((entry) => {
          const place = placeOfEntry(entry, activities);
          return (
            <li key={entry.id}>
              <article class="entry" aria-labelledby={`entry-${entry.id}`}>
                <h3 id={`entry-${entry.id}`} class="entry__prompt">
                  {readingOf(entry.words, titles).title}
                </h3>
                <p class="entry__words">{some(textOf(entry.words))}</p>
                <p class="hint">
                  {place && (
                    <>
                      {place.href === null ? place.title : <a href={place.href}>{place.title}</a>}
                      {' · '}
                    </>
                  )}
                  <time dateTime={entry.begunAt}>{dayOf(entry.begunAt)}</time>
                </p>
                {isOpenPlan(entry, told) && (
                  <p class="no-print">
                    <a href={sayHow(entry.words.object)}>
                      Say how it went
                      <span class="visually-hidden"> the entry of {dayOf(entry.begunAt)}</span>
                    </a>
                  </p>
                )}
              </article>
            </li>
          );
        })}
      </ol>
      {drafts.length > 0 && (
        <p>
          <a href={href}>{counted(drafts.length, 'thing')} begun and not saved</a>
        </p>
      )}
      <p>
        <a href={href}>All of your journal</a>
        <span class="hint"> ({counted(entries.length, 'entry', 'entries')})</span>
      </p>
    </section>
  );
}
