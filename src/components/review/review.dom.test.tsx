import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../domain/record/statement.ts';
import { answer, onDay } from '../../domain/review/examples.ts';
import type { Question as Asked } from '../../schemas/quiz.ts';
import type { Activities } from '../journal/activities.ts';
import { examples } from '../quiz/examples.ts';
import Question from '../quiz/Question.astro';
import { rendered } from '../quiz/rendered.ts';

vi.mock('../cite/Cite.astro', () => ({
  default: Object.assign(() => '(Kennedy, 2017)', { isAstroComponentFactory: true }),
}));

const DAY = 5;
const single = examples.single.question;
const inModule = (module: string, id: string) => `/learn/${module}/quiz/#question-${id}`;
const activities: Activities = {
  'quiz:a#a1': { title: 'One', href: inModule('a', 'a1') },
  'quiz:b#b1': { title: 'Two', href: inModule('b', 'b1') },
  'quiz:c#c1': { title: 'In the index, and not on its page', href: inModule('c', 'c1') },
};

let pages: Record<string, string> = {};

/** The page of a module’s quiz, with one question in it as the build writes it. */
async function quizPage(module: string, id: string): Promise<string> {
  const question: Asked = { ...single, id };
  const root = await rendered(Question, { module, question }, '.question');
  return `<main><h1>Quiz</h1>${root.outerHTML}</main>`;
}

/** The page as it is opened on the day, over a record. */
async function open(record: readonly Statement[]) {
  vi.resetModules();
  const [stores, { ReviewDay }] = await Promise.all([
    import('../../stores/record.ts'),
    import('./ReviewDay.tsx'),
  ]);
  await stores.openRecord();
  await stores.changeRecord(() => record);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<ReviewDay activities={activities} />, root);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  return {
    ...stores,
    find,
    title: () => find('h2')?.textContent,
    asked: () => find('.question')?.dataset['question'],
    press: (words: string) =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === words)?.click(),
  };
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  pages = {
    '/learn/a/quiz/': await quizPage('a', 'a1'),
    '/learn/b/quiz/': await quizPage('b', 'b1'),
    '/learn/c/quiz/': '<main><h1>Quiz</h1></main>',
  };
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(pages[address] ?? '', { status: address in pages ? 200 : 404 })),
  );
  vi.useFakeTimers({ toFake: ['Date'], now: onDay(DAY) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const two = [answer(0, 'a1', false, 'sure'), answer(0, 'b1', true, 'guess')];

describe('the day', () => {
  it('shows one thing with why it comes, and goes on to the next with the focus on its heading', async () => {
    const page = await open(two);
    await vi.waitFor(() => expect(page.asked()).toBe('quiz:a#a1'));
    expect(page.title()).toBe('1 of 2 today: a question');
    expect(page.find('.hint')?.textContent).toContain('You were sure, and it was not right yet.');
    page.find('input[value=waits]')?.click();
    page.press('Check my answer');
    page.press('Sure');
    await vi.waitFor(() => expect(page.find('.review__ways')?.textContent).toContain('Next'));
    expect(document.activeElement).toBe(page.find('[data-part=verdict]'));
    page.press('Next');
    await vi.waitFor(() => expect(page.asked()).toBe('quiz:b#b1'));
    expect(page.title()).toBe('2 of 2 today: a question');
    await vi.waitFor(() => expect(document.activeElement).toBe(page.find('h2')));
  });

  it('leaves out quietly what is in the index and not on its page', async () => {
    const page = await open([answer(0, 'c1', false, 'sure')]);
    await vi.waitFor(() => expect(page.title()).toBe('Nothing here yet'));
  });

  it('says that something could not be fetched, and fetches it when asked again', async () => {
    const kept = pages['/learn/a/quiz/'] ?? '';
    delete pages['/learn/a/quiz/'];
    const page = await open(two.slice(0, 1));
    await vi.waitFor(() =>
      expect(page.find('[role=status]')?.textContent).toContain('Nothing is lost.'),
    );
    pages['/learn/a/quiz/'] = kept;
    page.press('Fetch it again');
    await vi.waitFor(() => expect(page.asked()).toBe('quiz:a#a1'));
  });
});

describe('when another tab is quicker', () => {
  it('what nobody has touched gives way', async () => {
    const page = await open(two);
    await vi.waitFor(() => expect(page.asked()).toBe('quiz:a#a1'));
    await page.changeRecord((all) => [...all, answer(DAY, 'a1', true, 'sure')]);
    await vi.waitFor(() => expect(page.title()).toBe('2 of 2 today: a question'));
    await vi.waitFor(() => expect(page.asked()).toBe('quiz:b#b1'));
  });

  it('what somebody has begun with stays', async () => {
    const page = await open(two);
    await vi.waitFor(() => expect(page.asked()).toBe('quiz:a#a1'));
    const choice = page.find('input[value=waits]') as HTMLInputElement;
    choice.click();
    await page.changeRecord((all) => [...all, answer(DAY, 'a1', true, 'sure')]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.asked()).toBe('quiz:a#a1');
    expect(choice.checked).toBe(true);
    expect(choice.isConnected).toBe(true);
  });
});
