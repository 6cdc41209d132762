import { describe, expect, it } from 'vitest';
import { rated } from '../../domain/scale/examples.ts';
import { historyOf, stretches } from '../../domain/scale/growth.ts';
import { ratingsIn } from '../../domain/scale/ratings.ts';
import { growthWords } from './when-words.ts';

/** `said` on these days of March 2026 (32 is 1 April). */
const told = (said: Record<number, number>, now: string) =>
  growthWords(
    stretches(
      historyOf(
        ratingsIn(Object.entries(said).map(([day, word]) => rated(Number(day), day, 'mud', word))),
        'ladder-holding-7',
        'mud',
      ),
    ),
    new Date(now),
  );

describe('growth in words', () => {
  it('says what was said then and now', () => {
    expect(told({ 3: 1, 40: 4 }, '2026-04-20T09:00:00Z')).toBe(
      'In March: “Seen one”. Now: “Two hands”.',
    );
  });

  it('says the day when two times fall into one month', () => {
    expect(told({ 3: 1, 20: 4 }, '2026-03-21T09:00:00Z')).toBe(
      'On 3 March: “Seen one”. Now: “Two hands”.',
    );
  });

  it('says the year of another year, and calls nothing old “now”', () => {
    expect(told({ 3: 1, 40: 4 }, '2027-02-01T09:00:00Z')).toBe(
      'In March 2026: “Seen one”. Last, in April 2026: “Two hands”.',
    );
  });

  it('says when it is as it was', () => {
    expect(told({ 3: 1 }, '2026-03-04T09:00:00Z')).toBe('Now: “Seen one”.');
    expect(told({ 3: 1, 40: 1 }, '2026-04-20T09:00:00Z')).toBe('Now, as before: “Seen one”.');
  });
});
