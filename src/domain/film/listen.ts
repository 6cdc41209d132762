import type { Cue } from './timeline.ts';

/** What a browser tells of a voice. */
export interface Voice {
  lang: string;
  /** Whether it speaks on the device. Others send the words to somebody's server. */
  localService: boolean;
  default: boolean;
}

const plain = (lang: string): string => lang.toLowerCase().replace('_', '-');

/**
 * The voice to read a film in: one that runs on the device and speaks the language, its own kind
 * first (en-GB before en-US). Undefined when there is none: then nobody reads aloud.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = plain(lang);
  const [tongue = wanted] = wanted.split('-');
  const able = voices.filter(
    (voice) => voice.localService && plain(voice.lang).split('-')[0] === tongue,
  );
  const rank = (voice: Voice) => (plain(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  return [...able].sort((a, b) => rank(b) - rank(a))[0];
}

/** The cue that begins between two moments of playing, if any: what is to be read next. */
export const beginning = (cues: readonly Cue[], after: number, now: number): Cue | undefined =>
  cues.filter(({ from }) => from > after && from <= now).at(-1);
