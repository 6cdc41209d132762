import { describe, expect, it } from 'vitest';
import { counted, listed } from './words.ts';

describe('words for numbers and lists', () => {
  it('count one thing as one', () => {
    expect([counted(1, 'entry', 'entries'), counted(1_200, 'entry', 'entries')]).toEqual([
      '1 entry',
      '1,200 entries',
    ]);
  });

  it('join as in a sentence', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
