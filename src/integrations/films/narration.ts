import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where services put their own readings, from the project's root. */
const FOLDER = 'narration';

/** Somebody's reading of a film: its file, and a hash of what is in it. */
export interface Narration {
  file: string;
  hash: string;
}

/** The reading of a film in a language, when there is one: `narration/<film>.<lang>.wav` or `.m4a`. */
export function narrationOf(root: string, film: string, lang: string): Narration | null {
  const file = ['wav', 'm4a']
    .map((end) => join(root, FOLDER, `${film}.${lang}.${end}`))
    .find((one) => existsSync(one));
  if (file === undefined) return null;
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  return { file, hash };
}
