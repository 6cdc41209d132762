import { expect, test } from 'vitest';
import { whereCited } from './where-cited.ts';

const lesson = { title: 'Lesson: Receiving', path: '/learn/attunement/receiving/' };
const term = { title: 'Glossary: reception', path: '/glossary/#reception' };

test('a source has every place that cites it, once each', () => {
  const found = whereCited([
    { ...lesson, ids: ['kennedy-2017', 'kennedy-2017', 'landor-2016'] },
    { ...term, ids: ['kennedy-2017'] },
  ]);
  expect(found.get('kennedy-2017')).toEqual([lesson, term]);
  expect(found.get('landor-2016')).toEqual([lesson]);
});

test('a source that nobody cites has no places', () => {
  expect(whereCited([]).get('kennedy-2017')).toBeUndefined();
});
