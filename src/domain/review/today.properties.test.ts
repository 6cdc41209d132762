import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from '../record/merge.ts';
import type { Statement } from '../record/statement.ts';
import { answer, catalogue, clockOn, complete, judge, look, putOff } from './examples.ts';
import { A_DAY, today, type Due } from './today.ts';

const TODAY = 40;
const day = fc.integer({ min: 0, max: TODAY - 1 });
const question = fc
  .tuple(fc.constantFrom('a', 'a', 'a', 'b', 'c'), fc.nat({ max: 11 }))
  .map(([module, n]) => `${module}${n}`);
const how = fc.constantFrom(null, 'guess' as const, 'fairly' as const, 'sure' as const);

const statement: fc.Arbitrary<Statement> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(day, question, fc.boolean(), how).map((all) => answer(...all)) },
  fc.tuple(day, fc.constantFrom('lid', 'rain')).map((all) => look(...all)),
  fc
    .tuple(
      day,
      fc.nat({ max: 5 }),
      fc.constantFrom('notYet' as const, 'effort' as const, 'yes' as const),
    )
    .map(([on, n, word]) => judge(on, `term:t${n}`, word)),
  fc
    .tuple(fc.integer({ min: 0, max: TODAY }), question)
    .map(([on, q]) => putOff(on, `quiz:${q.charAt(0)}#${q}`)),
  fc.tuple(day, fc.constantFrom('a/one', 'c/one')).map((all) => complete(...all)),
);
const record = fc.array(statement, { maxLength: 80 }).map((all) => merge(all, []));
const now = clockOn(TODAY);

/** What a learner does with what has come. */
function deal(due: Due, choice: number, hour: number): Statement {
  if (choice === 0) return putOff(TODAY, due.id, hour);
  if (due.kind !== 'question') return judge(TODAY, due.id, 'notYet', hour);
  return answer(TODAY, due.id.split('#')[1] ?? '', choice === 1, 'sure', { hour });
}

it('is the same whichever way records were merged', () => {
  fc.assert(
    fc.property(record, fc.infiniteStream(fc.boolean()), (all, dice) => {
      const here = all.filter(() => dice.next().value);
      const there = all.filter((one) => !here.includes(one));
      const one = today(merge(here, there), catalogue, now);
      expect(today(merge(there, here), catalogue, now)).toEqual(one);
      expect(today(merge(merge(there, all), here), catalogue, now)).toEqual(one);
    }),
  );
});

it('is the same read on from an earlier reading as read from the beginning', () => {
  fc.assert(
    fc.property(record, fc.nat({ max: 80 }), (all, length) => {
      const { replay } = today(all.slice(0, length), catalogue, now);
      expect(today(all, catalogue, now, replay)).toEqual(today(all, catalogue, now));
      // Also where what was read is not the beginning of it.
      expect(today(all.slice(1), catalogue, now, replay)).toEqual(
        today(all.slice(1), catalogue, now),
      );
    }),
  );
});

it('is never more than ten in a day, and never meets itself in a row, however the day goes', () => {
  fc.assert(
    fc.property(record, fc.infiniteStream(fc.nat({ max: 2 })), (all, dice) => {
      let kept = all;
      const before = today(kept, catalogue, now).done;
      const met: Due[] = [];
      for (let hour = 9; ; hour += 0.01) {
        const { queue, done } = today(kept, catalogue, clockOn(TODAY, hour));
        expect(done).toBe(before + met.length);
        const [next] = queue;
        if (!next) break;
        // A reload sees what this page saw.
        expect(queue.length).toBeLessThanOrEqual(A_DAY - met.length);
        expect(met.map(({ id }) => id)).not.toContain(next.id);
        if (next.module === met.at(-1)?.module) {
          expect(new Set(queue.map(({ module }) => module)).size).toBe(1);
        }
        met.push(next);
        kept = merge(kept, [deal(next, dice.next().value as number, hour)]);
      }
      expect(met.length).toBeLessThanOrEqual(A_DAY);
    }),
  );
});

it('has two of one module in a row only when nothing of another is due', () => {
  fc.assert(
    fc.property(record, (all) => {
      const { queue } = today(all, catalogue, now);
      queue.forEach(({ module }, place) => {
        if (place === 0 || queue[place - 1]?.module !== module) return;
        const rest = queue.slice(place).map((one) => one.module);
        expect(new Set(rest)).toEqual(new Set([module]));
        // And nothing of another module was left out for it.
        const others = Object.fromEntries(
          Object.entries(catalogue).filter(([, one]) => one.module !== module),
        );
        const ofOthers = queue.filter((one) => one.module !== module).length;
        expect(today(all, others, now).queue.length).toBe(ofOthers);
      });
    }),
  );
});
