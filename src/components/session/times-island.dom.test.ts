import { beforeEach, expect, test } from 'vitest';
import { wake } from './times-island.ts';

/** What the run sheet has, as far as its times go. */
const SHEET = `
  <article class="run-sheet">
    <form>
      <input type="time" name="start" value="16:30" />
      <input type="radio" name="length" value="60" />
      <input type="radio" name="length" value="90" />
      <input type="radio" name="length" value="both" checked />
    </form>
    <strong data-from="0">16:30</strong> <strong data-from="55">17:25</strong>
  </article>`;

function sheet(search = ''): HTMLElement {
  history.replaceState(null, '', `/facilitate/vig/${search}`);
  document.body.innerHTML = SHEET;
  return document.querySelector<HTMLElement>('.run-sheet')!;
}

const field = (selector: string) => document.querySelector<HTMLInputElement>(selector)!;
const times = () => [...document.querySelectorAll('[data-from]')].map((one) => one.textContent);

beforeEach(() => {
  sheet();
});

test('waking changes nothing that stands there', () => {
  const root = sheet();
  wake(root);
  expect(times()).toEqual(['16:30', '17:25']);
  expect(root.dataset['length']).toBe('both');
  expect(location.search).toBe('');
});

test('another start moves every time, and stands in the address', () => {
  wake(sheet());
  field('[name=start]').value = '18:10';
  field('[value="60"]').checked = true;
  field('form').dispatchEvent(new Event('input'));
  expect(times()).toEqual(['18:10', '19:05']);
  expect(location.search).toBe('?start=18%3A10&length=60');
});

test('the address brings a choice back, and nonsense in it is left alone', () => {
  const root = sheet('?start=17:00&length=90');
  wake(root);
  expect([times()[0], root.dataset['length']]).toEqual(['17:00', '90']);
  const other = sheet('?start=tea&length=75');
  wake(other);
  expect([times()[0], other.dataset['length']]).toEqual(['16:30', 'both']);
});

test('what somebody chose before the script was there stands, whatever the address says', () => {
  const root = sheet('?start=17:00&length=90');
  field('[name=start]').value = '16:45';
  wake(root);
  expect(times()).toEqual(['16:45', '17:40']);
});

test('an emptied time leaves the times as they were', () => {
  wake(sheet());
  field('[name=start]').value = '';
  field('form').dispatchEvent(new Event('input'));
  expect(times()).toEqual(['16:30', '17:25']);
});
