import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Document, Question } from '../../../domain/journal/shelf.ts';
import type { QuickIndex } from '../../../domain/search/entry.ts';
import type { FromSearch, ToSearch } from './messages.ts';
import { openSearch } from './open-search.ts';

/** The glossary's terms with their other names; none when they cannot be had. */
async function fetchTerms() {
  try {
    const base = document.documentElement.dataset['base'] ?? '';
    const answer = await fetch(`${base}/search/quick.json`);
    const { entries } = (await answer.json()) as QuickIndex;
    return entries.filter(({ kind }) => kind === 'term');
  } catch {
    return [];
  }
}

/** What was found, and whether everything has been looked through. */
export type Found = Answer & { whole: boolean };

/**
 * Asks the journal's search. Nothing is fetched or indexed before `open`; questions are asked one at a
 * time, of those waiting only the newest.
 */
export function useSearch(
  documents: readonly Document[] | null,
  question: Question | null,
): { found: Found | null; open: () => void } {
  const [opened, setOpened] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const say = useRef<((message: ToSearch) => void) | null>(null);
  const known = useRef(new Map<string, Document>());
  const turn = useRef(0);
  const [indexed, setIndexed] = useState(0);
  /** The question that is under way, and the one to ask next. */
  const asking = useRef(false);
  const next = useRef<Question | null>(null);

  const ask = () => {
    if (asking.current || !next.current || !say.current) return;
    asking.current = true;
    turn.current += 1;
    const question = next.current;
    // Before it is asked: on the page, the answer is here before the asking returns.
    next.current = null;
    say.current({ kind: 'ask', turn: turn.current, question });
  };

  const hear = (message: FromSearch) => {
    if (message.kind === 'indexed') setIndexed((before) => before + 1);
    if (message.kind !== 'answer') return;
    asking.current = false;
    // With another question waiting, this answer is to one that nobody asks any more.
    if (!next.current) setFound(message);
    ask();
  };

  useEffect(() => {
    if (!opened || !documents) return;
    if (!say.current) {
      say.current = openSearch(hear);
      void fetchTerms().then((terms) => {
        say.current?.({ kind: 'terms', terms });
        setIndexed((before) => before + 1);
      });
    }
    const now = new Map(documents.map((one) => [one.id, one]));
    const add = documents.filter(({ id }) => !known.current.has(id));
    const drop = [...known.current.keys()].filter((id) => !now.has(id));
    known.current = now;
    if (add.length > 0 || drop.length > 0) say.current({ kind: 'change', add, drop });
  }, [opened, documents]);

  useEffect(() => {
    if (!question) {
      next.current = null;
      setFound(null);
      return;
    }
    setOpened(true);
    next.current = question;
    ask();
  }, [JSON.stringify(question), indexed, opened, documents]);

  return {
    found: question ? found : null,
    open: () => {
      setOpened(true);
    },
  };
}
