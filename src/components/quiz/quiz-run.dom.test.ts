import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../schemas/quiz.ts';
import { examples } from './examples.ts';
import { wake } from './quiz-run-island.ts';
import QuizRun from './QuizRun.astro';
import { rendered } from './rendered.ts';

const { nothing, kept } = vi.hoisted(() => ({
  nothing: () => ({ default: Object.assign(() => '', { isAstroComponentFactory: true }) }),
  kept: {
    answers: [] as [string, string, unknown][],
    before: [] as { verb: string; object: string }[],
    trouble: null as string | null,
  },
}));

vi.mock('../cite/Cite.astro', nothing);
vi.mock('../moment/Strip.astro', nothing);
vi.mock('../../stores/drafts.ts', () => ({
  draftFor: () =>
    Promise.resolve({
      id: 'd',
      fields: {},
      others: [],
      write: () => undefined,
      discard: () => Promise.resolve(),
    }),
}));
vi.mock('../../stores/record.ts', () => ({
  $record: { get: () => ({ statements: kept.before, trouble: kept.trouble }) },
  openRecord: () => Promise.resolve(),
  record: (...statement: [string, string, unknown]) => {
    kept.answers.push(statement);
    return Promise.resolve();
  },
}));

beforeEach(() => {
  kept.answers = [];
  kept.before = [];
  kept.trouble = null;
});

const { single, multiple, recall } = examples;
const asked: Question[] = [single.question, multiple.question, recall.question];

async function run(before?: (root: HTMLElement) => void) {
  const props = {
    module: 'attunement',
    questions: asked,
    lessons: new Map([['receiving', 'Receiving initiatives']]),
  };
  const root = await rendered(QuizRun, props, '.quiz-run');
  before?.(root);
  wake(root);
  const one = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in the quiz.`);
    return found;
  };
  const press = (what: string) => one(`[data-do=${what}]`).click();
  return {
    root,
    one,
    press,
    text: (selector: string) => one(selector).textContent.replace(/\s+/g, ' ').trim(),
    focused: () => document.activeElement?.textContent.replace(/\s+/g, ' ').trim(),
    /** Ticks, checks and says how sure, in the question that is shown. */
    answer: (ids: string[], sure = 'sure') => {
      for (const id of ids) one(`[data-current] input[value=${id}]`).click();
      one('[data-current] button[data-when=open]').click();
      one(`[data-current] [data-sure=${sure}]`).click();
    },
    said: () =>
      [...root.querySelectorAll('.review__one')].map((entry) =>
        entry.textContent.replace(/\s+/g, ' ').trim(),
      ),
  };
}

describe('going through a quiz', () => {
  test('starts with the first question and says where one is (15)', async () => {
    const { root, text, one } = await run();
    expect(root.querySelectorAll('[data-current]')).toHaveLength(1);
    expect(text('[data-current] .quiz-run__count')).toBe('Question 1 of 3');
    expect(one('[data-do=back]').hidden).toBe(true);
    expect(text('[data-do=next]')).toBe('Skip for now');
  });

  test('a question that is answered is counted, and the next becomes the thing to do', async () => {
    const { answer, text, one } = await run();
    answer(['waits']);
    expect(text('[data-part=progress]')).toBe('1 of 3 answered.');
    expect(text('[data-do=next]')).toBe('Next question');
    expect(one('[data-do=next]').classList.contains('button--next')).toBe(true);
  });

  test('the next question gets the focus on its heading (15)', async () => {
    const { press, focused, one } = await run();
    press('next');
    expect(focused()).toBe('Question 2 of 3');
    press('next');
    expect(one('[data-do=next]').hidden).toBe(true);
    press('back');
    expect(focused()).toBe('Question 2 of 3');
  });

  test('each answer goes into the record under its permanent id', async () => {
    const { answer } = await run();
    answer(['asks'], 'fairly');
    await vi.waitFor(() => expect(kept.answers).toHaveLength(1));
    expect(kept.answers[0]).toEqual([
      'answered',
      'quiz:attunement#hand-stills',
      { answer: { kind: 'single', ids: ['asks'] }, right: false, confidence: 'fairly' },
    ]);
  });

  test('an answer that could not be kept is still marked, and the learner is told', async () => {
    kept.trouble = 'blocked';
    const { answer, text } = await run();
    answer(['waits']);
    expect(text('[data-current] [data-part=verdict]')).toBe('Right, as you were sure.');
    await vi.waitFor(() =>
      expect(text('[data-current] [data-part=status]')).toBe(
        'This browser could not keep your answer. Your notebook says why.',
      ),
    );
  });
});

describe('how it is shown', () => {
  test('all together is remembered', async () => {
    const { root, one } = await run();
    one('[name=view][value=all]').click();
    expect(root.dataset['view']).toBe('all');
    expect(localStorage.getItem('noticing:quiz-view')).toBe('all');
  });

  test('what was set before waking is what is ticked', async () => {
    const { one } = await run((root) => (root.dataset['view'] = 'all'));
    expect(one('[name=view]:checked').getAttribute('value')).toBe('all');
  });

  test('what somebody chose before it was awake stands, and is remembered', async () => {
    const { root } = await run((root) => {
      for (const radio of root.querySelectorAll<HTMLInputElement>('[name=view]'))
        radio.checked = radio.value === 'all';
    });
    expect(root.dataset['view']).toBe('all');
    expect(localStorage.getItem('noticing:quiz-view')).toBe('all');
  });

  test('an address that names a question begins there', async () => {
    const { text } = await run(() => (location.hash = '#question-reception-without-eyes'));
    expect(text('[data-current] .quiz-run__count')).toBe('Question 2 of 3');
  });
});

describe('looking back', () => {
  test('says of each question what was answered, how it stands, how sure, and where it is taught (16)', async () => {
    const { answer, press, said, text, focused, root } = await run();
    answer(['asks'], 'sure');
    press('next');
    answer(['breath', 'sign', 'turns'], 'guess');
    press('review');
    expect(focused()).toBe('How it went');
    expect(text('[data-part=summary]')).toBe('Right: 1. Not yet: 1. Not answered: 1.');
    expect(text('[data-part=start]')).toBe(
      'You were sure of 1 that is not right yet. Start there.',
    );
    const [first = '', second = '', third = ''] = said();
    expect(first).toContain('1. His hand stops on the lid');
    expect(first).toContain('Not yet. You were sure.');
    expect(first).toContain('Asking him what he is thinking');
    expect(second).toContain('Right. You called it a guess.');
    expect(third).toContain('Not answered.');
    expect(root.querySelector('.review__one a')?.getAttribute('href')).toBe(
      '/learn/attunement/receiving/',
    );
  });

  test('leads back to a question, as it was left', async () => {
    const { answer, press, root, one, focused } = await run();
    answer(['waits']);
    press('review');
    root.querySelector<HTMLElement>('.review__one button')?.click();
    expect(focused()).toBe('Question 1 of 3');
    expect(one('[data-part=review]').hidden).toBe(true);
    expect(one('[data-current] .question').dataset['state']).toBe('answered');
  });

  test('trying again asks only what is not right yet, unanswered', async () => {
    const { answer, press, root, text } = await run();
    answer(['waits']);
    press('next');
    answer(['praise'], 'guess');
    press('review');
    expect(text('[data-do=again-some]')).toBe('Go on: 1 to try again, 1 not answered');
    press('again-some');
    expect(text('[data-part=progress]')).toBe('0 of 2 answered.');
    const shown = [...root.querySelectorAll<HTMLElement>('.quiz-run__one:not([hidden]) .question')];
    expect(shown.map(({ dataset }) => dataset['question']).sort()).toEqual([
      'quiz:attunement#reception-without-eyes',
      'quiz:attunement#six-headings',
    ]);
    expect(shown.every(({ dataset }) => dataset['state'] === 'open')).toBe(true);
  });

  test('what was tried is not counted with what was left', async () => {
    const { press, text, answer, one } = await run();
    press('review');
    expect(text('[data-do=again-some]')).toBe('Answer the 3 left');
    one('.review__one button').click();
    answer(['asks']);
    press('next');
    answer(['praise']);
    press('next');
    one('[data-current] button[data-when=open]').click();
    one('[data-current] [data-do=keep]').click();
    press('review');
    expect(text('[data-do=again-some]')).toBe('Try the 2 not right yet');
  });

  test('trying all again asks all, in another order', async () => {
    const { press, root } = await run();
    const order = () =>
      [...root.querySelectorAll<HTMLElement>('.question')].map(
        ({ dataset }) => dataset['question'],
      );
    const first = order();
    press('review');
    press('again-all');
    expect(order()).not.toEqual(first);
    expect(order().sort()).toEqual([...first].sort());
  });
});

describe('what was answered before', () => {
  test('is said, and the rest is offered', async () => {
    kept.before = [{ verb: 'answered', object: 'quiz:attunement#hand-stills' }];
    const { one, text, press, root } = await run(() => {
      document.documentElement.dataset['started'] = '';
    });
    await vi.waitFor(() =>
      expect(text('[data-part=before]')).toBe('You have answered 1 of these 3 before.'),
    );
    expect(one('[data-do=rest]').hidden).toBe(false);
    press('rest');
    expect(root.querySelectorAll('.quiz-run__one:not([hidden])')).toHaveLength(2);
  });

  test('is not looked for when nothing was ever kept here', async () => {
    kept.before = [{ verb: 'answered', object: 'quiz:attunement#hand-stills' }];
    const { text } = await run();
    await Promise.resolve();
    expect(text('[data-part=before]')).toBe('');
  });
});
