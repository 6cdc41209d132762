import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, backupText, toBackup } from './backup.ts';
import { answered, chose, exported, lapsed, lesson, planned, reflected } from './examples.ts';
import { postponed, recalled, tombstone, tried, walked, wrote } from './examples.ts';
import { adopted, rated, received } from './examples.ts';
import { readBackup } from './read-backup.ts';
import type { Draft, Statement } from './statement.ts';

const madeAt = '2026-03-09T17:30:00.000Z';

/** One statement of every verb and every kind of answer. */
const everything: Statement[] = [
  lesson(1, 'visited', 'attunement/receiving'),
  answered(2, 'hand-stills', true, 'sure', { kind: 'single', ids: ['waits'] }),
  answered(3, 'which-receive', false, 'guess', { kind: 'multiple', ids: ['nod', 'repeat'] }),
  answered(4, 'in-order', true, null, { kind: 'order', ids: ['one', 'two'] }),
  answered(5, 'match', true, 'fairly', { kind: 'match', pairs: { line: 'receiving' } }),
  answered(6, 'recall', null, null, { kind: 'recall', text: 'She waited', ids: ['wait'] }),
  tried(7, 'She will look back'),
  chose(8, ['still-hands']),
  reflected(9, 'First words'),
  reflected(10, 'Better words', [9]),
  planned(11, 'he turns away', 'wait'),
  lesson(12, 'completed', 'attunement/receiving'),
  exported(13),
  tombstone(14),
  walked(15, ['hold-it', 'wait-for-gate'], 'at-the-gate'),
  wrote(16, { 'gibbs/what': 'She rang', 'gibbs/feelings': 'Rushed' }, { about: 'moment:ramp' }),
  lapsed(17, [16]),
  recalled(40, 'effort', 'Each receives the other'),
  postponed(41, 'hand-stills'),
  rated(50, 'Her hands went still.'),
  adopted(51),
  received(52),
];

const drafts: Draft[] = [
  {
    id: 'd1',
    activity: 'attunement/receiving#before-you-go',
    fields: { text: 'Half a' },
    at: madeAt,
  },
];

const file = (change: object = {}) => JSON.stringify({ ...toBackup([], [], madeAt), ...change });

describe('a backup file', () => {
  it('keeps the shape that files already out there have', () => {
    expect(backupText(toBackup(everything, drafts, madeAt))).toMatchSnapshot();
  });

  it('says its day in its name', () => {
    expect(backupName(madeAt)).toBe('noticing-backup-2026-03-09.json');
  });

  it('gives back what went in', () => {
    expect(readBackup(backupText(toBackup(everything, drafts, madeAt)))).toEqual({
      ok: true,
      madeAt,
      statements: everything,
      drafts,
    });
  });

  it('gives back any words there can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const statements = [reflected(1, text)];
        const read = readBackup(backupText(toBackup(statements, [], madeAt)));
        expect(read).toMatchObject({ ok: true, statements });
      }),
    );
  });

  it('may be empty', () => {
    expect(readBackup(backupText(toBackup([], [], madeAt)))).toMatchObject({ ok: true });
  });
});

describe('a file that cannot be restored', () => {
  it('is refused when it was cut short, wherever that was', () => {
    const whole = backupText(toBackup(everything, drafts, madeAt));
    fc.assert(
      fc.property(fc.nat({ max: whole.trimEnd().length - 1 }), (length) => {
        expect(readBackup(whole.slice(0, length))).toEqual({ ok: false, code: 'not-json' });
      }),
    );
  });

  it.each(['[]', '"words"', 'null', '{}', '{"format":"something-else","version":1}'])(
    'is refused as not ours when it is %s',
    (text) => {
      expect(readBackup(text)).toEqual({ ok: false, code: 'not-ours' });
    },
  );

  it('is refused as newer before anything else in it is read', () => {
    expect(readBackup(file({ version: 2, statements: 'in a new way' }))).toEqual({
      ok: false,
      code: 'newer',
    });
  });

  it.each([
    ['an unknown verb', { ...everything[0], verb: 'danced' }, 'statements.0.verb'],
    ['a time that is none', { ...everything[0], at: 'yesterday' }, 'statements.0.at'],
    ['no object', { ...everything[0], object: undefined }, 'statements.0.object'],
    [
      'words that are not text',
      { ...everything[8], result: { text: 7, prompt: '' } },
      'statements.0.result.text',
    ],
    ['something we do not know', { ...everything[0], mood: 'fine' }, 'statements.0.mood'],
  ])('is refused with its place when a statement has %s', (_, statement, where) => {
    expect(readBackup(file({ statements: [statement] }))).toEqual({
      ok: false,
      code: 'damaged',
      where,
    });
  });

  it.each([{ version: undefined }, { madeAt: 3 }, { statements: {} }, { drafts: [{}] }])(
    'is refused when it has %j',
    (change) => {
      expect(readBackup(file(change))).toMatchObject({ ok: false, code: 'damaged' });
    },
  );
});
