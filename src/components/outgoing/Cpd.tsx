import { useMemo } from 'preact/hooks';
import { cpd, timeKinds } from '../../domain/outgoing/cpd.ts';
import { always, dayIn, yearTo, type Period } from '../../domain/outgoing/period.ts';
import { metaOf, tickTitle } from './blocks.ts';
import { cpdSheet, isMinutes, timeNames } from './cpd-sheet.ts';
import { bodies, ownFields, READ_UP_TO } from './fields.ts';
import { SheetOut } from './SheetOut.tsx';
import { Ticks } from './Ticks.tsx';
import { useForm, valueOf, type Values } from './use-form.ts';
import { useRecord } from './use-record.ts';
import { Words } from './Words.tsx';

const periods = [
  { id: 'year', label: 'The last twelve months' },
  { id: 'all', label: 'Everything' },
  { id: 'days', label: 'From one day to another' },
];

function periodOf(values: Values, today: string): Period {
  switch (valueOf(values, 'period')) {
    case 'all':
      return always;
    case 'days':
      return { from: valueOf(values, 'from') || null, to: valueOf(values, 'to') || null };
    default:
      return yearTo(today);
  }
}

/** The CPD summary: what goes into it, and what comes of that. */
export function Cpd({ now }: { now: Date }) {
  const { statements, activities } = useRecord();
  const { form, values, read } = useForm('sheet:cpd');
  const offset = now.getTimezoneOffset();
  const today = dayIn(now.toISOString(), offset);
  const period = periodOf(values, today);
  const { from, to } = period;
  const summary = useMemo(
    () => cpd(statements, { from, to }, (id) => activities[id]?.minutes, offset),
    [statements, activities, from, to],
  );
  const body = valueOf(values, 'body');
  const backwards = from !== null && to !== null && to < from;
  return (
    <>
      <form
        ref={form}
        onInput={read}
        onChange={read}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <fieldset>
          <legend>Which time</legend>
          {periods.map(({ id, label }) => (
            <label key={id} class="outgoing__tick">
              <input type="radio" name="period" value={id} defaultChecked={id === 'year'} />
              {label}
            </label>
          ))}
          <div class="outgoing__few" hidden={valueOf(values, 'period') !== 'days'}>
            <div class="field">
              <label htmlFor="from">From</label>
              <input id="from" name="from" type="date" />
            </div>
            <div class="field">
              <label htmlFor="to">To</label>
              <input id="to" name="to" type="date" />
            </div>
          </div>
          {backwards && (
            <p role="alert">The last day comes before the first, so there is nothing in it.</p>
          )}
        </fieldset>
        <fieldset>
          <legend>Minutes</legend>
          <p>
            Our estimate stands unless you put your own figure. Nothing here watched the clock: a
            lesson counts what it says it takes, the rest a few minutes each.
          </p>
          {summary.time.length === 0 && <p>There is nothing to count in this time.</p>}
          <div class="outgoing__few">
            {timeKinds.map((kind) => {
              const spent = summary.time.find((one) => one.kind === kind);
              return (
                // One with nothing in this time stays in the form: what was put in it is kept.
                <div key={kind} class="field" hidden={!spent}>
                  <label for={`minutes-${kind}`}>{timeNames[kind]}</label>
                  <p id={`estimate-${kind}`} class="hint">
                    {spent && `${spent.count} done. Our estimate: ${spent.minutes}`}
                  </p>
                  <input
                    id={`minutes-${kind}`}
                    name={`minutes-${kind}`}
                    type="text"
                    inputMode="numeric"
                    autocomplete="off"
                    aria-describedby={`estimate-${kind}`}
                  />
                  {!isMinutes(valueOf(values, `minutes-${kind}`)) && (
                    <p role="alert">That is not a number of minutes. Our estimate stands.</p>
                  )}
                </div>
              );
            })}
          </div>
        </fieldset>
        <fieldset>
          <legend>Your own words</legend>
          {ownFields.map((field) => (
            <Words key={field.id} field={field} />
          ))}
        </fieldset>
        <fieldset>
          <legend>If you are registered</legend>
          <p>
            Some bodies ask for particular things. We offer fields for what we have read of two.
            Whether a summary is enough is for them to say, not us. Other bodies, the NMC among
            them: we have read nothing that we could offer. Ask them.
          </p>
          <label class="outgoing__tick">
            <input type="radio" name="body" value="" defaultChecked />
            No extra fields
          </label>
          {bodies.map(({ id, name }) => (
            <label key={id} class="outgoing__tick">
              <input type="radio" name="body" value={id} />
              {name}
            </label>
          ))}
          {bodies.map(({ id, asks, page, fields }) => (
            <div key={id} hidden={body !== id}>
              <p>
                {asks}{' '}
                {page && (
                  <a href={page.href} rel="external noreferrer">
                    {page.title}
                  </a>
                )}
              </p>
              <p class="hint">
                Last checked: {READ_UP_TO}, in copies. Their own page is what counts.
              </p>
              {fields.map((field) => (
                <Words key={field.id} field={field} />
              ))}
            </div>
          ))}
        </fieldset>
        <fieldset>
          <legend>From your notebook</legend>
          <p>
            Nothing you wrote goes in unless you tick it. Others will read it: tick what is about
            you, not about a family.
          </p>
          {summary.plans.length > 0 && (
            <label class="outgoing__tick">
              <input type="checkbox" name="plans" value="yes" />
              My plans in this time, and what came of them ({summary.plans.length})
            </label>
          )}
          <Ticks
            name="reflection"
            ticks={summary.reflections.map((entry) => ({
              value: entry.id,
              title: tickTitle(entry),
              hint: metaOf(entry, activities),
            }))}
          />
          {summary.reflections.length === 0 && <p>You wrote nothing in this time.</p>}
        </fieldset>
      </form>
      <SheetOut
        sheet={cpdSheet(summary, values, activities)}
        name={`noticing-cpd-${today}`}
        forms={['docx', 'txt', 'csv']}
      />
    </>
  );
}
