/**
 * A walkthrough, as the rules see it: steps, the choices that lead on, and when a choice is there at all. The words
 * are elsewhere. There are no cycles, so a way through is a list, and every way ends.
 */

/** What must have been chosen before. Where both lists are given, both must hold. */
export interface When {
  /** Holds once any of these was chosen. */
  chose?: readonly string[] | undefined;
  /** Holds as long as none of these was chosen. */
  notChose?: readonly string[] | undefined;
}

/** One way on from a step. Its id is the only one of its name in the walkthrough. */
export interface Choice {
  id: string;
  /** The step it leads to. */
  to: string;
  when?: When | undefined;
}

/** A place to stand. Without choices it is an ending. */
export interface Step {
  id: string;
  choices: readonly Choice[];
}

/** A walkthrough: where it starts, and its steps in the order its author lists them. */
export interface Walk {
  start: string;
  steps: readonly Step[];
}

/** Whether a condition holds for somebody who chose these. */
export const holds = (when: When | undefined, chosen: ReadonlySet<string>): boolean =>
  (when?.chose?.some((id) => chosen.has(id)) ?? true) &&
  !(when?.notChose?.some((id) => chosen.has(id)) ?? false);

/** The choices of a step that are there for somebody who chose these. */
export const openAt = (step: Step, chosen: ReadonlySet<string>): Choice[] =>
  step.choices.filter(({ when }) => holds(when, chosen));

/** Every choice that some condition names, once. */
export const namedInConditions = ({ steps }: Walk): Set<string> =>
  new Set(
    steps.flatMap(({ choices }) =>
      choices.flatMap(({ when }) => [...(when?.chose ?? []), ...(when?.notChose ?? [])]),
    ),
  );
