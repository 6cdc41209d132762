import { describe, expect, it } from 'vitest';
import { answer, catalogue, clockOn, complete, judge, look, putOff } from './examples.ts';
import { today } from './today.ts';
import type { Statement } from '../record/statement.ts';

const on = (record: readonly Statement[], day: number, hour = 9, course = catalogue) =>
  today(record, course, clockOn(day, hour));
const ids = (record: readonly Statement[], day: number, hour = 9) =>
  on(record, day, hour).queue.map(({ id }) => id);

/** On which day after the answer a question comes back. */
const comesAfter = (record: readonly Statement[]) => {
  for (let day = 0; day < 400; day += 1) if (ids(record, day).length > 0) return day;
  return Infinity;
};

describe('an answer comes back', () => {
  it('the next day when it was not right, however sure one was', () => {
    expect(comesAfter([answer(0, 'a1', false, 'sure')])).toBe(1);
    expect(comesAfter([answer(0, 'a1', false, 'guess')])).toBe(1);
  });

  it('the later, the surer a right one was', () => {
    const after = (['guess', 'fairly', 'sure'] as const).map((how) =>
      comesAfter([answer(0, 'a1', true, how)]),
    );
    expect(after).toEqual([1, 2, 8]);
  });

  it('later each time it is right, and soon again when it is not', () => {
    const twice = [answer(0, 'a1', true), answer(2, 'a1', true)];
    const second = comesAfter(twice) - 2;
    expect(second).toBeGreaterThan(4);
    const forgotten = [...twice, answer(12, 'a1', false)];
    expect([12, 13, 14].filter((day) => ids(forgotten, day, 10).length > 0)).toContain(14);
  });

  it('once a year at the least', () => {
    const years = Array.from({ length: 9 }, (_, n) => answer(n * 370, 'a1', true, 'sure'));
    expect(ids(years, 8 * 370 + 364)).toEqual([]);
    expect(ids(years, 8 * 370 + 366)).toEqual(['quiz:a#a1']);
  });

  it('by its first answer of a sitting: what is tried again at once is not remembered', () => {
    const again = answer(0, 'a1', true, 'sure', { hour: 10 });
    expect(comesAfter([answer(0, 'a1', false), again])).toBe(1);
  });

  it('by the share of points when it was recalled', () => {
    const given = (ids: string[]) => ({ given: { kind: 'recall' as const, text: 'w', ids } });
    const after = (had: number) =>
      comesAfter([answer(0, 'a11', null, null, given(['p', 'q', 'r', 's'].slice(0, had)))]);
    expect([0, 1, 2, 3, 4].map(after)).toEqual([1, 1, 1, 2, 8]);
  });

  it('not before the sitting is over, though midnight has passed', () => {
    const late = [answer(0, 'a1', false, 'sure', { hour: 23 })];
    expect(ids(late, 1, 9)).toEqual([]);
    expect(ids(late, 1, 12)).toEqual(['quiz:a#a1']);
  });
});

describe('a moment', () => {
  it('comes back after it was looked at, and is spaced by the learner’s own word', () => {
    expect(ids([look(0, 'lid')], 1)).toEqual([]);
    expect(ids([look(0, 'lid')], 2)).toEqual(['moment:lid']);
    const judged = [look(0, 'lid'), look(2, 'lid', 9), judge(2, 'moment:lid', 'notYet', 10)];
    expect(ids(judged, 2, 12)).toEqual([]);
    expect(on(judged, 3).queue[0]?.why).toEqual({ reason: 'judged-not-yet', days: 1 });
  });
});

describe('a word of the glossary', () => {
  it('joins the day after a lesson that explains it was completed', () => {
    const record = [complete(0, 'b/one')];
    expect(ids(record, 0, 22)).toEqual([]);
    expect(ids(record, 1)).toEqual(['term:t0', 'term:t1', 'term:t2']);
  });

  it('comes three new ones a day at the most, also where some were put off', () => {
    const record = [complete(0, 'a/one'), judge(1, 'term:t0', 'yes'), putOff(1, 'term:t1')];
    expect(ids(record, 1, 12)).toEqual(['term:t2']);
    expect(ids([...record, judge(1, 'term:t2', 'effort')], 1, 12)).toEqual([]);
  });

  it('stays away while no lesson that explains it was completed', () => {
    expect(on([complete(0, 'c/one')], 5)).toMatchObject({ queue: [], begun: false });
  });
});

describe('the day', () => {
  const many = ['a', 'b', 'c'].flatMap((module) =>
    Array.from({ length: 10 }, (_, n) => answer(0, `${module}${n}`, n % 3 > 0)),
  );

  it('holds ten and no more, also after months', () => {
    expect(ids(many, 90)).toHaveLength(10);
  });

  it('is the shorter for each that was answered or put off today', () => {
    const [first, second] = on(many, 90).queue;
    const record = [
      ...many,
      answer(90, first!.id.slice('quiz:a#'.length), true),
      putOff(90, second!.id),
    ];
    expect(on(record, 90, 12)).toMatchObject({ done: 2 });
    expect(ids(record, 90, 12)).toHaveLength(8);
    expect(ids(record, 90, 12)).not.toContain(first?.id);
  });

  it('is not used up by what is answered for the first time', () => {
    expect(on(many, 0, 12).done).toBe(0);
    expect(on([...many, answer(90, 'a10', true)], 90, 12).done).toBe(0);
  });

  it('is not used up by what was answered again before it was due', () => {
    expect(on([answer(0, 'a1', true, 'sure'), answer(3, 'a1', true)], 3, 12).done).toBe(0);
  });

  it('brings what was put off back the day after', () => {
    const record = [answer(0, 'a1', false), putOff(1, 'quiz:a#a1')];
    expect(ids(record, 1, 12)).toEqual([]);
    expect(ids(record, 2)).toEqual(['quiz:a#a1']);
  });

  it('begins with what the learner was sure of and mistaken in, then the mistaken, then the guessed', () => {
    const record = [
      answer(0, 'a1', true),
      answer(0, 'b1', true, 'guess'),
      answer(0, 'c1', false, 'fairly'),
      answer(0, 'a2', false, 'sure'),
    ];
    expect(ids(record, 5).slice(0, 4)).toEqual([
      'quiz:a#a2',
      'quiz:c#c1',
      'quiz:b#b1',
      'quiz:a#a1',
    ]);
  });

  it('does not begin with the module that came last', () => {
    const record = [answer(0, 'a1', false), answer(0, 'a2', false), answer(0, 'b1', true)];
    expect(ids([...record, answer(5, 'a1', true)], 5, 12)).toEqual(['quiz:b#b1', 'quiz:a#a2']);
  });

  it('says when the next one comes, and nothing when none ever will', () => {
    const next = on([answer(0, 'a1', true)], 0, 12);
    expect(next).toMatchObject({ queue: [], nextAt: clockOn(2).now });
    expect(on([], 0)).toMatchObject({ queue: [], done: 0, begun: false, nextAt: null });
  });

  it('leaves out quietly what the course no longer has', () => {
    const record = [answer(0, 'gone', false), look(0, 'gone'), putOff(1, 'quiz:a#a1')];
    expect(on(record, 5)).toMatchObject({ queue: [], nextAt: null });
    expect(on([answer(0, 'a1', false)], 5, 9, {})).toMatchObject({ queue: [], begun: false });
    expect(
      on([{ ...answer(0, 'a1', false), object: 'constructor' } as Statement], 5).queue,
    ).toEqual([]);
  });
});

describe('a clock that is wrong', () => {
  it('makes what is dated far ahead wait, and what came before it comes as if it were not', () => {
    const record = [answer(0, 'a1', false), answer(900, 'a1', true, 'sure')];
    expect(ids(record, 1)).toEqual(['quiz:a#a1']);
  });

  it('set back, makes nothing come that was just answered', () => {
    const record = [answer(10, 'a1', false), answer(9, 'a1', true)];
    expect(ids(record, 9, 12)).toEqual([]);
    expect(ids(record, 11)).toEqual(['quiz:a#a1']);
  });
});
