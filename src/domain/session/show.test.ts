import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  constant,
} from 'fast-check';
import { expect, test } from 'vitest';
import { evening, segmentOf, standing, type Told } from './evening.ts';
import { readKept, readMessage, readShow } from './read-show.ts';
import type { Length } from './session.ts';
import { after, later, nextSlide, unstarted, type Show, type ShowEvent } from './show.ts';

const told = (id: string, in60: number | null, in90: number, more: Partial<Told> = {}): Told => ({
  id,
  title: id,
  kind: 'talk',
  minutes: { 60: in60, 90: in90 },
  late: 'keep',
  least: null,
  turn: 1,
  slides: [`${id}-1`],
  ...more,
});

const SEGMENTS: Told[] = [
  told('arriving', 5, 5, { kind: 'arrive' }),
  told('idea', 20, 20, { slides: ['idea-1', 'idea-2'] }),
  told('break', null, 5, { kind: 'break', slides: [] }),
  told('only-long', null, 15),
  told('extra', 20, 20, { late: 'skip' }),
  told('close', 10, 10, { kind: 'close' }),
];
const SLIDES = SEGMENTS.flatMap(({ slides }) => slides);

const run = (events: readonly ShowEvent[], length: Length = 60): Show =>
  events.reduce((show, event) => after(show, event, SEGMENTS), unstarted(SEGMENTS, length));

test('going on goes through the slides of the length, and stops at the last', () => {
  const seen = ['arriving-1'];
  let show = unstarted(SEGMENTS, 60);
  for (let steps = 0; steps < 6; steps++) {
    show = after(show, { type: 'on' }, SEGMENTS);
    seen.push(show.slide);
  }
  expect(seen).toEqual([
    'arriving-1',
    'idea-1',
    'idea-2',
    'extra-1',
    'close-1',
    'close-1',
    'close-1',
  ]);
});

test('back, first, last and a number find their slide, and a number that is none does nothing', () => {
  expect(run([{ type: 'last' }, { type: 'back' }]).slide).toBe('extra-1');
  expect(run([{ type: 'last' }, { type: 'first' }]).slide).toBe('arriving-1');
  expect(run([{ type: 'number', number: 3 }]).slide).toBe('idea-2');
  const before = run([{ type: 'on' }]);
  expect(after(before, { type: 'number', number: 99 }, SEGMENTS)).toBe(before);
});

test('a slide that is not in the length can be gone to, and one goes on from it', () => {
  expect(run([{ type: 'go', slide: 'only-long-1' }, { type: 'on' }]).slide).toBe('extra-1');
});

test('a blank screen comes back at the next press, whichever it is', () => {
  expect(run([{ type: 'blank' }]).blank).toBe(true);
  expect(run([{ type: 'blank' }, { type: 'blank' }]).blank).toBe(false);
  expect(run([{ type: 'blank' }, { type: 'on' }])).toMatchObject({ blank: false, slide: 'idea-1' });
});

test('text grows and shrinks by steps and stops at both ends', () => {
  expect(run(Array<ShowEvent>(9).fill({ type: 'larger' })).text).toBe(4);
  expect(run([{ type: 'larger' }, { type: 'smaller' }, { type: 'smaller' }]).text).toBe(0);
});

test('late before anybody said when it starts does nothing', () => {
  const show = run([]);
  expect(after(show, { type: 'late', now: 5, minutes: 10, spared: [] }, SEGMENTS)).toBe(show);
});

const LATE: ShowEvent[] = [
  { type: 'start', at: 1000 },
  { type: 'late', now: 1015, minutes: 10, spared: [] },
];

test('late skips the slides of what was skipped, and can be taken back', () => {
  const show = run([...LATE, { type: 'go', slide: 'idea-2' }]);
  expect(nextSlide(show, SEGMENTS)).toBe('close-1');
  expect(nextSlide(after(show, { type: 'undo' }, SEGMENTS), SEGMENTS)).toBe('extra-1');
});

test('another start or another length forgets what was agreed about being late', () => {
  expect(run([...LATE, { type: 'start', at: 1001 }]).late).toEqual([]);
  expect(run([...LATE, { type: 'length', length: 90 }]).late).toEqual([]);
});

test('where we are: what is left of the segment and of the evening, and how far behind', () => {
  const plan = evening(run([{ type: 'start', at: 1000 }]), SEGMENTS);
  expect(standing(plan, 'idea', 1010)).toMatchObject({ left: 15, leftOfAll: 45, behind: 0 });
  expect(standing(plan, 'idea', 1028)).toMatchObject({ left: -3, behind: 3 });
  expect(standing(plan, 'extra', 1020)).toMatchObject({ behind: -5 });
  expect(standing(plan, 'only-long', 1010)).toBeNull();
  expect(segmentOf('idea-2', SEGMENTS)?.id).toBe('idea');
});

test('of two shows both windows take the same one, whichever they had', () => {
  const one = run([{ type: 'on' }]);
  const other = run([{ type: 'blank' }]);
  expect(later(one, other)).toEqual(later(other, one));
  expect(later(one, run([{ type: 'on' }, { type: 'on' }])).slide).toBe('idea-2');
});

test('an activity’s state is remembered when it is short, and refused when it is long', () => {
  expect(run([{ type: 'room', activity: 'fish', state: '{"at":1}' }]).room).toEqual({
    fish: '{"at":1}',
  });
  expect(run([{ type: 'room', activity: 'fish', state: 'x'.repeat(2001) }]).room).toEqual({});
});

const events = oneof(
  record({
    type: constantFrom('on', 'back', 'first', 'last', 'blank', 'larger', 'smaller', 'undo'),
  }),
  record({ type: constant('number' as const), number: integer({ min: -1, max: 9 }) }),
  record({ type: constant('length' as const), length: constantFrom<Length>(60, 90) }),
  record({ type: constant('start' as const), at: integer({ min: 900, max: 1100 }) }),
  record({
    type: constant('late' as const),
    now: integer({ min: 900, max: 1200 }),
    minutes: integer({ min: 0, max: 40 }),
    spared: constant([]),
  }),
);

test('whatever happens, the show stands on a slide, and can be read by the other window as it is', () => {
  assert(
    property(array(events, { maxLength: 30 }), (list) => {
      const show = run(list);
      expect(SLIDES).toContain(show.slide);
      expect(readShow(JSON.parse(JSON.stringify(show)), SLIDES)).toEqual(show);
      expect(evening(show, SEGMENTS).parts.at(-1)?.id).toBe('close');
    }),
  );
});

test.each([
  ['nothing', null],
  ['a text', 'is'],
  ['a message of no kind', { kind: 'was' }],
  ['a show of nothing', { kind: 'is', show: {} }],
  ['a slide that is not here', { kind: 'is', show: { ...run([]), slide: 'gone' } }],
  ['a length that is none', { kind: 'is', show: { ...run([]), length: 75 } }],
  ['a start that is no number', { kind: 'is', show: { ...run([]), start: 'now' } }],
  ['lateness of another shape', { kind: 'is', show: { ...run([]), late: [{ minutes: 10 }] } }],
  ['text larger than there is', { kind: 'is', show: { ...run([]), text: 9 } }],
  ['a room that is no text', { kind: 'is', show: { ...run([]), room: { fish: {} } } }],
])('%s is no message', (_what, data) => {
  expect(readMessage(data, SLIDES)).toBeNull();
});

test('what was kept comes back for the same session on the same evening, and never when it is damaged', () => {
  const text = JSON.stringify({ module: 'vig', at: 1000, show: run([{ type: 'on' }]) });
  expect(readKept(text, 'vig', SLIDES, 2000)?.show.slide).toBe('idea-1');
  expect(readKept(text, 'attunement', SLIDES, 2000)).toBeNull();
  expect(readKept(text, 'vig', SLIDES, 7 * 60 * 60 * 1000)).toBeNull();
  expect(readKept(text.slice(0, -3), 'vig', SLIDES, 2000)).toBeNull();
  expect(readKept(null, 'vig', SLIDES, 2000)).toBeNull();
});
