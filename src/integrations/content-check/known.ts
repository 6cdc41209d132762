import type { Noun } from '../../schemas/tags.ts';
import type { Content } from './content.ts';
import { isRecord } from './fields.ts';

/** Answers which ids there are, each question thought through once. */
export function knower({ structured, prose, drawings }: Omit<Content, 'known'>): Content['known'] {
  const ids = (noun: Noun | 'lesson', within: string): Iterable<string> | null => {
    switch (noun) {
      case 'term':
        return prose.filter(({ kind }) => kind === 'term').map(({ id }) => id);
      case 'moment':
      case 'case':
        return structured.filter(({ kind }) => kind === noun).map(({ id }) => id);
      case 'walk':
        return prose.filter(({ kind }) => kind === 'walk').map(({ id }) => id);
      case 'recall': {
        const session = prose.find(({ kind, folder }) => kind === 'session' && folder === within);
        if (session?.fields?.broken) return null;
        return [...(session?.fields?.strings('recall.*.id') ?? [])].map(({ value }) => value);
      }
      case 'source': {
        const fields = structured.find(({ kind }) => kind === 'sources')?.fields;
        if (fields?.broken) return null;
        return isRecord(fields?.data) ? Object.keys(fields.data) : [];
      }
      case 'lesson':
        return prose
          .filter(({ kind, folder }) => kind === 'lesson' && folder === within)
          .map(({ id }) => id.slice(within.length + 1));
      case 'stop': {
        const stage = prose.find(({ kind, id }) => kind === 'stage' && id === within);
        if (stage?.fields?.broken) return null;
        return [...(stage?.fields?.strings('stops.*.id') ?? [])].map(({ value }) => value);
      }
      case 'person': {
        const walk = prose.find(({ kind, folder }) => kind === 'walk' && folder === within);
        if (walk?.fields?.broken) return null;
        return [...(walk?.fields?.strings('people.*.id') ?? [])].map(({ value }) => value);
      }
      case 'diagram':
        return drawings
          .filter(({ kind, folder }) => kind === 'diagram' && folder === within)
          .map(({ id }) => id);
      case 'question': {
        const quiz = structured.find(({ kind, folder }) => kind === 'quiz' && folder === within);
        if (quiz?.fields?.broken) return null;
        return [...(quiz?.fields?.strings('questions.*.id') ?? [])].map(({ value }) => value);
      }
    }
  };
  const answers = new Map<string, Set<string> | null>();
  return (noun, within = '') => {
    const key = `${noun} ${within}`;
    if (!answers.has(key)) {
      const found = ids(noun, within);
      answers.set(key, found && new Set(found));
    }
    return answers.get(key) ?? null;
  };
}
