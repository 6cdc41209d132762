import { describe, expect, it } from 'vitest';
import { answered, chose, lesson, postponed, reflected, tombstone } from './examples.ts';
import { carryOn } from './carry-on.ts';
import { placeOf } from './activity.ts';
import type { Statement } from './statement.ts';
import { progress, type ModuleOutline } from './progress.ts';

const outline = (id: string, minutes = 6) => ({
  id: `attunement/${id}`,
  title: id,
  href: `/learn/attunement/${id}/`,
  minutes,
});

const module: ModuleOutline = {
  id: 'attunement',
  title: 'The attunement principles',
  href: '/learn/attunement/',
  lessons: [outline('why-attunement', 5), outline('being-attentive', 7), outline('receiving', 8)],
  quiz: { href: '/learn/attunement/quiz/', questions: 2 },
};

const done = (n: number, id: string) => lesson(n, 'completed', `attunement/${id}`);
const all = [done(1, 'why-attunement'), done(2, 'being-attentive'), done(3, 'receiving')];

describe('the place of an activity', () => {
  it.each([
    ['attunement', 'attunement', null],
    ['attunement/receiving', 'attunement', 'attunement/receiving'],
    ['attunement/receiving#before-you-go', 'attunement', 'attunement/receiving'],
    ['quiz:attunement#hand-stills', 'attunement', null],
    ['moment:spinning-lid', null, null],
    ['record:backup', null, null],
  ])('%s is in module %s and lesson %s', (id, inModule, inLesson) => {
    expect(placeOf(id)).toEqual({ module: inModule, lesson: inLesson });
  });
});

describe('progress in a module', () => {
  it('begins at the first lesson with all minutes left', () => {
    expect(progress([], [module])[0]).toMatchObject({
      begun: 0,
      completed: 0,
      minutesLeft: 20,
      next: { id: 'attunement/why-attunement', state: 'new' },
    });
  });

  it('counts a lesson as begun when anything was done in it', () => {
    const [now] = progress([reflected(1, 'words')], [module]);
    expect(now?.lessons.map(({ state }) => state)).toEqual(['new', 'new', 'begun']);
  });

  it('keeps a lesson completed when it is visited again', () => {
    const [now] = progress([...all, lesson(4, 'visited', 'attunement/receiving')], [module]);
    expect(now).toMatchObject({ begun: 0, completed: 3, next: null, minutesLeft: 0 });
  });

  it('ignores lessons that are no longer in the course', () => {
    const [now] = progress([lesson(1, 'completed', 'attunement/gone')], [module]);
    expect(now?.completed).toBe(0);
  });
});

describe('carrying on', () => {
  it('has nowhere to go when nothing was done', () => {
    expect(carryOn([], [module])).toBeNull();
    expect(carryOn([tombstone(1), chose(2, ['a'])], [module])).toBeNull();
  });

  it('goes back into the lesson last touched', () => {
    const record = [lesson(1, 'visited', 'attunement/why-attunement'), reflected(2, 'words')];
    expect(carryOn(record, [module])).toMatchObject({
      to: 'begun',
      lesson: { title: 'receiving' },
    });
  });

  it('goes back to what was done last there, be it a prompt, a moment or a question', () => {
    const anchor = (...after: Statement[]) =>
      carryOn([lesson(1, 'visited', 'attunement/receiving'), ...after], [module]);
    expect(anchor()).toMatchObject({ anchor: null });
    expect(anchor(reflected(2, 'words'))).toMatchObject({ anchor: 'before-you-go' });
    expect(anchor(chose(2, ['a']))).toMatchObject({ anchor: 'moment-spinning-lid' });
    expect(anchor(answered(2, 'one', true))).toMatchObject({
      to: 'begun',
      lesson: { title: 'receiving' },
      anchor: 'question-one',
    });
    expect(
      anchor(chose(2, ['a']), lesson(3, 'visited', 'attunement/being-attentive')),
    ).toMatchObject({ lesson: { title: 'being-attentive' }, anchor: null });
  });

  it('goes to the next lesson when the last touched is completed', () => {
    expect(carryOn([done(1, 'why-attunement')], [module])).toMatchObject({
      to: 'next',
      lesson: { title: 'being-attentive' },
    });
  });

  it('goes to a lesson that was skipped when nothing comes after', () => {
    expect(carryOn([done(1, 'receiving')], [module])).toMatchObject({
      to: 'next',
      lesson: { title: 'why-attunement' },
    });
  });

  it('goes to the quiz when every lesson is completed', () => {
    expect(carryOn(all, [module])).toEqual({ to: 'quiz', module });
    expect(carryOn([...all, answered(4, 'one', true)], [module])).toMatchObject({ to: 'quiz' });
  });

  it('stays where it was when a question of another module comes back', () => {
    const other: ModuleOutline = { ...module, id: 'vig', lessons: [] };
    const vig = (n: number) =>
      ({ ...answered(n, 'one', true), object: 'quiz:vig#one' }) as Statement;
    const put = { ...postponed(4, 'one'), object: 'quiz:vig#two' } as Statement;
    const record = [vig(1), lesson(2, 'visited', 'attunement/receiving')];
    expect(carryOn(record, [module, other])).toMatchObject({ module: { id: 'attunement' } });
    expect(carryOn([...record, vig(3), put], [module, other])).toMatchObject({
      to: 'begun',
      module: { id: 'attunement' },
    });
  });

  it('says so when all is done, also by a wrong answer', () => {
    const record = [...all, answered(4, 'one', true), answered(5, 'two', false)];
    expect(carryOn(record, [module])).toEqual({ to: 'finished', module });
  });
});
