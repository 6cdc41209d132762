import { SERVICE_QUESTIONS } from '../../../schemas/service.ts';
import type { Content } from '../content.ts';
import { isRecord } from '../fields.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Where a walkthrough for families holds questions. */
const QUESTIONS = ['sections.*.ask.*', 'sections.*.stops.*.ask', 'also.*'];

/** Names that a page has for what is in no section: a section of the same name could not be reached. */
const TAKEN = ['start', 'stop', 'sheet', 'main'];

/** In a walkthrough for families no two questions share an id; and what a service answers is asked there. */
export const choosing: Rule = function* (content) {
  for (const { kind, file, fields } of content.structured) {
    if (kind !== 'choosing' || !fields) continue;
    const first = new Map<string, number>();
    for (const at of QUESTIONS) {
      for (const { value: id, path, line } of fields.strings(`${at}.id`)) {
        const before = first.get(id);
        if (before === undefined) first.set(id, line);
        else yield { code: 'question-taken', file, path, line, args: { id, line: before } };
      }
    }
    for (const { value: id, path, line } of fields.strings('sections.*.id')) {
      if (TAKEN.includes(id)) {
        yield { code: 'section-taken', file, path, line, args: { id } };
      }
    }
  }
  yield* unasked(content);
};

/** Answers of the service that no question on that page stands for. */
function* unasked({ structured }: Content): Generator<Problem> {
  for (const { kind, file, fields } of structured) {
    if (kind !== 'service' || !fields) continue;
    for (const whose of ['parents', 'young-people']) {
      const page = structured.find((one) => one.kind === 'choosing' && one.id === whose);
      if (!page?.fields || page.fields.broken) continue;
      const known = new Set(
        QUESTIONS.flatMap((at) => [...(page.fields?.strings(`${at}.service`) ?? [])]).map(
          ({ value }) => value,
        ),
      );
      for (const { value, path, line } of fields.at(whose)) {
        const keys = isRecord(value) ? Object.keys(value) : [];
        for (const key of keys.filter((one) => one in SERVICE_QUESTIONS && !known.has(one))) {
          const at = [...path, key];
          const args = { key, of: whose, known: [...known] };
          yield { code: 'service-unasked', file, path: at, line: fields.lineOf(at) || line, args };
        }
      }
    }
  }
}
