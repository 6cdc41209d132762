import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entry, Hit, Question, QuickIndex } from '../../domain/search/entry.ts';
import { boxMarkup } from './box-markup.ts';
import { searchBox } from './search-box.ts';

const text = vi.hoisted(() => ({ answer: (): Promise<unknown> => Promise.resolve([]) }));
vi.mock('./full-text.ts', () => ({
  openFullText: () =>
    Promise.resolve(async function* () {
      yield await text.answer();
    }),
}));

const lesson = (title: string): Entry => ({
  title,
  path: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
  kind: 'lesson',
  audience: 'team',
});
const index: QuickIndex = {
  build: 'one',
  entries: [
    lesson('Receiving'),
    lesson('Guiding'),
    ...Array.from({ length: 23 }, (_, n) => lesson(`Moment ${n}`)),
  ],
};
const inText = (title: string): Hit => ({
  ...lesson(title),
  title: [{ text: title, marked: false }],
  excerpt: [{ text: 'waits', marked: true }],
});

let root: HTMLElement;
let asked: Question[];
const titles = () => [...root.querySelectorAll('.search__link')].map((link) => link.textContent);
const type = (words: string) => {
  const input = root.querySelector('input');
  if (!input) throw new Error('There is no box.');
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const rest = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(index)));
  text.answer = () => Promise.resolve([]);
  asked = [];
  root = document.createElement('div');
  root.innerHTML = boxMarkup('/search/');
  document.body.replaceChildren(root);
  searchBox(root, (question) => asked.push(question));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('shows titles at once, and what the text has below them', async () => {
  text.answer = () => Promise.resolve([inText('Receiving'), inText('Guiding')]);
  type('rece');
  await vi.advanceTimersByTimeAsync(0);
  expect(titles()).toEqual(['Receiving']);
  await rest();
  expect(titles()).toEqual(['Receiving', 'Guiding']);
  expect(root.querySelector('[role=status]')?.textContent).toBe('2 results');
});

it('throws away what answers a question that has changed since', async () => {
  let late = (_: Hit[]) => {};
  text.answer = () => new Promise<Hit[]>((resolve) => (late = resolve));
  type('receiving');
  await rest();
  text.answer = () => Promise.resolve([]);
  type('guiding');
  await rest();
  late([inText('Too late')]);
  await rest();
  expect(titles()).toEqual(['Guiding']);
});

it('tells the question when the reader pauses, not for every letter', async () => {
  for (const words of ['g', 'gu', 'gui']) type(words);
  await rest();
  expect(asked).toEqual([{ query: 'gui', audience: '', kind: '' }]);
});

it('shows ten, and more when asked, with the focus on the first of them', async () => {
  type('moment');
  await rest();
  expect(titles()).toHaveLength(10);
  expect(root.querySelector('[role=status]')?.textContent).toBe('10 results so far');
  root.querySelector<HTMLElement>('.search__after button')?.click();
  await rest();
  expect(titles()).toHaveLength(20);
  expect(document.activeElement?.textContent).toBe(titles()[10]);
});

it('offers the nearest word where nothing is found, and looks for it when pressed', async () => {
  type('receibbing');
  await rest();
  const near = root.querySelector<HTMLElement>('.search__after button');
  expect(near?.textContent).toBe('Receiving');
  near?.click();
  await rest();
  expect(titles()).toEqual(['Receiving']);
});

it('says what can be found while nothing is asked, and again when the words are gone', async () => {
  type('receiving');
  await rest();
  type('');
  await rest();
  expect(titles()).toEqual([]);
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
  expect(root.textContent).toContain('looked up on this device');
});

it('keeps what was typed out of the page’s HTML', async () => {
  type('<img src=x onerror=alert(1)>');
  await rest();
  expect(root.querySelector('img')).toBeNull();
});
