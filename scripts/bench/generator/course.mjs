import { diceFrom } from './dice.mjs';
import { lessonFile } from './lesson.mjs';
import { questionOf, quizFile } from './quiz.mjs';
import { sentence } from './words.mjs';

/** How many lessons a module has; the attunement module has six, and others will have more. */
const PER_MODULE = 10;

/** @typedef {{ path: string, text: string }} File `path` from `src/content/modules/` */

/**
 * A course of generated lessons. The first lessons of a large course are those of a small one, so that
 * the same page can be weighed in both.
 * @param {number} lessons how many
 * @param {import('./words.mjs').Words} words @param {import('./lesson.mjs').Ids} ids
 * @returns {Generator<File>}
 */
export function* course(lessons, words, ids) {
  const titles = titlesFrom(words);
  for (let first = 0; first < lessons; first += PER_MODULE) {
    const module = `generated-${1 + first / PER_MODULE}`;
    const dice = diceFrom(1 + first);
    const count = Math.min(PER_MODULE, lessons - first);
    const names = Array.from({ length: count }, (_, place) => `lesson-${first + place + 1}`);
    const source = dice.one(ids.sources);
    yield {
      path: `${module}/module.yaml`,
      text: moduleFile({ names, title: titles.next().value, source, words, dice }),
    };
    for (const name of names) {
      const title = titles.next().value;
      const text = lessonFile({ title, question: questionOf(name), words, dice, ids });
      yield { path: `${module}/${name}.mdx`, text };
    }
    yield { path: `${module}/quiz.yaml`, text: quizFile(names, words, dice, ids.sources) };
  }
}

/**
 * @param {{ names: readonly string[], title: string, source: string,
 *   words: import('./words.mjs').Words, dice: import('./dice.mjs').Dice }} given
 */
const moduleFile = ({ names, title, source, words, dice }) => `title: ${title}
promise: ${sentence(words, dice)}
outcomes:
${Array.from({ length: 3 }, () => `  - ${sentence(words, dice)}`).join('\n')}
lessons:
${names.map((name) => `  - ${name}`).join('\n')}
short: ${names[0]}
next:
  - source: ${source}
    why: ${sentence(words, dice)}
    for: ${sentence(words, dice)}
`;

/**
 * Titles of three words, no two the same.
 * @param {import('./words.mjs').Words} words
 * @returns {Generator<string, never>}
 */
function* titlesFrom({ plain }) {
  const dice = diceFrom(2026);
  const given = new Set();
  for (;;) {
    const title = `Noticing ${dice.one(plain)}, ${dice.one(plain)} and ${dice.one(plain)}`;
    if (given.has(title)) continue;
    given.add(title);
    yield title;
  }
}
