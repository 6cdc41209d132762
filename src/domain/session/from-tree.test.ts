import { expect, test } from 'vitest';
import { sessionFrom, type TreeNode } from './from-tree.ts';
import { inLength, slidesOf } from './session.ts';

const text = (value: string): TreeNode => ({ type: 'text', value });

const tag = (
  name: string,
  attributes: Record<string, string>,
  ...children: TreeNode[]
): TreeNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
  children,
  position: { start: { line: 7 } },
});

const quote = (value: string): TreeNode => ({ type: 'blockquote', children: [text(value)] });

const look = { id: 'look', title: 'Look', kind: 'look', energy: 'quiet', in60: '12', in90: '14' };
const SESSION: TreeNode = {
  type: 'root',
  children: [
    tag(
      'Segment',
      { ...look, late: 'shorten', least: '8', turn: '2' },
      tag('Slide', { id: 'first', title: 'Two words' }, text('and three more'), quote('not these')),
      tag('Notes', {}, text('Say it.')),
      tag('Slide', { id: 'second', title: 'Asked' }, tag('Recall', { question: 'before' })),
      tag('Activity', { id: 'pairs', title: 'Pairs', moment: 'lid', noScreen: 'On paper.' }),
    ),
    tag('Segment', { ...look, id: 'long', in60: '', kind: 'singing' }, text('Loose words.')),
    tag('ReturnVisit', {}, tag('Part', { id: 'tried', title: 'Tried', minutes: '15' })),
  ],
};

test('a segment has its minutes by length, and what may happen to it when late', () => {
  expect(sessionFrom(SESSION).segments[0]).toMatchObject({
    id: 'look',
    kind: 'look',
    minutes: { 60: 12, 90: 14 },
    late: 'shorten',
    least: 8,
    turn: 2,
    loose: false,
    line: 7,
    activities: [{ id: 'pairs', moment: 'lid', case: null, noScreen: 'On paper.' }],
  });
});

test('a slide counts its heading and not its quotations, and notes belong to the slide before', () => {
  expect(sessionFrom(SESSION).segments[0]?.slides).toMatchObject([
    { id: 'first', words: 5, noted: true, asks: [] },
    { id: 'second', words: 1, noted: false, asks: ['before'] },
  ]);
});

test('what is wrong in a tag reads as nothing: the content check tells of it', () => {
  const [, long] = sessionFrom(SESSION).segments;
  expect(long).toMatchObject({
    kind: 'talk',
    minutes: { 60: null, 90: 14 },
    late: 'keep',
    loose: true,
  });
});

test('a length has the segments and slides that are in it', () => {
  const session = sessionFrom(SESSION);
  expect(inLength(session, 60).map(({ id, planned }) => [id, planned])).toEqual([['look', 12]]);
  expect(inLength(session, 90).map(({ id }) => id)).toEqual(['look', 'long']);
  expect(slidesOf(session).map(({ id }) => id)).toEqual(['first', 'second']);
});

test('the return visit is read apart from the evening', () => {
  expect(sessionFrom(SESSION).returning).toMatchObject([{ id: 'tried', minutes: 15 }]);
});
