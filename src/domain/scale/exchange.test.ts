import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText, toBackup } from '../record/backup.ts';
import { sideBySide } from './compare.ts';
import { fileName, fileText, toSelfCheckFile, VIEW_FORMAT, type ViewFile } from './exchange.ts';
import { ladders, rated } from './examples.ts';
import { ratingsIn, sittingsOf } from './ratings.ts';
import { readSelfCheck, readView } from './read-exchange.ts';

const madeAt = '2026-03-09T17:30:00.000Z';
const [sitting] = sittingsOf(
  ratingsIn([
    rated(1, 's1', 'mud', 1, { text: 'I held it, for a minute.' }),
    rated(2, 's1', 'tabby', 4, { text: 'Two of them went under.' }),
  ]),
  ladders.id,
);
const sent = toSelfCheckFile(ladders, sitting!, {
  without: new Set(['tabby']),
  first: 'own-view',
  madeAt,
});
const view: ViewFile = {
  format: VIEW_FORMAT,
  version: 1,
  madeAt,
  sitting: 's1',
  scale: { id: ladders.id, title: ladders.title },
  by: 'Your supervisor',
  had: 'own-view',
  views: [
    { item: 'mud', title: 'Mud', response: { id: 'w4', words: 'One hand' }, text: 'On Tuesday.' },
    { item: 'tabby', title: 'Tabbies', response: null, text: '' },
  ],
};

describe('the files between learner and supervisor', () => {
  it('keep the shapes that files already out there have', () => {
    expect(fileText(sent)).toMatchSnapshot();
    expect(fileText(view)).toMatchSnapshot();
  });

  it('say what they are and their day in their name, and not whose', () => {
    expect([fileName(sent), fileName(view)]).toEqual([
      'noticing-self-check-2026-03-09.json',
      'noticing-supervisor-view-2026-03-09.json',
    ]);
  });

  it('leave out the words that stay here, and the rest of the scale’s text', () => {
    const text = fileText(sent);
    expect(text).not.toContain('Two of them went under.');
    expect(text).not.toContain('What mud means.');
    expect(text).not.toContain('Gingers');
  });

  it('give back what went in', () => {
    expect(readSelfCheck(fileText(sent))).toEqual({ ok: true, file: sent });
    expect(readView(fileText(view))).toEqual({ ok: true, file: view });
  });

  it('give back any words there can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const file = { ...view, views: [{ ...view.views[0]!, text }] };
        expect(readView(fileText(file))).toEqual({ ok: true, file });
      }),
    );
  });
});

describe('a file that cannot be opened', () => {
  const changed = (change: object) => JSON.stringify({ ...sent, ...change });

  it('is refused when it was cut short, wherever that was', () => {
    const whole = fileText(sent).trimEnd();
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        expect(readSelfCheck(whole.slice(0, length))).toEqual({ ok: false, code: 'not-json' });
      }),
    );
  });

  it.each(['[]', 'null', '"words"', '{}', '{"format":"something-else"}'])(
    'is refused as not ours when it is %s',
    (text) => {
      expect(readSelfCheck(text)).toEqual({ ok: false, code: 'not-ours' });
    },
  );

  it('is told apart from the others of ours', () => {
    expect(readSelfCheck(fileText(view))).toMatchObject({ code: 'other-file', is: 'view' });
    expect(readView(fileText(sent))).toMatchObject({ code: 'other-file', is: 'self-check' });
    expect(readView(backupText(toBackup([], [], madeAt)))).toMatchObject({ is: 'backup' });
  });

  it('is refused as newer before anything else in it is read', () => {
    expect(readSelfCheck(changed({ version: 2, ratings: 'new' }))).toEqual({
      ok: false,
      code: 'newer',
    });
  });

  it.each([
    [{ ratings: [] }, 'ratings'],
    [{ ratings: [{ ...sent.ratings[0], item: 'elsewhere' }] }, 'ratings'],
    [{ ratings: [{ ...sent.ratings[0], text: 7 }] }, 'ratings.0.text'],
    [{ madeAt: 'yesterday' }, 'madeAt'],
    [{ more: 1 }, 'more'],
  ])('is refused with its place when it has %j', (change, where) => {
    expect(readSelfCheck(changed(change))).toEqual({ ok: false, code: 'damaged', where });
  });
});

describe('side by side', () => {
  const own = sitting!.ratings;

  it('shows who stands further along, and what was not seen', () => {
    expect(
      sideBySide(own, view.views, ladders.responses).map(({ item, differs }) => [item, differs]),
    ).toEqual([
      ['mud', 'further'],
      ['tabby', 'unseen'],
    ]);
  });

  it.each([
    ['w2', 'same'],
    ['w1', 'nearer'],
    ['gone', 'other'],
  ])('with “%s” against “w2” is %s', (id, differs) => {
    const views = [{ ...view.views[0]!, response: { id, words: id } }];
    expect(sideBySide(own, views, ladders.responses)[0]?.differs).toBe(differs);
  });

  it('keeps what a supervisor wrote without choosing a word', () => {
    const views = [{ ...view.views[0]!, response: null, text: 'I was not there.' }];
    expect(sideBySide(own, views, ladders.responses)[0]?.theirs).toEqual({
      response: null,
      text: 'I was not there.',
    });
  });
});
