import { useEffect, useRef, useState } from 'preact/hooks';
import { looks, outcomes } from '../../domain/evaluation/spread.ts';
import {
  bytesLeft,
  SLIP_FORMAT,
  SLIP_VERSION,
  slipWords,
  type Slip,
} from '../../domain/evaluation/slip.ts';
import { keepTyping, leftTyping } from '../../stores/evaluation.ts';
import { words } from './words.ts';

interface Props {
  session: string;
  day: string;
  /** Eight letters and digits by chance. */
  chance: () => string;
  /** Adds the slip. @returns what came of it, in words */
  add: (slip: Slip) => string;
}

const fieldsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );

const mark = (text = ''): number | null => (text.trim() === '' ? null : Number(text));

/** A paper slip typed in: four numbers, three lines, Enter, and the next one. */
export function TypeSlip({ session, day, chance, add }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    try {
      const left = JSON.parse(leftTyping() || '{}') as Record<string, string>;
      for (const field of form.current?.querySelectorAll('input') ?? [])
        if (field.value === '') field.value = left[field.name] ?? '';
    } catch {
      keepTyping('');
    }
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    const all = fieldsOf(form.current);
    if (Object.values(all).every((value) => value.trim() === '')) {
      setSaid('There is nothing in it yet.');
      return;
    }
    const slip: Slip = {
      format: SLIP_FORMAT,
      version: SLIP_VERSION,
      id: chance(),
      session: '',
      day,
      knowing: { before: mark(all['knowing-before']), now: mark(all['knowing-now']) },
      using: { before: mark(all['using-before']), now: mark(all['using-now']) },
      try: all['try']?.trim() ?? '',
      inTheWay: all['inTheWay']?.trim() ?? '',
      else: all['else']?.trim() ?? '',
    };
    if (bytesLeft(slip) < 0) {
      setSaid(
        `About ${-bytesLeft(slip)} letters too many for one slip. Nothing is lost: shorten it.`,
      );
      return;
    }
    setSaid(add(slip));
    form.current.reset();
    keepTyping('');
    first.current?.focus();
  };
  return (
    <form
      ref={form}
      class="gather__type"
      aria-label={`Type a paper slip for ${session}`}
      autocomplete="off"
      onInput={({ currentTarget }) => {
        keepTyping(JSON.stringify(fieldsOf(currentTarget)));
      }}
      onSubmit={save}
    >
      <p class="hint">
        Numbers from 1 to 10, empty for left open. Tab to the next field, Enter to add the slip.
      </p>
      {outcomes.map((outcome) => (
        <fieldset key={outcome}>
          <legend>{words.outcome[outcome]}</legend>
          <div class="gather__marks">
            {looks.map((look) => (
              <div key={look} class="field">
                <label htmlFor={`type-${outcome}-${look}`}>{words.look[look]}</label>
                <input
                  ref={outcome === 'knowing' && look === 'before' ? first : null}
                  id={`type-${outcome}-${look}`}
                  name={`${outcome}-${look}`}
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={10}
                  step={1}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      {slipWords.map((name) => (
        <div key={name} class="field">
          <label htmlFor={`type-${name}`}>{words.asked[name]}</label>
          <input id={`type-${name}`} name={name} type="text" />
        </div>
      ))}
      <button type="submit" class="button">
        Add this slip
      </button>
      <p role="status" class="outgoing__said">
        {said}
      </p>
    </form>
  );
}
