/** What gives a right answer away to somebody who knows nothing. */

/** An option as a quiz file has it. */
export interface Option {
  text: string;
  right?: boolean;
}

/** A question with options, of the kinds `single` and `multiple`. */
export interface Question {
  id: string;
  prompt: string;
  kind: string;
  options?: readonly Option[];
}

type WithOptions = Question & { options: readonly Option[] };

const withOptions = (questions: readonly Question[]): WithOptions[] =>
  questions.filter((one): one is WithOptions => (one.options?.length ?? 0) > 1);

/** The questions in which a right option is longer, in characters, than every wrong one. */
export const rightIsLongest = (questions: readonly Question[]): string[] =>
  withOptions(questions)
    .filter(({ options }) => {
      const longest = (right: boolean) =>
        Math.max(
          0,
          ...options.filter((one) => (one.right ?? false) === right).map(({ text }) => text.length),
        );
      return longest(true) > longest(false);
    })
    .map(({ id }) => id);

/** How often the one right option of a `single` stands first, second and so on in its file. */
export function rightPlaces(questions: readonly Question[]): number[] {
  const places: number[] = [];
  for (const { kind, options } of withOptions(questions)) {
    if (kind !== 'single') continue;
    const place = options.findIndex(({ right }) => right);
    places[place] = (places[place] ?? 0) + 1;
  }
  return Array.from({ length: places.length }, (_, place) => places[place] ?? 0);
}

/** Options that speak of the others, of the form “all of the above”. */
export const aboutOthers = (questions: readonly Question[]): string[] =>
  withOptions(questions)
    .filter(({ options }) =>
      options.some(({ text }) =>
        /\b(?:all|none|both|any) of (?:the above|these|them)\b/i.test(text),
      ),
    )
    .map(({ id }) => id);

/** Prompts whose grammar fits some options only: they end in “a” or “an”. */
export const cuedByGrammar = (questions: readonly Question[]): string[] =>
  withOptions(questions)
    .filter(({ prompt }) => /\b(?:a|an)\s*(?:…|\.{3}|:)?$/i.test(prompt.trim()))
    .map(({ id }) => id);
