import type { Rule } from '../rule.ts';

/** A word leads to one glossary entry: no alias is another's alias or name, or its own. */
export const aliases: Rule = function* ({ prose }) {
  const owners = new Map<string, string>();
  const terms = prose.filter(({ kind }) => kind === 'term');
  // Names first, so that it is the alias that is told to give way, whichever file comes first.
  for (const pattern of ['term', 'aliases.*']) {
    for (const { id, file, fields } of terms) {
      for (const { value, path, line } of fields?.strings(pattern) ?? []) {
        const word = value.trim().toLowerCase();
        const by = owners.get(word);
        if (by === undefined) owners.set(word, id);
        else yield { code: 'alias-taken', file, path, line, args: { alias: value, by } };
      }
    }
  }
};
