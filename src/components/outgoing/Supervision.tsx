import { useMemo } from 'preact/hooks';
import { dayIn } from '../../domain/outgoing/period.ts';
import { choicesFor, LINES_ON_A_PAGE, linesOf } from '../../domain/outgoing/supervision.ts';
import { planWords } from '../../domain/record/plan-words.ts';
import { whereabouts } from '../journal/activities.ts';
import { dayOf } from '../journal/words.ts';
import { metaOf, tickTitle } from './blocks.ts';
import { SheetOut } from './SheetOut.tsx';
import { questions, supervisionSheet } from './supervision-sheet.ts';
import { Ticks, type Tick } from './Ticks.tsx';
import { useForm } from './use-form.ts';
import { useRecord } from './use-record.ts';
import { Words } from './Words.tsx';

/** The sheet for a supervision: what goes on it, and what comes of that. */
export function Supervision({ now }: { now: Date }) {
  const { statements, activities } = useRecord();
  const { form, values, read } = useForm('sheet:supervision');
  const offset = now.getTimezoneOffset();
  const today = dayIn(now.toISOString(), offset);
  const choices = useMemo(() => choicesFor(statements, offset), [statements]);
  const sheet = supervisionSheet(choices, values, activities, today);
  const lists: { name: string; legend: string; ticks: Tick[] }[] = [
    {
      name: 'moment',
      legend: 'Moments you looked at',
      ticks: choices.moments.map(({ object, day }) => ({
        value: object,
        title: whereabouts(object, activities).title,
        hint: dayOf(day),
      })),
    },
    {
      name: 'rating',
      legend: 'Ratings of your own skills',
      ticks: choices.ratings.map((rating) => ({
        value: rating.id,
        title: `${rating.title}: ${rating.parts[0]?.text ?? ''}`,
        hint: dayOf(rating.day),
      })),
    },
    {
      name: 'entry',
      legend: 'What you wrote',
      ticks: choices.entries.map((entry) => ({
        value: entry.id,
        title: tickTitle(entry),
        hint: metaOf(entry, activities),
      })),
    },
    {
      name: 'plan',
      legend: 'What you planned',
      ticks: choices.plans.map((plan) => ({
        value: plan.id,
        title: planWords(plan),
        hint: metaOf(plan, activities),
      })),
    },
  ];
  const long = linesOf(sheet) > LINES_ON_A_PAGE;
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
          <legend>Your questions</legend>
          {questions.map((field) => (
            <Words key={field.id} field={field} />
          ))}
        </fieldset>
        {lists
          .filter(({ ticks }) => ticks.length > 0)
          .map(({ name, legend, ticks }) => (
            <fieldset key={name}>
              <legend>{legend}</legend>
              <Ticks name={name} ticks={ticks} />
            </fieldset>
          ))}
      </form>
      <SheetOut
        sheet={sheet}
        name={`noticing-supervision-${today}`}
        forms={['txt']}
        onePage
        remark={
          long
            ? 'This is likely to be more than one page. A supervision has room for two or three things: untick some.'
            : null
        }
      />
    </>
  );
}
