import type { Rule } from '../rule.ts';

/** Claims rest on something: a lesson cites, or says why it need not; a work stands once in the list. */
export const sources: Rule = function* ({ structured, prose }) {
  for (const { kind, file, fields, body } of prose) {
    if (kind !== 'lesson' || body.error || !fields || fields.broken) continue;
    const cites = body.tags.some(({ name }) => name === 'Cite');
    const [denied] = fields.at('noSources');
    if (!cites && !denied) yield { code: 'sources-missing', file, line: 1, args: {} };
    if (cites && denied) yield { code: 'sources-denied', file, line: denied.line, args: {} };
  }
  for (const { kind, file, fields } of structured) {
    if (kind !== 'sources') continue;
    const owners = new Map<string, string>();
    for (const { value: doi, path, line } of fields?.strings('*.DOI') ?? []) {
      const by = owners.get(doi.toLowerCase());
      if (by === undefined) owners.set(doi.toLowerCase(), String(path[0]));
      else yield { code: 'doi-taken', file, path, line, args: { doi, by } };
    }
  }
};
