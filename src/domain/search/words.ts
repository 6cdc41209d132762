import lunr from 'lunr';

/** A run of letters and figures, with the apostrophe of “child’s”. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

const PLAIN = /^[a-z\d]+$/;

/** A word as it is compared: lower case, no accents, no “’s”. */
export const plain = (word: string): string => {
  const lower = word.toLowerCase();
  // Most words are there already, and there are thousands.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
};

/** The words of a text, plain, in order. A hyphen parts two words. */
export const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(plain);

/** The parts of a text, words and what stands between them, in order and complete. */
export const partsOf = (text: string): { text: string; word: string | null }[] => {
  const parts: { text: string; word: string | null }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index > end) parts.push({ text: text.slice(end, index), word: null });
    parts.push({ text: word, word: plain(word) });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), word: null });
  return parts;
};

/** British and American spellings are one: the stemmer would part “mentalising” from “mentalizing”. */
const oneSpelling = (word: string): string =>
  word.replace(/iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'is');

/** The stem that “receive”, “receives” and “receiving” share. Takes and gives plain words. */
export const stemOf = (word: string): string =>
  lunr.stemmer(new lunr.Token(oneSpelling(word), {})).toString();

/** Whether a plain word is one that every text has, such as “the”. */
export const isCommon = (word: string): boolean =>
  (lunr.stopWordFilter(new lunr.Token(word, {})) as lunr.Token | undefined) === undefined;

/** The words of a query that tell one text from another; all of them where none does. */
export function tellingWords(query: string): string[] {
  const all = wordsOf(query);
  const telling = all.filter((word) => !isCommon(word));
  return telling.length > 0 ? telling : all;
}
