import { expect, test } from 'vitest';
import { append } from './append.ts';
import { carryOn } from './carry-on.ts';
import { answeredModules, planAt, planToAskAbout, toldPlans } from './coming-back.ts';
import { exampleId, lesson, planned, returned, tombstone } from './examples.ts';
import { journal } from './journal.ts';
import type { Statement } from './statement.ts';

const asked = (n: number, plan: number): Statement => ({
  id: exampleId(n),
  at: '2026-02-01T09:00:00.000Z',
  verb: 'asked',
  object: 'record:plan',
  result: { plan: exampleId(plan) },
});

test('the newest plan is asked about first, then the one before, and each once', () => {
  const record = [planned(1, 'he turns away', 'wait'), planned(2, 'she shouts', 'breathe')];
  expect(planToAskAbout(record)?.id).toBe(exampleId(2));
  expect(planToAskAbout([...record, asked(3, 2)])?.id).toBe(exampleId(1));
  expect(planToAskAbout([...record, asked(3, 2), asked(4, 1)])).toBeNull();
});

test('a plan that was changed is asked about as it stands now, and only that', () => {
  const edit: Statement = {
    ...planned(2, 'he turns away', 'follow'),
    replaces: [exampleId(1)],
  } as Statement;
  const record = [planned(1, 'he turns away', 'wait'), edit];
  expect(planToAskAbout(record)?.result.will).toBe('follow');
  expect(planToAskAbout([...record, asked(3, 2)])).toBeNull();
});

test('an erased plan is not asked about', () => {
  expect(planToAskAbout(append([planned(1, 'he turns away', 'wait')], tombstone(1)))).toBeNull();
});

test('who has said what came of it, unasked, is not asked', () => {
  expect(planToAskAbout([planned(1, 'a', 'b'), returned(2, 1, 'tried', 'He laughed')])).toBeNull();
});

test('a plan is found where it was made', () => {
  const plan = planned(1, 'a', 'b');
  expect(planAt([plan], 'attunement/receiving#tomorrow')).toEqual(plan);
  expect(planAt([plan], 'attunement/guiding#tomorrow')).toBeNull();
});

test('a module is answered once somebody else’s part is told, and not by “not yet”', () => {
  expect(answeredModules([returned(2, 1, 'notYet', '')])).toEqual(new Set());
  expect(answeredModules([returned(2, 1, 'tried', ' ')])).toEqual(new Set());
  expect(answeredModules([returned(2, 1, 'otherwise', 'She looked up')])).toEqual(
    new Set(['attunement']),
  );
});

test('what the other person did is an entry of the journal', () => {
  const [entry] = journal([returned(2, 1, 'tried', 'He laughed')]);
  expect(entry?.words.verb).toBe('returned');
  expect(journal([returned(2, 1, 'notYet', '')])).toEqual([]);
});

test('saying what came of a plan does not lead back to its lesson', () => {
  const outline = [
    {
      id: 'attunement',
      title: 'A',
      href: '/a/',
      quiz: null,
      lessons: ['receiving', 'guiding'].map((name) => ({
        id: `attunement/${name}`,
        title: name,
        href: `/a/${name}/`,
        minutes: 5,
      })),
    },
  ];
  const record = [
    lesson(1, 'visited', 'attunement/receiving'),
    lesson(2, 'visited', 'attunement/guiding'),
    returned(3, 1, 'tried', 'He laughed'),
  ];
  expect(carryOn(record, outline)).toMatchObject({ to: 'begun', lesson: { title: 'guiding' } });
});

test('a plan is told once its outcome is, and not by “not yet”', () => {
  expect(toldPlans([returned(2, 1, 'notYet', '')])).toEqual(new Set());
  expect(toldPlans([returned(2, 1, 'tried', ''), returned(4, 3, 'otherwise', 'No')])).toEqual(
    new Set([exampleId(1), exampleId(3)]),
  );
});
