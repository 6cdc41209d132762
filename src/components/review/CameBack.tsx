import { useMemo } from 'preact/hooks';
import type { Judgement, Recalled, Statement } from '../../domain/record/statement.ts';
import { whereabouts, type Activities } from '../journal/activities.ts';
import { dayOf } from '../journal/words.ts';

interface Props {
  statements: readonly Statement[];
  activities: Activities;
}

const SAID: Readonly<Record<Judgement, string>> = {
  notYet: 'You said “not yet”.',
  effort: 'It came back, with effort.',
  yes: 'It came back.',
};

/** The latest of each word and moment that came back, the newest first. */
function latestOf(statements: readonly Statement[]): Recalled[] {
  const latest = new Map<string, Recalled>();
  for (const one of [...statements].reverse()) {
    if (one.verb === 'recalled' && !latest.has(one.object)) latest.set(one.object, one);
  }
  return [...latest.values()];
}

/** The words and moments that came back: how it went, and what the learner wrote of them. */
export function CameBack({ statements, activities }: Props) {
  const latest = useMemo(() => latestOf(statements), [statements]);
  if (latest.length === 0) return null;
  return (
    <section aria-labelledby="came-back">
      <h2 id="came-back">Words and moments that came back</h2>
      <ul class="plain-list">
        {latest.map(({ id, object, at, result: { judgement, text } }) => {
          const { title, href } = whereabouts(object, activities);
          return (
            <li key={id} class="answers__one">
              <p class="answers__prompt">{href === null ? title : <a href={href}>{title}</a>}</p>
              {text && <p class="answers__said">{text}</p>}
              <p class="hint">
                {SAID[judgement]} {dayOf(at)}.
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
