import { planWords } from './plan-words.ts';

/** A part of an entry: what it answers, which may be nothing, and the words. */
export interface WordsPart {
  prompt: string;
  text: string;
}

/** An entry’s words, whatever wrote them. */
export interface EntryWords {
  /** What it answers, or what kind of entry it is; empty when its verb says nothing of the kind. */
  title: string;
  parts: readonly WordsPart[];
}

type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const partsOf = (list: unknown): WordsPart[] =>
  Array.isArray(list)
    ? list
        .filter(isShape)
        .map((part) => ({ prompt: text(part['prompt']), text: text(part['text']) }))
        .filter((part) => part.text !== '')
    : [];

/** What was said of oneself on a scale: the word as it read then. */
const saidIn = (response: unknown): string => (isShape(response) ? text(response['words']) : '');

/**
 * The words of an entry, read from the shape of its result and not from its verb, so that a new verb is
 * read here too: `text`, with `prompt` or `title`; `when` and `will`; `parts`; a `response` in words.
 */
export function wordsOf(statement: { result?: unknown }): EntryWords {
  const { result } = statement;
  if (!isShape(result)) return { title: '', parts: [] };
  const title = text(result['prompt']) || text(result['title']);
  if ('when' in result || 'will' in result) {
    const [when, will] = [text(result['when']), text(result['will'])];
    const plan = planWords({ when, will });
    return { title: 'A plan', parts: when || will ? [{ prompt: '', text: plan }] : [] };
  }
  if ('parts' in result) {
    const [first, ...more] = partsOf(result['parts']);
    if (!first) return { title, parts: [] };
    // One answer is what its prompt asks; more have a prompt each.
    return more.length === 0
      ? { title: first.prompt, parts: [{ prompt: '', text: first.text }] }
      : { title, parts: [first, ...more] };
  }
  const said = saidIn(result['response']);
  const own = text(result['text']);
  return {
    title,
    parts: [said, own]
      .filter((words) => words !== '')
      .map((words) => ({ prompt: '', text: words })),
  };
}
