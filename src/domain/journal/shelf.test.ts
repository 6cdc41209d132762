import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Piece } from '../search/entry.ts';
import { EVERYTHING, type EntryFilters } from './facets.ts';
import { shelf, type Document, type Shelf } from './shelf.ts';

const entry = (id: string, text: string, more: Partial<Document> = {}): Document => ({
  id,
  title: 'What stays with you?',
  place: 'Receiving initiatives',
  parts: [{ prompt: '', text }],
  kind: 'reflected',
  module: 'attunement',
  at: '2026-03-01T09:00:00.000Z',
  ...more,
});

const indexAll = (on: Shelf) => {
  while (on.step());
};

let journal: Shelf;
const ask = (query: string, filters: Partial<EntryFilters> = {}, count = 20) =>
  journal.ask({ ...EVERYTHING, ...filters, query, count });
const found = (query: string, filters: Partial<EntryFilters> = {}) =>
  ask(query, filters).hits.map(({ id }) => id);
const marked = (pieces: readonly Piece[] = []) =>
  pieces.map(({ text, marked: on }) => (on ? `[${text}]` : text)).join('');

beforeEach(() => {
  journal = shelf(2);
  journal.change(
    [
      entry('door', 'She waited at the door and I talked on.'),
      entry('hands', 'His hands grew still. I asked my guider about it.', {
        at: '2026-04-01T09:00:00.000Z',
        kind: 'wrote',
        module: null,
        place: 'Journal',
      }),
      entry('lid', 'The lid spun; nobody spoke.', { title: 'Who began it?' }),
    ],
    [],
  );
  indexAll(journal);
});

describe('searching the journal', () => {
  it('finds words, the prompt and the name of the place', () => {
    expect(found('still')).toEqual(['hands']);
    expect(found('who began')).toEqual(['lid']);
    expect(found('receiving')).toEqual(expect.arrayContaining(['door', 'lid']));
  });

  it('finds a word while it is being typed, in another form, and with a slip in it', () => {
    expect(found('wai')).toEqual(['door']);
    expect(found('waiting')).toEqual(['door']);
    expect(found('nobdoy')).toEqual(['lid']);
  });

  it('asks for the other words that the glossary has', () => {
    expect(found('practitioner')).toEqual([]);
    journal.terms([
      {
        title: 'Guider',
        aliases: ['VIG practitioner', 'practitioner'],
        path: '/glossary/#guider',
        kind: 'term',
        audience: 'team',
      },
    ]);
    const [hit] = ask('practitioner').hits;
    expect(hit?.id).toBe('hands');
    expect(marked(hit?.parts[0]?.text)).toContain('I asked my [guider] about it.');
  });

  it('marks what was looked for, and leaves every other letter as it was', () => {
    const [hit] = ask('hands still').hits;
    expect(marked(hit?.parts[0]?.text)).toBe(
      'His [hands] grew [still]. I asked my guider about it.',
    );
  });

  it('puts the newest first where two answer as well', () => {
    journal.change([entry('later', 'A lid, again.', { at: '2026-05-01T09:00:00.000Z' })], []);
    journal.change([entry('latest', 'A lid, again.', { at: '2026-06-01T09:00:00.000Z' })], []);
    indexAll(journal);
    expect(found('again')).toEqual(['latest', 'later']);
  });

  it('narrows by kind, module and time, and counts what is left', () => {
    expect(found('i', { kind: 'wrote' })).toEqual(['hands']);
    expect(found('still', { module: 'none' })).toEqual(['hands']);
    expect(found('still', { module: 'attunement' })).toEqual([]);
    expect(found('waited', { since: '2026-03-15T00:00:00.000Z' })).toEqual([]);
    expect(ask('receiving', {}, 1)).toMatchObject({ total: 2, hits: [expect.anything()] });
  });

  it('finds nothing of what was taken away, and still finds what stood beside it', () => {
    journal.change([], ['door']);
    indexAll(journal);
    expect(found('waited')).toEqual([]);
    expect(found('still')).toEqual(['hands']);
  });

  it('finds an edit and not what stood there before', () => {
    journal.change([entry('door-2', 'She waited at the window.')], ['door']);
    indexAll(journal);
    expect(found('window')).toEqual(['door-2']);
    expect(found('door')).toEqual([]);
  });

  it('finds in the newest while the rest is still being indexed', () => {
    const slow = shelf(1);
    slow.change([entry('a', 'First'), entry('b', 'Second')], []);
    expect(slow.step()).toBe(true);
    expect(slow.ask({ ...EVERYTHING, query: 'first', count: 1 }).total).toBe(1);
    expect(slow.ask({ ...EVERYTHING, query: 'second', count: 1 }).total).toBe(0);
    expect(slow.step()).toBe(false);
    expect(slow.ask({ ...EVERYTHING, query: 'second', count: 1 }).total).toBe(1);
  });

  it('survives whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(ask(query).total).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('a shelf holds what was put there and not taken away, however it came about', () => {
  const step = fc.record({
    add: fc.subarray(['one', 'two', 'three', 'four', 'five']),
    drop: fc.subarray(['one', 'two', 'three', 'four', 'five']),
    steps: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (changes) => {
      const one = shelf(2);
      const there = new Set<string>();
      for (const { add, drop, steps } of changes) {
        const fresh = add.filter((id) => !there.has(id) || drop.includes(id));
        for (const id of drop) there.delete(id);
        for (const id of fresh) there.add(id);
        one.change(
          fresh.map((id) => entry(id, 'word')),
          drop,
        );
        for (let n = 0; n < steps; n += 1) one.step();
      }
      indexAll(one);
      const { hits } = one.ask({ ...EVERYTHING, query: 'word', count: 10 });
      expect(hits.map(({ id }) => id).sort()).toEqual([...there].sort());
    }),
  );
});
