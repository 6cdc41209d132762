import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { evaluationCsv } from '../../domain/evaluation/csv.ts';
import {
  add,
  changeEvening,
  newEvening,
  type Evening,
  type Given,
} from '../../domain/evaluation/gathered.ts';
import { slipText } from '../../domain/evaluation/slip.ts';
import { $evaluation, changeEvaluation, clearEvaluation } from '../../stores/evaluation.ts';
import { giveFile } from '../shell/give-file.ts';
import { Aside } from './Aside.tsx';
import { BringIn } from './BringIn.tsx';
import { Clear } from './Clear.tsx';
import { Comments } from './Comments.tsx';
import { Evenings } from './Evenings.tsx';
import { Report } from './Report.tsx';
import { Term } from './Term.tsx';
import { TypeSlip } from './TypeSlip.tsx';
import { NOT_KEPT, returned, words } from './words.ts';

interface Props {
  today: string;
  /** Eight letters and digits by chance. */
  chance: () => string;
}

const slips = (count: number): string => (count === 1 ? '1 slip' : `${count} slips`);

/** Slips gathered, looked at as spreads, and given on as CSV or one printed page. */
export function Gather({ today, chance }: Props) {
  const { gathered, notKept } = useStore($evaluation);
  const { evenings } = gathered;
  const [chosen, setChosen] = useState<string | null>(null);
  const [withComments, setWithComments] = useState(false);
  const [isTerm, setTerm] = useState(false);
  const evening = evenings.find(({ id }) => id === chosen) ?? evenings.at(-1);

  const change = (by: (evening: Evening) => Evening) => {
    if (evening) changeEvaluation((all) => changeEvening(all, evening.id, by));
  };
  const give = (given: readonly Given[]): string => {
    if (!evening) return '';
    let said = '';
    changeEvaluation((all) => {
      const { gathered: after, added, same, aside } = add(all, evening.id, given);
      const now = after.evenings.find(({ id }) => id === evening.id);
      said = [
        `${slips(added)} added.`,
        ...(same > 0 ? [`${slips(same)} here already, and counted once.`] : []),
        ...(aside > 0 ? [`${aside} set aside: see the list below.`] : []),
        ...(now ? [returned(now)] : []),
      ].join(' ');
      return after;
    });
    return said;
  };
  return (
    <>
      {notKept && (
        <p class="caution gather__trouble no-print" role="alert">
          {NOT_KEPT[notKept]}
        </p>
      )}
      <Evenings
        evenings={evenings}
        current={evening?.id ?? null}
        today={today}
        choose={setChosen}
        begin={(name, day) => {
          const id = chance();
          changeEvaluation((all) => ({
            ...all,
            evenings: [...all.evenings, newEvening(id, name, day)],
          }));
          setChosen(id);
        }}
      />
      {evening && (
        <div key={evening.id}>
          <div class="field no-print">
            <label htmlFor="present">How many were in the room, you not counted</label>
            <input
              id="present"
              type="number"
              inputMode="numeric"
              min={0}
              max={999}
              defaultValue={evening.present ?? ''}
              onInput={({ currentTarget: { value } }) => {
                const count = Number(value);
                const present =
                  value === '' || !Number.isInteger(count) || count < 0 ? null : count;
                change((one) => ({ ...one, present }));
              }}
            />
          </div>
          <section class="no-print" aria-labelledby="bring">
            <h2 id="bring">Bring slips in</h2>
            <BringIn give={give} />
            <h3>Or type from paper</h3>
            <TypeSlip
              session={evening.name}
              day={evening.day === '' ? today : evening.day}
              chance={chance}
              add={(slip) => give([{ name: 'Typed', text: slipText(slip) }])}
            />
          </section>
          <Aside
            evening={evening}
            putAway={() => {
              change((one) => ({ ...one, aside: [] }));
            }}
          />
          <h2 class="no-print">What came back</h2>
          {isTerm ? (
            <Term evenings={evenings} />
          ) : (
            <Report evening={evening} withComments={withComments} />
          )}
          <div class="no-print">
            {evenings.length > 1 && (
              <label class="outgoing__tick">
                <input
                  type="checkbox"
                  checked={isTerm}
                  onChange={({ currentTarget: { checked } }) => {
                    setTerm(checked);
                  }}
                />
                All sessions side by side
              </label>
            )}
            <label class="outgoing__tick">
              <input
                type="checkbox"
                checked={withComments}
                onChange={({ currentTarget: { checked } }) => {
                  setWithComments(checked);
                }}
              />
              Print and save the comments too. In a small group people know each other’s words.
            </label>
            <div class="row">
              <button
                type="button"
                class="button"
                onClick={() => {
                  window.print();
                }}
              >
                Print
              </button>
              <button
                type="button"
                class="button button--quiet"
                onClick={() => {
                  const text = evaluationCsv(isTerm ? evenings : [evening], words, withComments);
                  giveFile(
                    `noticing-evaluation-${today}.csv`,
                    new Blob([text], { type: 'text/csv' }),
                  );
                }}
              >
                Save as CSV
              </button>
            </div>
          </div>
          <Comments evening={evening} change={change} />
        </div>
      )}
      {evenings.length > 0 && <Clear evening={evening} all={clearEvaluation} />}
    </>
  );
}
