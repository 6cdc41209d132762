import { paragraph, sentence } from './words.mjs';

/**
 * A module's quiz with one question of four options for each lesson.
 * @param {readonly string[]} lessons their ids; the question for each is called `<lesson>-asked`
 * @param {import('./words.mjs').Words} words @param {import('./dice.mjs').Dice} dice
 * @param {readonly string[]} sources
 * @returns {string} YAML
 */
export function quizFile(lessons, words, dice, sources) {
  const questions = lessons.map((lesson) => {
    const right = dice.below(4);
    const options = ['one', 'two', 'three', 'four'].map(
      (id, place) => `      - id: ${id}
        text: ${sentence(words, dice)}
${place === right ? '        right: true\n' : ''}        why: ${paragraph(words, dice, 2)}
`,
    );
    return `  - id: ${questionOf(lesson)}
    lesson: ${lesson}
    kind: single
    prompt: ${paragraph(words, dice, 2)}
    sources: [${dice.one(sources)}]
    options:
${options.join('')}`;
  });
  return `questions:\n${questions.join('')}`;
}

/** @param {string} lesson its id @returns {string} the id of the question that it asks */
export const questionOf = (lesson) => `${lesson}-asked`;
