import type { Found } from '../../domain/names/kinds.ts';

/** Finds names in a text, line by line, so that after a key only the line that changed is read again. */
export type Look = (text: string) => Found[];

let loading: Promise<Look> | null = null;

/** Fetches the rules and their lists, once. Only somebody who writes pays for them. */
export function looking(): Promise<Look> {
  loading ??= import('../../domain/names/find.ts').then(
    ({ find }) => byLine(find),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

const REMEMBERED = 200;

/** The same finder, remembering the lines it has read. */
export function byLine(find: Look): Look {
  const read = new Map<string, Found[]>();
  return (text) => {
    const all: Found[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      let found = read.get(line);
      if (!found) {
        if (read.size >= REMEMBERED) read.clear();
        found = find(line);
        read.set(line, found);
      }
      for (const one of found) {
        all.push({ ...one, from: one.from + start, to: one.to + start });
      }
      start += line.length + 1;
    }
    return all;
  };
}
