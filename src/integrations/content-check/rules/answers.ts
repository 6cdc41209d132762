import { isRecord } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A question can be answered rightly: one right option for `single`, one or more for `multiple`. */
export const answers: Rule = function* ({ structured }) {
  for (const { kind, file, fields } of structured) {
    if (kind !== 'quiz') continue;
    for (const { value: question, path, line } of fields?.at('questions.*') ?? []) {
      if (!isRecord(question) || !Array.isArray(question['options'])) continue;
      const { kind: sort, id, options } = question;
      if (sort !== 'single' && sort !== 'multiple') continue;
      const right = options.filter((option) => isRecord(option) && option['right'] === true).length;
      if (sort === 'single' ? right === 1 : right > 0) continue;
      const named = typeof id === 'string' ? id : '';
      const args = { question: named, kind: sort, right } as const;
      yield { code: 'answer-count', file, path, line, args };
    }
  }
};
