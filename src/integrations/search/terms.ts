import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Entry } from '../../domain/search/entry.ts';
import { glossarySchema } from '../../schemas/glossary.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

/** The glossary's terms as entries, read from their frontmatter. The content check tells of a bad one. */
export function termEntries(folder: string): Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { data } = glossarySchema.safeParse(parse(FRONTMATTER.exec(text)?.[1] ?? ''));
      if (!data) return [];
      const { term: title, aliases, definition: about } = data;
      const path = `/glossary/#${name.slice(0, -'.mdx'.length)}`;
      return [{ title, path, kind: 'term', audience: 'team', about, aliases }];
    });
}
