import { describe, expect, it } from 'vitest';
import { lesson, rated, reflected, tombstone, wrote } from './examples.ts';
import { currentId, draftsUnderCurrentIds, renames, underCurrentIds } from './renames.ts';

const list = [
  { from: 'attunement/receiving', to: 'attunement/reception' },
  { from: 'attunement', to: 'attuning' },
];

describe('a renamed activity', () => {
  it('takes its prompts with it', () => {
    expect(currentId('attunement/receiving#before-you-go', list.slice(0, 1))).toBe(
      'attunement/reception#before-you-go',
    );
  });

  it('takes its lessons with it', () => {
    expect(currentId('attunement/guiding', list)).toBe('attuning/guiding');
  });

  it('goes through several renames in order', () => {
    expect(currentId('attunement/receiving', list)).toBe('attuning/reception');
  });

  it('is not confused with one whose id only begins the same', () => {
    expect(currentId('attunement/receiving-initiatives', list.slice(0, 1))).toBe(
      'attunement/receiving-initiatives',
    );
  });
});

describe('a record read after a rename', () => {
  it('has its objects under the new ids and everything else as it was', () => {
    const was = reflected(1, 'kept');
    const [now] = underCurrentIds([was], list);
    expect(now).toEqual({ ...was, object: 'attuning/reception#before-you-go' });
  });

  it('has what an entry or a rating is about under the new ids', () => {
    const about = 'attunement/receiving';
    const [entry, rating] = underCurrentIds(
      [wrote(1, { 'free/words': 'She waited' }, { about }), rated(2, 'I counted')],
      [...list, { from: 'moment:spinning-lid', to: 'moment:lid' }],
    );
    expect(entry).toHaveProperty('result.about', 'attuning/reception');
    expect(rating).toHaveProperty('result.about', 'moment:lid');
  });

  it('has words begun where they are gone on with now', () => {
    const draft = { id: 'd', activity: 'attunement/receiving#before-you-go', fields: {}, at: '' };
    expect(draftsUnderCurrentIds([draft], list)).toEqual([
      { ...draft, activity: 'attuning/reception#before-you-go' },
    ]);
  });

  it('has its tombstones as they were', () => {
    expect(underCurrentIds([tombstone(1)], list)).toEqual([tombstone(1)]);
  });

  it('is the same when nothing was renamed', () => {
    const record = [lesson(1, 'visited', 'attunement/receiving')];
    expect(underCurrentIds(record, [])).toBe(record);
  });
});

describe('the list of renames', () => {
  it('never renames an id to itself, and never back to one that was given up', () => {
    const given = new Set<string>();
    for (const { from, to } of renames) {
      given.add(from);
      expect(given).not.toContain(to);
    }
  });
});
