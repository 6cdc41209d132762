import type { FileProblem } from '../../domain/scale/read-scale.ts';

const wantedText: Record<string, string> = {
  text: 'must be words; put a number or a date in quotes',
  list: 'must be a list, each item on a line of its own after “- ”',
  group: 'must be a group of fields, each on an indented line of its own',
  empty: 'is empty. Write something there',
  id: 'must be small letters, digits and single hyphens, starting with a letter',
  twice: 'is there twice. Give each response a name of its own, and each area and item too',
};

/** A field’s place as a person would say it: `areas 2 › items 1 › title`. */
const placeOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (said, step) =>
      typeof step === 'number' ? `${said} ${step + 1}` : said === '' ? step : `${said} › ${step}`,
    '',
  );

/** What is wrong with a scale’s file, where, and what to do. */
export function scaleProblemWords(problem: FileProblem): string {
  switch (problem.code) {
    case 'empty-file':
      return 'There is nothing in the file.';
    case 'no-text':
      return 'It is no text file. A scale is written in a plain text editor, and saved as .yaml or .json.';
    case 'too-big':
      return 'The file is far larger than a scale. Perhaps it is another one.';
    case 'syntax':
      return `Line ${problem.line}: this is not YAML or JSON from here on (${problem.said.replace(/\.$/, '')}). Check the indentation and the quotes.`;
    default: {
      const field = placeOf(problem.path) || 'The file';
      const what =
        problem.code === 'missing'
          ? 'is missing. Add it'
          : problem.code === 'unknown'
            ? 'is not a field of a scale. Correct its name or take it out'
            : problem.code === 'choice'
              ? `must be one of: ${problem.wanted ?? ''}`
              : problem.code === 'least'
                ? `must have at least ${problem.wanted ?? '1'} in it`
                : (wantedText[problem.code] ?? 'is not right');
      return `Line ${problem.line}: ${field} ${what}.`;
    }
  }
}
