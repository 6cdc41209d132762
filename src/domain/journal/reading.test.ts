import { describe, expect, it } from 'vitest';
import { planned, reflected, returned, tried, wrote } from '../record/examples.ts';
import { isWords, type Words } from '../record/journal.ts';
import type { Statement } from '../record/statement.ts';
import { aboutOf, EVERYTHING, facetsOf, fits } from './facets.ts';
import { readingOf, textOf } from './reading.ts';

const words = (statement: Statement): Words => {
  if (!isWords(statement)) throw new Error('There are no words in it.');
  return statement;
};

describe('an entry as it is read', () => {
  it('stands under its prompt', () => {
    expect(readingOf(words(tried(1, 'She waits')))).toEqual({
      title: 'What would you do next?',
      parts: [{ prompt: '', text: 'She waits' }],
    });
  });

  it('is a sentence where it is a plan, with what was left out as dots', () => {
    expect(textOf(words(planned(1, 'he turns away', '')))).toBe('When he turns away, I will …');
  });

  it('stands under the name of its template, each part with its own prompt', () => {
    const entry = words(wrote(1, { 'gibbs/what': 'She rang', 'gibbs/feelings': 'Rushed' }));
    expect(readingOf(entry, { gibbs: 'Gibbs’ cycle' })).toEqual({
      title: 'Gibbs’ cycle',
      parts: [
        expect.objectContaining({ prompt: 'About gibbs/what?', text: 'She rang' }),
        expect.objectContaining({ prompt: 'About gibbs/feelings?', text: 'Rushed' }),
      ],
    });
    expect(textOf(entry)).toBe('She rang\n\nRushed');
  });

  it('stands under its prompt alone where it has one part, or its template is no more', () => {
    const one = words(wrote(1, { 'free/words': 'Only this' }));
    expect(readingOf(one, { free: 'Just write' }).title).toBe('About free/words?');
    const two = words(wrote(1, { 'gone/a': 'This', 'gone/b': 'and that' }));
    expect(readingOf(two).title).toBe('About gone/a?');
  });
});

describe('what an entry can be found by', () => {
  const at = '2026-03-01T09:00:00.000Z';

  it('is the module it was written in, or that it is about', () => {
    expect(facetsOf(words(reflected(1, 'x')), at)).toMatchObject({
      kind: 'reflected',
      module: 'attunement',
    });
    const about = words(wrote(1, { 'free/words': 'x' }, { about: 'vig/who-holds-it' }));
    expect(facetsOf(about, at)).toMatchObject({ kind: 'wrote', module: 'vig' });
    expect(aboutOf(words(wrote(1, { 'free/words': 'x' })))).toBe('journal:free');
  });

  it('is a case or a walkthrough for what was written in one', () => {
    const stop = { ...words(reflected(1, 'x')), object: 'case:anya/before#what-first' };
    expect(facetsOf(stop, at)).toMatchObject({ kind: 'case', module: null });
    const step = { ...stop, object: 'walk:a-moment-for-vig/asking#three-sentences' };
    expect(facetsOf(step, at)).toMatchObject({ kind: 'walk', module: null });
  });

  it('fits what does not limit it', () => {
    const facets = facetsOf(words(returned(2, 1, 'tried', 'He looked up')), at);
    expect(fits(EVERYTHING, facets)).toBe(true);
    expect(fits({ ...EVERYTHING, kind: 'returned', since: at }, facets)).toBe(true);
    expect(fits({ ...EVERYTHING, module: 'none' }, facets)).toBe(false);
    expect(fits({ ...EVERYTHING, since: '2026-03-02T00:00:00.000Z' }, facets)).toBe(false);
  });
});
