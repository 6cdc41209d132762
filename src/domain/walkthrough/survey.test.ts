import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, house, walkOf, withWhen } from './examples.ts';
import { everyPath, follow } from './path.ts';
import { survey } from './survey.ts';
import { holds, type Step, type Walk, type When } from './walk.ts';

test('ways are counted, with both ends, and weighed as if each choice were as likely as the next', () => {
  const { lengths, usual, longest } = survey(
    walkOf({ start: ['end', 'a'], a: ['b', 'end'], b: ['end'] }),
  );
  expect(lengths).toEqual([
    { steps: 2, ways: 1, share: 0.5 },
    { steps: 3, ways: 1, share: 0.25 },
    { steps: 4, ways: 1, share: 0.25 },
  ]);
  expect(usual).toBe(2);
  expect(longest).toEqual(['start-a', 'a-b', 'b-end']);
});

test('of a condition it is told on how many ways it pays', () => {
  const told = survey(house).conditions.map((one) => ({ ...one, choice: one.choice.id }));
  expect(told).toEqual([{ step: 'hall', choice: 'hall-garden', there: 1, away: 1 }]);
});

test('whoever finds nothing open is stuck, and it is told how they came', () => {
  const walk = withWhen(house, 'hall-street', { chose: ['start-left'] });
  expect(survey(walk).stuck).toEqual([{ step: 'hall', by: ['start-right', 'right-hall'] }]);
});

/** Any walk without rings: each step may lead only to later ones; conditions name any choice there is. */
const walks: fc.Arbitrary<Walk> = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }), {
    minLength: 2,
    maxLength: 8,
  })
  .chain((jumps) => {
    const steps: Step[] = jumps.map((ahead, place) => ({
      id: `s${place}`,
      choices: ahead
        .filter((jump) => place + jump < jumps.length)
        .map((jump) => choice(`s${place}`, `s${place + jump}`)),
    }));
    const ids = steps.flatMap(({ choices }) => choices.map(({ id }) => id));
    const list = fc.uniqueArray(fc.constantFrom(...ids, 'nobody'), { minLength: 1, maxLength: 3 });
    const when: fc.Arbitrary<When | undefined> = fc.oneof(
      { weight: 2, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: list.map((chose) => ({ chose })) },
      { weight: 1, arbitrary: list.map((notChose) => ({ notChose })) },
    );
    return fc.array(when, { minLength: ids.length, maxLength: ids.length }).map((whens) => ({
      start: 's0',
      steps: steps.map((step) => ({
        ...step,
        choices: step.choices.map((one) => ({ ...one, when: whens[ids.indexOf(one.id)] })),
      })),
    }));
  });

/** Every way from the start to any step, walked one by one. */
function* everyWay(walk: Walk, by: string[] = []): Generator<{ at: Step; by: string[] }> {
  const found = follow(walk, by);
  if (!found) return;
  yield { at: found.at, by };
  for (const { id } of found.at.choices) yield* everyWay(walk, [...by, id]);
}

test('what is counted over states is what walking every way finds', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const found = survey(walk);
      const ended = [...everyPath(walk)].map(({ path }) => path.length + 1);
      expect(found.lengths.map(({ steps, ways }) => [steps, ways])).toEqual(
        [...new Set(ended)]
          .sort((one, other) => one - other)
          .map((steps) => [steps, ended.filter((one) => one === steps).length]),
      );
      expect(found.longest.length).toBe(ended.length === 0 ? 0 : Math.max(...ended) - 1);
      const ways = [...everyWay(walk)];
      const at = (id: string) => ways.filter((one) => one.at.id === id);
      for (const { id } of walk.steps) expect(found.reached.get(id) ?? 0).toBe(at(id).length);
      for (const { step, choice: one, there, away } of found.conditions) {
        const open = at(step).filter(({ by }) => holds(one.when, new Set(by)));
        expect([there, away]).toEqual([open.length, at(step).length - open.length]);
      }
      const stuck = ways.filter(
        ({ at: { choices }, by }) =>
          choices.length > 0 && choices.every(({ when }) => !holds(when, new Set(by))),
      );
      expect(new Set(found.stuck.map(({ step }) => step))).toEqual(
        new Set(stuck.map((one) => one.at.id)),
      );
      for (const { step, by } of found.stuck) expect(follow(walk, by)?.at.id).toBe(step);
    }),
    { numRuns: 300 },
  );
});
