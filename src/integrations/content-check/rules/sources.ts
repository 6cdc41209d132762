import type { Content } from '../content.ts';
import { isRecord, type Fields } from '../fields.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/**
 * Claims rest on something: a lesson cites, or says why it need not; a work stands once in the list, and
 * something rests on it.
 */
export const sources: Rule = function* ({ structured, prose }) {
  for (const { kind, file, fields, body } of prose) {
    if (kind !== 'lesson' || body.error || !fields || fields.broken) continue;
    const cites = body.tags.some(({ name }) => name === 'Cite');
    const [denied] = fields.at('noSources');
    if (!cites && !denied) yield { code: 'sources-missing', file, line: 1, args: {} };
    if (cites && denied) yield { code: 'sources-denied', file, line: denied.line, args: {} };
  }
  const used = cited({ structured, prose });
  for (const { kind, file, fields } of structured) {
    if (kind !== 'sources') continue;
    yield* unused(file, fields, used);
    const owners = new Map<string, string>();
    for (const { value: doi, path, line } of fields?.strings('*.DOI') ?? []) {
      const by = owners.get(doi.toLowerCase());
      if (by === undefined) owners.set(doi.toLowerCase(), String(path[0]));
      else yield { code: 'doi-taken', file, path, line, args: { doi, by } };
    }
  }
};

/** Where else than in prose a source is named. */
const NAMED = [
  'sources.*',
  'questions.*.sources.*',
  'next.*.source',
  'sections.*.sources.*',
  'parts.*.help.*.source',
  'source',
];

/** Every id that something cites; null when a file cannot be read that might. */
function cited({ structured, prose }: Pick<Content, 'structured' | 'prose'>): Set<string> | null {
  if (prose.some(({ body }) => body.error)) return null;
  if (structured.some(({ fields }) => fields?.broken)) return null;
  const inProse = prose.flatMap(({ body }) =>
    body.tags
      .filter(({ name }) => name === 'Cite')
      .flatMap(({ attributes }) => attributes.find(({ name }) => name === 'id')?.value ?? '')
      .flatMap((ids) => ids.trim().split(/\s+/)),
  );
  const inFields = structured
    .filter(({ kind }) => kind !== 'sources')
    .flatMap(({ fields }) => NAMED.flatMap((at) => [...(fields?.strings(at) ?? [])]))
    .map(({ value }) => value);
  return new Set([...inProse, ...inFields]);
}

function* unused(
  file: string,
  fields: Fields | null,
  used: ReadonlySet<string> | null,
): Generator<Problem> {
  if (!used || !isRecord(fields?.data)) return;
  for (const source of Object.keys(fields.data).filter((id) => !used.has(id))) {
    yield { code: 'source-unused', file, line: fields.lineOf([source]), args: { source } };
  }
}
