import { describe, expect, it } from 'vitest';
import { letBe } from './fine.ts';
import { byLine } from './looking.ts';
import { review } from './review.ts';
import { find } from '../../domain/names/find.ts';

describe('the review before words leave', () => {
  it('tells each thing once, with everywhere it stands', async () => {
    const sightings = await review([
      { where: 'the first entry', text: 'Agnieszka waited.' },
      { where: 'the plan', text: 'Ask agnieszka. Ring 07700 900123.' },
    ]);
    expect(sightings.map(({ found, where }) => [found.words, where])).toEqual([
      ['Agnieszka', ['the first entry', 'the plan']],
      ['07700 900123', ['the plan']],
    ]);
  });

  it('leaves out what was called fine', async () => {
    const [one] = await review([{ where: 'here', text: 'Oluwaseun waited.' }]);
    letBe(one!.found);
    expect(await review([{ where: 'here', text: 'Oluwaseun waited.' }])).toEqual([]);
  });

  it('finds the same line by line as one by one', () => {
    const look = byLine(find);
    const text = 'Kasia waited.\n\nI met Rhys\nin Leeds.';
    for (const _ of [1, 2]) {
      const found = look(text);
      expect(found.map(({ words }) => words)).toEqual(['Kasia', 'Rhys', 'Leeds']);
      for (const { from, to, words } of found) expect(text.slice(from, to)).toBe(words);
    }
  });
});
