import { isStale } from '../../domain/law/stale.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * What was last checked too long ago. Not a rule: an ordinary build must not begin to fail by the
 * passing of time.
 */
export function* stale({ structured }: Content, now: Date): Generator<Problem> {
  for (const { kind, file, fields } of structured) {
    if (kind !== 'topic' && kind !== 'familyPage') continue;
    for (const { value: checked, path, line } of fields?.strings('checked') ?? []) {
      if (isStale(checked, now)) yield { code: 'stale', file, path, line, args: { checked } };
    }
  }
}
