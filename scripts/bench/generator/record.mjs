import { sentence } from './words.mjs';

/** @typedef {import('./dice.mjs').Dice} Dice */
/** @typedef {import('./words.mjs').Words} Words */

const LESSONS = ['receiving', 'guiding', 'developing', 'deepening', 'being-attentive'];
const MINUTE_IN_MS = 60_000;

/** Ids sort by time, as those of a reader’s record do. @param {number} n */
const head = (n) => ({
  id: `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  at: new Date(Date.UTC(2022, 0, 3, 9) + n * 210 * MINUTE_IN_MS).toISOString(),
});

/** Three to nine sentences. @param {Words} words @param {Dice} dice */
const paragraph = (words, dice) =>
  Array.from({ length: 3 + dice.below(7) }, () => sentence(words, dice)).join(' ');

/** @param {number} n @param {Words} words @param {Dice} dice */
const entry = (n, words, dice) => ({
  ...head(n),
  verb: 'reflected',
  object: `attunement/${dice.one(LESSONS)}#before-you-go`,
  result: { text: paragraph(words, dice), prompt: sentence(words, dice) },
});

/**
 * A journal of so many entries, in the words of the lessons.
 * @param {number} count @param {Words} words @param {Dice} dice
 * @returns {object[]} statements
 */
export const entriesOf = (count, words, dice) =>
  Array.from({ length: count }, (_, n) => entry(n, words, dice));

/**
 * A record of so many statements: visits, answers, entries, and an edit now and then.
 * @param {number} count @param {Words} words @param {Dice} dice
 * @returns {object[]} statements
 */
export const recordOf = (count, words, dice) =>
  Array.from({ length: count }, (_, n) => {
    const lesson = `attunement/${dice.one(LESSONS)}`;
    switch (n % 10) {
      case 0:
      case 1:
        return { ...head(n), verb: 'visited', object: lesson, result: null };
      case 2:
        return { ...head(n), verb: 'completed', object: lesson, result: null };
      case 3:
        return entry(n, words, dice);
      case 4:
        return { ...entry(n, words, dice), replaces: [head(n - 1).id] };
      default:
        return {
          ...head(n),
          verb: 'answered',
          object: `quiz:attunement#q${dice.below(60)}`,
          result: {
            answer: { kind: 'single', ids: ['a'] },
            right: dice.below(3) > 0,
            confidence: 'fairly',
          },
        };
    }
  });
