import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  chose,
  exampleId,
  lesson,
  planned,
  rated,
  reflected,
  returned,
  tombstone,
  tried,
} from '../record/examples.ts';
import { erase } from '../record/erase.ts';
import { cpd } from './cpd.ts';
import { always, dayIn, holds, yearTo } from './period.ts';

const of = (record: Parameters<typeof cpd>[0], period = always) => cpd(record, period, () => 6, 0);

const some = [
  lesson(1, 'visited', 'attunement/receiving'),
  reflected(2, 'Her hand went still'),
  reflected(3, 'Her hand went still when I stopped', [2]),
  planned(4, 'he looks away', 'wait'),
  answered(5, 'hand-stills', false),
  answered(6, 'hand-stills', true),
  chose(7, ['waits']),
  lesson(8, 'completed', 'attunement/receiving'),
  lesson(9, 'completed', 'attunement/receiving'),
  returned(10, 4, 'tried', 'He came back'),
  tried(11, 'She will look'),
];

describe('a summary of a period', () => {
  it('counts a lesson once, by what it says it takes, and questions by the answer', () => {
    expect(of(some).time).toEqual([
      { kind: 'lessons', count: 1, minutes: 6 },
      { kind: 'questions', count: 2, minutes: 2 },
      { kind: 'moments', count: 1, minutes: 3 },
      { kind: 'reflections', count: 2, minutes: 10 },
    ]);
    expect(of(some).modules).toEqual([{ module: 'attunement', lessons: 1, questions: 1 }]);
  });

  it('counts a lesson that the course no longer has', () => {
    expect(cpd(some, always, () => undefined, 0).time[0]?.minutes).toBe(7);
  });

  it('counts a stage of a case once, however much was written in it', () => {
    const stage = (n: number) => ({ ...tried(n, 'A guess'), object: `case:anya/first#stop-${n}` });
    expect(of([stage(1), stage(2)] as never).time).toEqual([
      { kind: 'cases', count: 1, minutes: 5 },
    ]);
  });

  it('tells of each plan what came of it, also when its words were changed since', () => {
    const [plan] = of([...some, planned(12, 'he looks away', 'wait longer')]).plans;
    expect(plan).toMatchObject({ will: 'wait longer', outcome: null });
    const changed = { ...planned(13, 'he looks away', 'wait more'), replaces: [exampleId(4)] };
    expect(of([...some, changed] as never).plans).toEqual([
      expect.objectContaining({ will: 'wait more', outcome: 'tried', came: 'He came back' }),
    ]);
  });

  it('still knows a reflection, and a plan’s end, when earlier versions have lapsed', () => {
    const lapsed = (n: number, replaces?: number[]) => ({
      ...reflected(n, '', replaces),
      verb: 'lapsed',
      result: null,
    });
    const record = [
      lapsed(1),
      reflected(2, 'As it is now', [1]),
      lapsed(3),
      lapsed(4, [3]),
      { ...planned(5, 'he looks away', 'wait'), replaces: [exampleId(4)] },
      returned(6, 3, 'tried', 'He came back'),
    ] as never;
    expect(of(record).time).toEqual([{ kind: 'reflections', count: 2, minutes: 10 }]);
    expect(of(record).plans[0]).toMatchObject({ outcome: 'tried', came: 'He came back' });
  });

  it('counts what came back as a question, and takes no time for what it does not know', () => {
    const came = { ...reflected(1, 'A pause'), verb: 'recalled', object: 'term:reception' };
    const danced = { ...reflected(2, 'x'), verb: 'danced' };
    expect(of([came, danced] as never).time).toEqual([{ kind: 'questions', count: 1, minutes: 1 }]);
  });

  it('counts an item of a self-check once in a sitting, however often its words were changed', () => {
    const again = rated(3, 'Next time');
    const result = { ...('result' in again && again.result), sitting: exampleId(901) };
    const record = [rated(1, ''), rated(2, 'She waited', [1]), { ...again, result }] as never;
    expect(of(record).time).toEqual([{ kind: 'checks', count: 2, minutes: 4 }]);
  });

  it('holds reflections as they read now, newest first', () => {
    expect(of(some).reflections.map(({ parts }) => parts[0]?.text)).toEqual([
      'She will look',
      'He came back',
      'Her hand went still when I stopped',
    ]);
  });

  it('holds nothing outside its days', () => {
    const none = of(some, { from: '2027-01-01', to: null });
    expect([none.modules, none.time, none.plans, none.reflections].flat()).toEqual([]);
  });

  it('never holds what was erased, whatever that was', () => {
    fc.assert(
      fc.property(fc.nat({ max: some.length - 1 }), (at) => {
        const id = some[at]!.id;
        const left = of(erase(some, id, '2026-02-01T09:00:00.000Z'));
        expect(JSON.stringify(left.reflections) + JSON.stringify(left.plans)).not.toContain(id);
      }),
    );
    expect(of([tombstone(1), tombstone(2)]).time).toEqual([]);
    const gone = of(erase(some, exampleId(3), '2026-02-01T09:00:00.000Z'));
    expect(JSON.stringify(gone)).not.toContain('Her hand');
  });
});

describe('a period', () => {
  it('is a year to a day, both days in it', () => {
    expect(yearTo('2026-11-28')).toEqual({ from: '2025-11-29', to: '2026-11-28' });
    expect(yearTo('2024-02-29')).toEqual({ from: '2023-03-02', to: '2024-02-29' });
  });

  it('goes by the reader’s own days', () => {
    expect(dayIn('2026-03-09T23:30:00.000Z', -60)).toBe('2026-03-10');
    expect(dayIn('2026-03-09T23:30:00.000Z', 0)).toBe('2026-03-09');
  });

  it('holds nothing when it ends before it begins', () => {
    expect(holds({ from: '2026-02-01', to: '2026-01-01' }, '2026-01-15')).toBe(false);
  });
});
