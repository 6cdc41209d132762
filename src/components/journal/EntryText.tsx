import { useState } from 'preact/hooks';
import type { Reading } from '../../domain/journal/reading.ts';
import type { EntryHit } from '../../domain/journal/shelf.ts';
import { fromFirstMark, Marked, unmarked } from './Marked.tsx';

interface Props {
  reading: Reading;
  /** What a search found in it; null when nothing is looked for. */
  hit: EntryHit | null;
  /** Whether all of it is shown, however long. */
  whole: boolean;
}

/** Longer than this, a text is shown in part at first: some two hundred words. */
const LONG = 1200;

/** An entry's words, part by part, with what was looked for marked. */
export function EntryText({ reading: { parts }, hit, whole }: Props) {
  const [open, setOpen] = useState(false);
  const isLong = parts.reduce((sum, { text }) => sum + text.length, 0) > LONG;
  const all = open || whole || !isLong;
  const shown =
    hit?.parts ??
    parts.map(({ prompt, text }) => ({
      prompt: unmarked(prompt),
      text: unmarked(text),
    }));
  return (
    <>
      <div class={all ? undefined : 'entry__part-of'}>
        {shown.map(({ prompt, text }, place) => (
          <div key={place}>
            {prompt.length > 0 && (
              <h4 class="entry__question">
                <Marked pieces={prompt} />
              </h4>
            )}
            <p class="entry__words">
              <Marked pieces={all ? text : fromFirstMark(text)} />
            </p>
          </div>
        ))}
      </div>
      {isLong && !whole && (
        <p class="no-print">
          <button
            type="button"
            class="link"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? 'Show less of it' : 'Show all of it'}
          </button>
        </p>
      )}
    </>
  );
}
