import { z } from 'astro/zod';
import { words } from './ids.ts';

/** `families/words.<lang>.yaml`: what pages for families say around their own words, in one language. */
export const familyWordsSchema = z.strictObject({
  lang: words.describe('As in the lang attribute: en-GB, ar, pl'),
  dir: z.enum(['ltr', 'rtl']).describe('Which way it is written'),
  words: z.record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, numbers and hyphens'),
    words,
  ),
});

/** `families/hard-words.yaml`: words that pages for families do without, each with what they say instead. */
export const hardWordsSchema = z.record(words, words);
