/** A word of a text, with what the rules ask of it. */
export interface Token {
  /** As it is written, without a possessive ’s. */
  text: string;
  /** In small letters without marks: “Łukasz” and “lukasz” are one. */
  plain: string;
  from: number;
  to: number;
  /** Begins with a capital. */
  capital: boolean;
  /** All capitals, and more than one: an acronym, or somebody shouting. */
  shouted: boolean;
  /** The first of a sentence, a line or a quotation. */
  first: boolean;
  /** Followed by ’s. */
  possessive: boolean;
  /** What stands between it and the next word. */
  after: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?/gu;
const POSSESSIVE = /['’]s?$/;
/** What comes before the first word of a sentence: an end, or the beginning, and what opens. */
const BEGINS = /(?:^|[.!?…:\n]|\p{Pd}\s)[\s"“‘'(*•-]*$|["“‘]$/u;
/** A full stop that ends no sentence. */
const SHORT = /(?:^|[\s(.])(?:\p{L}|mr|mrs|ms|dr|st|prof|rev|sgt|vs|approx|no|ref)\.\s*$/iu;

/** A word in small letters without marks, its apostrophes straight. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(WORD)];
  return found.map(({ 0: whole, index }, place) => {
    const bare = whole.replace(POSSESSIVE, '');
    const before = text.slice(Math.max(0, index - 12), index);
    const next = found[place + 1]?.index ?? text.length;
    return {
      text: bare,
      plain: fold(bare),
      from: index,
      to: index + bare.length,
      capital: /^\p{Lu}/u.test(bare),
      shouted: /^[\p{Lu}\p{N}&-]{2,}s?$/u.test(bare) && /\p{Lu}/u.test(bare),
      first: index === 0 || (BEGINS.test(before) && !SHORT.test(before)),
      possessive: /['’]s$/.test(whole),
      after: text.slice(index + whole.length, next),
    };
  });
}

/** Whether nothing but a space (or a hyphen) parts a word from the next. */
export const joined = ({ after }: Token): boolean => /^[ \u00A0]$/.test(after);
