import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, voiceFor, type Voice } from './listen.ts';

const voice = (lang: string, localService: boolean, isDefault = false): Voice => ({
  lang,
  localService,
  default: isDefault,
});

describe('the voice that reads aloud', () => {
  it('never is a remote one, whatever voices there are', () => {
    const any = fc.record({
      lang: fc.constantFrom('en-GB', 'en_GB', 'en-US', 'en', 'pl-PL', 'fr', ''),
      localService: fc.boolean(),
      default: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (voices) => voiceFor(voices, 'en-GB')?.localService !== false),
    );
  });

  it('is nobody’s when only remote ones speak the language', () => {
    expect(voiceFor([voice('en-GB', false, true), voice('pl-PL', true)], 'en-GB')).toBeUndefined();
  });

  it('is British before American, and any English before none', () => {
    const us = voice('en-US', true, true);
    const gb = voice('en_GB', true);
    expect(voiceFor([us, gb], 'en-GB')).toBe(gb);
    expect(voiceFor([us], 'en-GB')).toBe(us);
  });
});

describe('what is read next', () => {
  const cues = [
    { from: 1, to: 3, text: 'a' },
    { from: 4, to: 6, text: 'b' },
  ];

  it('is the caption that has begun since the last look', () => {
    expect(beginning(cues, 0.8, 1.05)?.text).toBe('a');
    expect(beginning(cues, 1.05, 1.3)).toBeUndefined();
  });
});
