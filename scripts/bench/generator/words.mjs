/**
 * Sentences that read like nobody's, in the words of the real lessons: which word follows which is
 * taken from them, so that lengths, repetitions and so the sizes after compression are those of prose.
 */

/** @typedef {{ starts: string[], after: Map<string, string[]>, plain: string[] }} Words */

/** @param {string} mdx a lesson @returns {string} its prose, without frontmatter, tags and marks */
export const proseOf = (mdx) =>
  mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/^#+ .*$/gm, ' ')
    .replace(/[*_`{}[\]“”()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What the lessons teach about their words.
 * @param {readonly string[]} lessons MDX
 * @returns {Words} `plain` are the words of small letters, for titles
 */
export function wordsOf(lessons) {
  /** @type {string[]} */
  const starts = [];
  /** @type {Map<string, string[]>} */
  const after = new Map();
  for (const sentence of lessons.flatMap((mdx) => proseOf(mdx).split(/(?<=[.?])\s/))) {
    const words = sentence.split(' ').filter((word) => /\p{L}/u.test(word));
    const [first] = words;
    if (!first || words.length < 4) continue;
    starts.push(first);
    for (const [place, word] of words.slice(0, -1).entries()) {
      after.set(word, [...(after.get(word) ?? []), words[place + 1] ?? '']);
    }
  }
  const all = [...after.keys()].filter((word) => /^[a-z]{4,9}$/.test(word));
  return { starts, after, plain: [...new Set(all)].sort() };
}

/**
 * A sentence of 5 to 18 words.
 * @param {Words} words @param {import('./dice.mjs').Dice} dice
 */
export function sentence({ starts, after }, dice) {
  const length = 5 + dice.below(14);
  const made = [dice.one(starts)];
  while (made.length < length) {
    const next = after.get(made.at(-1) ?? '') ?? starts;
    made.push(dice.one(next));
  }
  const text = made.join(' ').replace(/[.,:;?]+$/, '');
  // YAML and MDX both have plans for some signs, and a full stop within a sentence starts a new one.
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/[:<>#&"]/g, ',');
}

/** @param {Words} words @param {import('./dice.mjs').Dice} dice @param {number} count of sentences */
export const paragraph = (words, dice, count) =>
  Array.from({ length: count }, () => sentence(words, dice)).join(' ');
