import fc from 'fast-check';
import type { z } from 'astro/zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ladders } from '../../domain/scale/examples.ts';
import { shapeScale } from '../../domain/scale/scale-shape.ts';
import type { Scale } from '../../domain/scale/scale.ts';
import { scaleSchema } from '../../schemas/scale.ts';
import { isRecord } from './fields.ts';

/** Every place in a scale, as the way to it. */
function* placesIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  yield path;
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) yield* placesIn(item, [...path, place]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...path, key]);
  }
}

const places = [...placesIn(ladders)].filter(({ length }) => length > 0);
const GONE = Symbol('gone');
const junk = fc.oneof(
  fc.constantFrom(GONE, null, undefined, '', ' ', 'Capital', 'licensed', 'early', 'case', 7, true),
  fc.constantFrom([], {}, [{}], ['x'], { id: 'x' }),
  fc.string(),
);

function changed(path: readonly (string | number)[], to: unknown): unknown {
  const copy: unknown = structuredClone(ladders);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  const last = path.at(-1) ?? '';
  if (to !== GONE) holder[last] = to;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

describe('the two schemas of a scale', () => {
  it('have one type', () => {
    expectTypeOf<z.infer<typeof scaleSchema>>().toEqualTypeOf<Scale>();
  });

  it('read a sound scale alike', () => {
    expect(scaleSchema.parse(ladders)).toEqual(ladders);
    expect(shapeScale(ladders)).toEqual({ ok: true, scale: ladders });
  });

  it('trim alike', () => {
    const spaced = changed(['title'], '  Ladders\n');
    expect(shapeScale(spaced)).toEqual({ ok: true, scale: scaleSchema.parse(spaced) });
  });

  it('take and refuse the same, whatever is put in the place of anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (path, to) => {
        const data = changed(path, to);
        const build = scaleSchema.safeParse(data);
        const page = shapeScale(data);
        // Ids given twice are for a rule of their own at the build, and are refused with the rest here.
        const twice = !page.ok && page.problems.every(({ code }) => code === 'twice');
        expect(page.ok || twice).toBe(build.success);
        if (page.ok) expect(page.scale).toEqual(build.data);
      }),
      { numRuns: 3000 },
    );
  });

  it('take and refuse the same for one field more', () => {
    for (const path of places) {
      const here: unknown = path.reduce<unknown>(
        (value, step) => (value as Record<string | number, unknown>)[step],
        ladders,
      );
      if (!isRecord(here)) continue;
      const data = changed([...path, 'more'], 'x');
      expect(shapeScale(data).ok).toBe(scaleSchema.safeParse(data).success);
    }
  });
});
