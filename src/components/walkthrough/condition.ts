import type { When } from '../../domain/walkthrough/walk.ts';
import type { StepFields } from '../../schemas/walkthrough.ts';

/** The condition of a choice, for a page that stands without scripting and for the script that reads it there. */
export interface Condition {
  /** “If you asked about worries”, “Unless you let it stand”. */
  words: string;
  /** Ids, of which any makes it hold, with the words of each after “Since”. */
  chose: { id: string; asIf: string }[];
  /** Ids, of which any makes it not hold. */
  notChose: string[];
}

/** The words of every choice that a condition may name, by its id. */
export const asIfOf = (steps: readonly { data: StepFields }[]): Map<string, string> =>
  new Map(
    steps.flatMap(({ data }) =>
      (data.choices ?? []).flatMap(({ id, asIf }) => (asIf ? [[id, asIf] as const] : [])),
    ),
  );

/** Says a condition in words; null for a choice that is always there. */
export function conditionOf(
  when: When | undefined,
  asIf: ReadonlyMap<string, string>,
): Condition | null {
  if (!when) return null;
  const { chose = [], notChose = [] } = when;
  // Several choices may come to the same, and are said once.
  const said = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => asIf.get(id) ?? id))].join(', or ');
  return {
    words: chose.length > 0 ? `If ${said(chose)}:` : `Unless ${said(notChose)}:`,
    chose: chose.map((id) => ({ id, asIf: asIf.get(id) ?? id })),
    notChose: [...notChose],
  };
}

/** The same as attributes of the element that is there or not. */
export const conditionAttributes = (condition: Condition | null): Record<string, string> => ({
  ...(condition && condition.chose.length > 0
    ? { 'data-chose': condition.chose.map(({ id }) => id).join(' ') }
    : {}),
  ...(condition && condition.notChose.length > 0
    ? { 'data-not-chose': condition.notChose.join(' ') }
    : {}),
});
