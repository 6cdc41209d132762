import type { Adopted, Statement } from '../record/statement.ts';
import { scaleActivity } from './scale.ts';

/** The files of scales that are kept here, the last for each scale, by the scale's id. */
export function adoptedIn(record: readonly Statement[]): Map<string, Adopted> {
  const found = new Map<string, Adopted>();
  for (const one of record) {
    if (one.verb === 'adopted') found.set(one.object.replace(/^scale:/, ''), one);
  }
  return found;
}

/** Every statement that holds a file of this scale, earlier ones too: what has to go when it is removed. */
export const filesOf = (record: readonly Statement[], scale: string): string[] =>
  record.flatMap((one) =>
    one.verb === 'adopted' && one.object === scaleActivity(scale) ? [one.id] : [],
  );
