import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chosenOn, everyPath, follow } from '../../domain/walkthrough/path.ts';
import { survey } from '../../domain/walkthrough/survey.ts';
import { openAt } from '../../domain/walkthrough/walk.ts';
import { readContent } from './content.ts';
import { WAY_LIMITS } from './rules/walk-conditions.ts';
import { walksIn } from './walks.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const written = walksIn(readContent(root)).map(({ index, walk }) => [index.folder, walk] as const);

test('there are walkthroughs to walk', () => {
  expect(written.length).toBeGreaterThan(0);
});

describe.each(written)('every way through %s', (_name, walk) => {
  const ways = [...everyPath(walk)];

  test('ends at an ending, in steps enough and not too many, none of them twice', () => {
    for (const { path, at } of ways) {
      expect(at.choices).toEqual([]);
      expect(path.length + 1).toBeLessThanOrEqual(WAY_LIMITS.most);
      const steps = [...path.map(({ step }) => step), at.id];
      expect(new Set(steps).size).toBe(steps.length);
    }
  });

  test('can be gone back on to any point, where what was chosen is still there', () => {
    for (const { path } of ways) {
      for (const [place, { step, choice }] of path.entries()) {
        const back = follow(
          walk,
          path.slice(0, place).map((one) => one.choice),
        );
        expect(back?.at.id).toBe(step);
        const open = back ? openAt(back.at, chosenOn(back.path)) : [];
        expect(open.map(({ id }) => id)).toContain(choice);
      }
    }
  });

  test('is counted, and together they come to every step and take every choice', () => {
    const { lengths } = survey(walk);
    expect(lengths.reduce((sum, one) => sum + one.ways, 0)).toBe(ways.length);
    expect(
      new Set(ways.flatMap(({ path, at }) => [...path.map(({ step }) => step), at.id])),
    ).toEqual(new Set(walk.steps.map(({ id }) => id)));
    expect(new Set(ways.flatMap(({ path }) => path.map(({ choice }) => choice)))).toEqual(
      new Set(walk.steps.flatMap(({ choices }) => choices.map(({ id }) => id))),
    );
  });
});
