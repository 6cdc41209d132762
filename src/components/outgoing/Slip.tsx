import { useRef, useState } from 'preact/hooks';
import {
  bytesLeft,
  SLIP_FORMAT,
  SLIP_VERSION,
  slipName,
  slipText,
  type Looked,
  type Slip as SlipShape,
} from '../../domain/evaluation/slip.ts';
import { dayIn } from '../../domain/outgoing/period.ts';
import { ownWordsOf } from '../../domain/outgoing/sheet.ts';
import { SlipCode } from '../evaluation/SlipCode.tsx';
import { NamesReview } from '../names/NamesReview.tsx';
import { asJsonFile, giveFile } from '../shell/give-file.ts';
import { SheetView } from './SheetView.tsx';
import { asks, outcomes, slipSheet, times } from './slip-words.ts';
import { useForm, valueOf, type Values } from './use-form.ts';
import { Words } from './Words.tsx';

const MARKS = Array.from({ length: 10 }, (_, n) => n + 1);

const looked = (values: Values, outcome: string): Looked => {
  const [before = null, now = null] = times.map(({ id }) => {
    const chosen = valueOf(values, `${outcome}-${id}`);
    return chosen === '' ? null : Number(chosen);
  });
  return { before, now };
};

const slipOf = (values: Values, id: string, day: string): SlipShape => ({
  format: SLIP_FORMAT,
  version: SLIP_VERSION,
  id,
  session: valueOf(values, 'session'),
  day,
  knowing: looked(values, 'knowing'),
  using: looked(values, 'using'),
  try: valueOf(values, 'try'),
  inTheWay: valueOf(values, 'inTheWay'),
  else: valueOf(values, 'else'),
});

interface Props {
  now: Date;
  /** Makes eight letters by chance. */
  chance: () => string;
}

/** An evaluation slip: filled in, looked at, and taken as a file. */
export function Slip({ now, chance }: Props) {
  const { form, values, read } = useForm('sheet:slip');
  const number = useRef<HTMLInputElement>(null);
  const session = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState(chance);
  // From another tab a second number may have come behind it.
  const id = valueOf(values, 'number').slice(0, fresh.length) || fresh;
  const [said, setSaid] = useState('');
  const slip = slipOf(values, id, dayIn(now.toISOString(), now.getTimezoneOffset()));
  const left = bytesLeft(slip);
  const sheet = slipSheet(slip);
  /** The number stays with the words, or one slip made twice would count twice. */
  const change = ({ target }: Event) => {
    read();
    const field = number.current;
    // It comes back before the words do: then it is not without them.
    if (!form.current || !field || target === field) return;
    const isBegun = [...new FormData(form.current)].some(
      ([name, value]) => name !== 'number' && value !== '',
    );
    if ((field.value !== '') === isBegun) return;
    field.value = isBegun ? id : '';
    if (!isBegun) setFresh(chance());
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const begin = () => {
    form.current?.reset();
    setSaid('');
    session.current?.dispatchEvent(new Event('input', { bubbles: true }));
    session.current?.focus();
  };
  const save = () => {
    if (left < 0) {
      setSaid('There are too many words for a slip. Shorten them first.');
      return;
    }
    giveFile(slipName(slip), asJsonFile(slipText(slip)));
    setSaid('Made. Give the file to whoever held the session. We have no copy.');
  };
  return (
    <>
      <form
        ref={form}
        onInput={change}
        onChange={read}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <input ref={number} name="number" type="text" hidden />
        <div class="field">
          <label htmlFor="session">Which session</label>
          <p id="session-hint" class="hint">
            As the facilitator calls it. No name of yours.
          </p>
          <input
            ref={session}
            id="session"
            name="session"
            type="text"
            maxLength={25}
            autocomplete="off"
            aria-describedby="session-hint"
          />
        </div>
        {outcomes.map(({ id: outcome, label }) => (
          <fieldset key={outcome}>
            <legend>{label}</legend>
            <p class="hint">1 is not at all, 10 is entirely. You may leave it open.</p>
            <div class="outgoing__few">
              {times.map(({ id: time, label: when }) => (
                <div key={time} class="field">
                  <label for={`${outcome}-${time}`}>{when}</label>
                  <select id={`${outcome}-${time}`} name={`${outcome}-${time}`}>
                    <option value="">Left open</option>
                    {MARKS.map((one) => (
                      <option key={one} value={one}>
                        {one}
                      </option>
                    ))}
                  </select>
                </div>
              ))}
            </div>
          </fieldset>
        ))}
        <fieldset>
          <legend>In a few words</legend>
          {asks.map((field) => (
            <Words key={field.id} field={field} rows={2} />
          ))}
          <p class={left < 0 ? 'outgoing__over' : 'hint'}>
            {left < 0
              ? `About ${-left} letters too many for one slip.`
              : `Room for about ${left} more letters in all three together.`}
          </p>
        </fieldset>
      </form>
      <section class="outgoing__out" aria-labelledby="slip-preview">
        <h2 id="slip-preview">What will be in it</h2>
        <p class="hint">All of it. No name, no time of day, nothing from your notebook.</p>
        <SheetView sheet={sheet} />
        <NamesReview
          places={[{ where: 'Which session', text: slip.session }, ...ownWordsOf(sheet)]}
        />
        <SlipCode slip={slip} />
        <div class="row no-print">
          <button type="button" class="button" onClick={save}>
            Save the slip as a file
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              window.print();
            }}
          >
            Print
          </button>
          <button type="button" class="button button--quiet" onClick={begin}>
            Clear it, and begin a new slip
          </button>
        </div>
        <p role="status" class="no-print outgoing__said">
          {said}
        </p>
      </section>
    </>
  );
}
