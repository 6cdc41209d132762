import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  label: string;
  /** The field itself: uncontrolled, as every field here that somebody writes in. */
  field: RefObject<HTMLInputElement>;
  /** Whether it is made up here, rather than one that opens something. */
  fresh?: boolean;
  /** What is wrong with it, in words; empty when nothing is. */
  wrong?: string;
  hint?: string;
}

let count = 0;

/** A field for a passphrase, which can be looked at while it is typed. */
export function Passphrase({ label, field, fresh = false, wrong = '', hint }: Props) {
  // Not Preact’s own: a lesson has several of these, each rendered by itself, and all would be the first.
  const [id] = useState(() => `passphrase-${++count}`);
  const [shown, setShown] = useState(false);
  const told = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        ref={field}
        id={id}
        type={shown ? 'text' : 'password'}
        name="passphrase"
        autocomplete={fresh ? 'new-password' : 'current-password'}
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={told === '' ? undefined : told}
        aria-invalid={wrong === '' ? undefined : true}
      />
      <div>
        <label class="row">
          <input
            type="checkbox"
            checked={shown}
            onChange={({ currentTarget }) => {
              setShown(currentTarget.checked);
            }}
          />
          <span>Show what I type</span>
        </label>
      </div>
      {wrong !== '' && (
        <p role="alert" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
