import { beforeEach, expect, test } from 'vitest';
import type { ShowEvent } from '../../domain/session/show.ts';
import { listen } from './deck-hands.ts';
import type { InStep } from './in-step.ts';

let events: ShowEvent[] = [];
let own: string[] = [];
let stop: () => void = () => undefined;

beforeEach(() => {
  stop();
  document.body.innerHTML = `
    <div class="deck">
      <section class="slide" tabindex="-1"><a href="#x">A source</a></section>
      <div data-activity="fish"><button>Tick</button></div>
      <p data-say="number"></p>
      <button data-does="on">Next</button>
      <button data-does="full">Full screen</button>
      <dialog data-dialog="help"><input type="checkbox" name="letters" checked /></dialog>
      <dialog data-dialog="overview"><button data-go="turned">Turned</button></dialog>
    </div>`;
  events = [];
  own = [];
  const step = { does: (event: ShowEvent) => events.push(event) } as unknown as InStep;
  stop = listen(one('.deck'), step, {
    full: () => own.push('full'),
    leave: () => own.push('leave'),
  });
});

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** @returns whether the browser would still do what it does with the key */
const press = (key: string, on = one('.slide'), more: KeyboardEventInit = {}) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

test('keys move the show, and the page does not scroll for them', () => {
  expect(press('PageDown')).toBe(false);
  press('ArrowLeft');
  press('b');
  expect(events.map(({ type }) => type)).toEqual(['on', 'back', 'blank']);
});

test('digits are shown while they are typed, and Enter goes there', () => {
  press('1');
  press('2');
  expect(one('[data-say=number]').dataset['typed']).toBe('12');
  press('Enter');
  expect(events).toEqual([{ type: 'number', number: 12 }]);
  expect(one('[data-say=number]').dataset['typed']).toBe('');
});

test('Space and Enter on a button or a link are the button’s, and a clicker’s keys are not', () => {
  expect(press(' ', one('[data-does=on]'))).toBe(true);
  expect(press('Enter', one('a'))).toBe(true);
  expect(events).toEqual([]);
  press('PageDown', one('[data-does=on]'));
  expect(events).toEqual([{ type: 'on' }]);
});

test('an activity has its keys to itself, and so has the browser with Control', () => {
  press('ArrowRight', one('[data-activity] button'));
  press('b', one('.slide'), { ctrlKey: true });
  expect(events).toEqual([]);
});

test('single keys can be turned off, and a clicker still works', () => {
  one('input').click();
  press('b');
  press('5');
  press('PageUp');
  expect(events).toEqual([{ type: 'back' }]);
});

test('with a dialog open the keys are the dialog’s', () => {
  press('o');
  expect(one('[data-dialog=overview]').hasAttribute('open')).toBe(true);
  press('ArrowRight');
  expect(events).toEqual([]);
  one('[data-go]').click();
  expect(events).toEqual([{ type: 'go', slide: 'turned' }]);
  expect(one('[data-dialog=overview]').hasAttribute('open')).toBe(false);
});

test('buttons do what keys do, and what is the window’s own is asked of the window', () => {
  one('[data-does=on]').click();
  one('[data-does=full]').click();
  press('Escape');
  expect([events.map(({ type }) => type), own]).toEqual([['on'], ['full', 'leave']]);
});
