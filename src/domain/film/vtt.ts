import type { Cue } from './timeline.ts';

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** A time as WebVTT writes it: 00:01:02.500. */
export function stamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const whole = Math.floor(thousandths / 1000);
  const rest = String(thousandths % 1000).padStart(3, '0');
  return `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}.${rest}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A WebVTT file of these cues. */
export const vtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n${cues.map(({ from, to, text }) => `\n${stamp(from)} --> ${stamp(to)}\n${escaped(text.trim().replace(/\n\s*/g, '\n'))}\n`).join('')}`;
