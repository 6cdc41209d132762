import { expect, test } from 'vitest';
import { reading, termsPattern } from './reading.ts';

const none = termsPattern([]);

test('short words in short sentences are easier than long ones in long sentences', () => {
  const easy = reading('She waits. He looks up. The lid spins.', none);
  const hard = reading(
    'Practitioners endeavouring to facilitate collaborative intersubjective communication necessarily prioritise emotional containment.',
    none,
  );
  expect(easy.grade).toBeLessThan(1);
  expect(hard.grade).toBeGreaterThan(20);
  expect(easy.sentence).toBeCloseTo(8 / 3);
  expect(hard.longest).toBe(11);
});

test('terms of the glossary are not counted, in a tag or out of it', () => {
  const terms = termsPattern(['intersubjectivity']);
  const plain = reading('He waits for it.', none);
  expect(reading('He waits for <Term id="x">intersubjectivity</Term> it.', terms).grade).toBe(
    plain.grade,
  );
  expect(reading('He waits for intersubjectivity it.', terms).grade).toBe(plain.grade);
});

test('a verb in the passive is found, and one that only looks so is not', () => {
  expect(reading('The clip was carefully chosen.', none).passive).toBe(1);
  expect(reading('The clip was long. She was there.', none).passive).toBe(0);
});

test('what is read through in a lesson counts, and its headings and alternative texts do not', () => {
  const mdx = `---
title: Incomprehensible terminological paraphernalia
recall:
  id: x
  question: Why?
  answer: He waits.
---

## Incomprehensible terminological paraphernalia

She waits.

<Diagram name="x" alt="Incomprehensible terminological paraphernalia">He waits.</Diagram>
`;
  expect(reading(mdx, none)).toMatchObject({ sentence: 2, longest: 2, long: 0 });
});
