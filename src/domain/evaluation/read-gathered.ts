import * as v from 'valibot';
import { nothing, type Gathered } from './gathered.ts';
import { readSlip, type Slip } from './slip.ts';

const isSlip = (value: unknown): boolean => readSlip(JSON.stringify(value)).ok;

const gathered = v.object({
  version: v.literal(1),
  evenings: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      day: v.string(),
      present: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      slips: v.array(v.custom<Slip>(isSlip)),
      piles: v.record(v.string(), v.string()),
      leftOut: v.array(v.string()),
      aside: v.array(
        v.object({
          name: v.string(),
          why: v.picklist(['not-json', 'not-ours', 'newer', 'too-long', 'damaged', 'differs']),
          where: v.string(),
        }),
      ),
    }),
  ),
});

/** What the browser kept of gathered slips; null when it is there and cannot be read. */
export function readGathered(text: string | null): Gathered | null {
  if (text === null) return nothing;
  try {
    return v.parse(gathered, JSON.parse(text));
  } catch {
    return null;
  }
}
