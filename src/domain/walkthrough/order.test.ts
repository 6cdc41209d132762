import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkOf } from './examples.ts';
import { cycleIn, inOrder, leadsTo, reachFrom } from './order.ts';

test('each step stands after all that lead to it, and otherwise as it is listed', () => {
  expect(inOrder(walkOf({ end: [], start: ['b', 'a'], a: ['end'], b: ['a'] }))).toEqual([
    'start',
    'b',
    'a',
    'end',
  ]);
});

test('a ring is found, with its steps only; a walk without one has none', () => {
  expect(cycleIn(walkOf({ start: ['a'], a: ['b', 'end'], b: ['a'] }))).toEqual(['a', 'b']);
  expect(cycleIn(walkOf({ start: ['start'] }))).toEqual(['start']);
  expect(cycleIn(walkOf({ start: ['a', 'b'], a: ['b'] }))).toBeNull();
});

test('what can be reached leaves out what is not there', () => {
  const walk = walkOf({ start: ['a'], a: ['end'], alone: ['end'] });
  expect([...reachFrom('start', leadsTo(walk))]).toEqual(['start', 'a', 'end']);
  expect([...reachFrom('nowhere', leadsTo(walk))]).toEqual([]);
});

test('any arrows at all either have a ring, or an order in which every arrow leads on', () => {
  const names = ['start', 'a', 'b', 'c', 'd', 'e'];
  const arrows = fc.dictionary(
    fc.constantFrom(...names),
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(arrows, (some) => {
      const walk = walkOf(some);
      const order = inOrder(walk);
      const cycle = cycleIn(walk);
      if (cycle) {
        const next = leadsTo(walk);
        return cycle.every((id, place) =>
          next.get(id)?.includes(cycle[(place + 1) % cycle.length] ?? ''),
        );
      }
      return (
        order.length === walk.steps.length &&
        walk.steps.every(({ id, choices }) =>
          choices.every(({ to }) => order.indexOf(id) < order.indexOf(to)),
        )
      );
    }),
  );
});
