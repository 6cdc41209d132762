/** What a key asks for. `number` comes with what was typed. */
export type Asked =
  | 'on'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'larger'
  | 'smaller'
  | 'overview'
  | 'help'
  | 'pointer'
  | 'full'
  | 'leave'
  | 'number';

/** What a key does: something, or one more digit of a slide’s number. */
export interface Pressed {
  does: Asked | null;
  typed: string;
}

/** Arrows, Space, and what clickers send: Page Up and Down, a full stop for a blank screen. */
const KEYS: Readonly<Record<string, Asked>> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  ' ': 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** Keys that write a character: these can be turned off, for who speaks to the machine (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, Asked>> = {
  b: 'blank',
  '.': 'blank',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  o: 'overview',
  p: 'pointer',
  f: 'full',
  '?': 'help',
};

/**
 * What a key asks for, with the digits typed before it.
 * @param letters whether keys that write a character do anything
 */
export function pressed(key: string, typed: string, letters = true): Pressed {
  if (letters && /^\d$/.test(key)) return { does: null, typed: `${typed}${key}`.slice(-3) };
  if (key === 'Enter') return { does: typed === '' ? null : 'number', typed };
  // Somebody who typed a number by mistake gets rid of it before they leave.
  if (key === 'Escape' && typed !== '') return { does: null, typed: '' };
  const does = KEYS[key] ?? (letters ? LETTERS[key.toLowerCase()] : undefined) ?? null;
  return { does, typed: does === null ? typed : '' };
}
