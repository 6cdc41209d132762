import { useEffect, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../domain/record/statement.ts';
import { keepWords, type KeptWords } from '../../stores/keep-words.ts';
import { $record, record } from '../../stores/record.ts';
import type { CardProps } from './cards.ts';
import { Judge } from './Judge.tsx';
import { TakenOut } from './TakenOut.tsx';

/** A word of the glossary: write what you remember, then compare it with the entry. */
export function TermCard({ id, place, done, onDone, onGone }: CardProps) {
  const form = useRef<HTMLFormElement>(null);
  const entry = useRef<HTMLDivElement>(null);
  const words = useRef<KeptWords | null>(null);
  const [shown, setShown] = useState(false);
  const prompt = `“${place.title}”: what do you remember of it?`;

  useEffect(() => {
    if (form.current) void keepWords(form.current, id).then((kept) => (words.current = kept));
  }, [id]);
  useEffect(() => {
    if (shown) entry.current?.focus();
  }, [shown]);

  const judge = async (judgement: Judgement) => {
    const text = form.current?.querySelector('textarea')?.value ?? '';
    onDone();
    await record('recalled', id, { judgement, text, prompt });
    const { trouble } = $record.get();
    // Words that are nowhere else stay in their draft.
    if (trouble === null || trouble === 'wiped') await words.current?.discard();
  };

  return (
    <>
      <form
        ref={form}
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          setShown(true);
        }}
      >
        <p class="question__prompt" id="term-prompt">
          {prompt}
        </p>
        <label class="field">
          <b>In any words, as much as comes</b>
          <textarea
            name="text"
            rows={5}
            autocomplete="off"
            aria-describedby="term-prompt"
            readOnly={shown}
          />
        </label>
        {!shown && (
          <p class="row">
            <button class="button">Show what to compare with</button>
          </p>
        )}
      </form>
      <div
        ref={entry}
        class="review__entry"
        role="group"
        aria-label={`The glossary on “${place.title}”`}
        tabIndex={-1}
        hidden={!shown}
      >
        <TakenOut id={id} href={place.href} onGone={onGone} />
      </div>
      {shown && !done && (
        <Judge question="Did it come back to you?" onJudge={(judgement) => void judge(judgement)} />
      )}
    </>
  );
}
