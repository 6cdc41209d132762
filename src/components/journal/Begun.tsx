import type { Draft } from '../../domain/record/statement.ts';
import { whereabouts, type Activities } from './activities.ts';
import { recallHref } from './entry-place.ts';
import { entryOfDraft, newEntryOf } from './entry-words.ts';
import { begunWords } from '../outgoing/keep-ticks.ts';
import { counted, dayOf } from './words.ts';

interface Props {
  drafts: readonly Draft[];
  activities: Activities;
  /** Throws a draft away. */
  onDiscard: (draft: Draft) => void;
  /** Keeps a draft of an entry that is no longer as it was, as an entry of its own. */
  onKeep: (draft: Draft) => void;
}

/** Where one goes on with a draft, and what that place is called. */
function placeOf({ activity }: Draft, activities: Activities) {
  const fresh = newEntryOf(activity);
  if (!fresh) {
    const place = whereabouts(activity, activities);
    return activity.startsWith('term:') ? { ...place, href: recallHref() } : place;
  }
  const { pathname } = location;
  return fresh.about === null
    ? { title: 'Write', href: `${pathname}#write` }
    : {
        title: whereabouts(fresh.about, activities).title,
        href: `${pathname}?about=${encodeURIComponent(fresh.about)}#write`,
      };
}

/** What was begun and not saved, wherever that was. */
export function Begun({ drafts, activities, onDiscard, onKeep }: Props) {
  if (drafts.length === 0) return null;
  return (
    <details class="notebook__begun no-print">
      <summary>{counted(drafts.length, 'thing')} begun and not saved</summary>
      <ul class="plain-list">
        {drafts.map((draft) => {
          const isEdit = entryOfDraft(draft.activity) !== null;
          const { title, href } = placeOf(draft, activities);
          return (
            <li key={draft.id} class="entry">
              <p class="entry__words">{begunWords(draft.fields)}</p>
              <p class="hint">
                {isEdit ? (
                  'A change to an entry that has been changed or erased since'
                ) : href === null ? (
                  title
                ) : (
                  <a href={href}>Go on in “{title}”</a>
                )}
                {` · ${dayOf(draft.at)}`}
              </p>
              <div class="row">
                {isEdit && (
                  <button
                    type="button"
                    class="button button--quiet"
                    onClick={() => {
                      onKeep(draft);
                    }}
                  >
                    Keep it as an entry
                  </button>
                )}
                <button
                  type="button"
                  class="button button--quiet"
                  onClick={() => {
                    onDiscard(draft);
                  }}
                >
                  Throw it away
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
