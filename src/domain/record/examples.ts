import type { Answer, Confidence, Judgement, Outcome, Statement } from './statement.ts';

/** Statements for tests and the component gallery, each under an id that sorts by `n`. */

const head = (n: number) => ({
  id: `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  at: new Date(Date.UTC(2026, 0, 5, 9) + n * 60_000).toISOString(),
});

/** The id of the `n`th example. */
export const exampleId = (n: number): string => head(n).id;

/** A journal entry, or an edit of one. */
export const reflected = (n: number, text: string, replaces?: number[]): Statement => ({
  ...head(n),
  verb: 'reflected',
  object: 'attunement/receiving#before-you-go',
  result: { text, prompt: 'When did someone receive something of yours this week?' },
  ...(replaces && { replaces: replaces.map(exampleId) }),
});

/** A lesson opened or completed. */
export const lesson = (n: number, verb: 'visited' | 'completed', object: string): Statement => ({
  ...head(n),
  verb,
  object,
  result: null,
});

/** An answer to a question of the attunement quiz. */
export const answered = (
  n: number,
  question: string,
  right: boolean | null,
  confidence: Confidence | null = 'fairly',
  answer: Answer = { kind: 'single', ids: ['a'] },
): Statement => ({
  ...head(n),
  verb: 'answered',
  object: `quiz:attunement#${question}`,
  result: { answer, right, confidence },
});

/** An intention. */
export const planned = (n: number, when: string, will: string): Statement => ({
  ...head(n),
  verb: 'planned',
  object: 'attunement/receiving#tomorrow',
  result: { when, will },
});

/** What came of the plan that is the `plan`th example. */
export const returned = (n: number, plan: number, outcome: Outcome, text: string): Statement => ({
  ...head(n),
  verb: 'returned',
  object: 'attunement/receiving#tomorrow',
  result: { plan: exampleId(plan), outcome, text, prompt: 'What did the other person do?' },
});

/** An entry of the journal's own, by part: `{ 'free/words': 'She waited' }`. */
export const wrote = (
  n: number,
  parts: Record<string, string>,
  { about = null, replaces }: { about?: string | null; replaces?: number[] } = {},
): Statement => {
  const template = Object.keys(parts)[0]?.split('/', 1)[0] ?? 'free';
  return {
    ...head(n),
    verb: 'wrote',
    object: `journal:${template}`,
    result: {
      template,
      parts: Object.entries(parts).map(([id, text]) => ({ id, prompt: `About ${id}?`, text })),
      about,
    },
    ...(replaces && { replaces: replaces.map(exampleId) }),
  };
};

/** What is left of an earlier version once its week is over. */
export const lapsed = (n: number, replaces?: number[]): Statement => ({
  ...head(n),
  verb: 'lapsed',
  object: 'attunement/receiving#before-you-go',
  result: null,
  ...(replaces && { replaces: replaces.map(exampleId) }),
});

/** A prediction. */
export const tried = (n: number, text: string): Statement => ({
  ...head(n),
  verb: 'tried',
  object: 'attunement/receiving#what-next',
  result: { text, prompt: 'What would you do next?' },
});

/** A reading of a moment. */
export const chose = (n: number, ids: string[]): Statement => ({
  ...head(n),
  verb: 'chose',
  object: 'moment:spinning-lid',
  result: { ids },
});

/** A way gone through a walkthrough, by its choices, each at a step of the same name, and the step come to. */
export const walked = (n: number, choices: string[], at: string, ended = false): Statement => ({
  ...head(n),
  verb: 'walked',
  object: 'walk:a-moment-for-vig',
  result: { path: choices.map((choice) => ({ step: `at-${choice}`, choice })), at, ended },
});

/** A word of the glossary that came back. */
export const recalled = (n: number, judgement: Judgement, text = ''): Statement => ({
  ...head(n),
  verb: 'recalled',
  object: 'term:yes-cycle',
  result: { judgement, text, prompt: 'What does “Yes-cycle” mean?' },
});

/** A question put off for the day. */
export const postponed = (n: number, question: string): Statement => ({
  ...head(n),
  verb: 'postponed',
  object: `quiz:attunement#${question}`,
  result: null,
});

/** Something said of oneself on a skills scale, or an edit of it. */
export const rated = (n: number, text: string, replaces?: number[]): Statement => ({
  ...head(n),
  verb: 'rated',
  object: 'scale:in-the-team#waiting',
  result: {
    sitting: exampleId(900),
    response: { id: 'with-help', words: 'With help' },
    title: 'Waiting',
    text,
    about: 'moment:spinning-lid',
  },
  ...(replaces && { replaces: replaces.map(exampleId) }),
});

/** A scale loaded from a file. */
export const adopted = (n: number): Statement => ({
  ...head(n),
  verb: 'adopted',
  object: 'scale:ladders',
  result: { file: 'ladders.yaml', text: '{"id":"ladders"}' },
});

/** A supervisor’s view of a sitting. */
export const received = (n: number): Statement => ({
  ...head(n),
  verb: 'received',
  object: 'scale:in-the-team',
  result: {
    sitting: exampleId(900),
    by: 'Your supervisor',
    madeAt: '2026-03-09T17:30:00.000Z',
    views: [
      {
        item: 'waiting',
        title: 'Waiting',
        response: { id: 'often', words: 'Often on my own' },
        text: 'On the stairs.',
      },
      { item: 'small-starts', title: 'Noticing small starts', response: null, text: '' },
    ],
  },
});

/** A backup made. */
export const exported = (n: number): Statement => ({
  ...head(n),
  verb: 'exported',
  object: 'record:backup',
  result: null,
});

/** A tombstone for the `n`th example. */
export const tombstone = (n: number, at = '2026-02-01T09:00:00.000Z'): Statement => ({
  id: exampleId(n),
  verb: 'erased',
  at,
});
