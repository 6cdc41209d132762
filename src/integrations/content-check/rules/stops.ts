import type { Rule } from '../rule.ts';

/** Every stop of a stage is placed in its text, or what it asks would never be asked. */
export const stops: Rule = function* ({ prose }) {
  for (const { kind, file, fields, body } of prose) {
    if (kind !== 'stage' || body.error) continue;
    const placed = new Set(
      body.tags
        .filter(({ name }) => name === 'Stop')
        .flatMap(({ attributes }) => attributes.find(({ name }) => name === 'id')?.value ?? []),
    );
    for (const { value: stop, path, line } of fields?.strings('stops.*.id') ?? []) {
      if (!placed.has(stop)) yield { code: 'stop-unplaced', file, path, line, args: { stop } };
    }
  }
};
