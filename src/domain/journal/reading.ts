import { planWords } from '../record/plan-words.ts';
import type { Words } from '../record/journal.ts';

/** An entry as it is read: what it answers, and its words in parts. */
export interface Reading {
  /** Its prompt, kept with it, or what kind of entry it is. */
  title: string;
  /** Never none. `prompt` is empty where the title says it. */
  parts: readonly { prompt: string; text: string }[];
}

const whole = (title: string, text: string): Reading => ({ title, parts: [{ prompt: '', text }] });

/**
 * An entry's words as they are read.
 * @param titles what each template is called today; one that is no more goes by its first prompt
 */
export function readingOf(words: Words, titles: Readonly<Record<string, string>> = {}): Reading {
  switch (words.verb) {
    case 'planned':
      return whole('A plan', planWords(words.result));
    case 'wrote': {
      const { template, parts } = words.result;
      const written = parts.filter(({ text }) => text !== '');
      const [first, ...more] = written;
      if (first && more.length === 0) return whole(first.prompt, first.text);
      return { title: titles[template] ?? first?.prompt ?? '', parts: written };
    }
    case 'rated': {
      const { title, response, text } = words.result;
      return whole(`${title}: “${response.words}”`, text);
    }
    default:
      return whole(words.result.prompt, words.result.text);
  }
}

/** An entry's words as one text, for a line of a list. */
export const textOf = (words: Words): string =>
  readingOf(words)
    .parts.map(({ text }) => text)
    .join('\n\n');
