import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nudge } from './nudge.ts';

let field: HTMLTextAreaElement;
let beside: HTMLElement;
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<div><label for="f">Words</label><textarea id="f"></textarea></div>';
  field = document.querySelector('textarea')!;
  beside = document.querySelector('div')!;
  stop = nudge(field, beside);
});
afterEach(() => {
  stop();
});

const write = (words: string) => {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const box = () => beside.querySelector<HTMLElement>('.nudge')!;
const said = () => beside.querySelector('[role=status]')?.textContent ?? '';
const press = (label: RegExp) => {
  const all = [...box().querySelectorAll('button')];
  const button = all.find(({ textContent }) => label.test(textContent));
  if (!button)
    throw new Error(`No button ${label} among ${all.map((b) => b.textContent).join(' | ')}`);
  button.click();
};
const until = (words: string | RegExp) =>
  vi.waitFor(() => expect(box().textContent).toMatch(words), { timeout: 30_000 });

describe('the nudge', () => {
  test('is not there while there is nothing to say', async () => {
    write('She waited, and I waited.');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(box().hidden).toBe(true);
    expect(said()).toBe('');
  });

  test('says what was found and why, and offers initials and a made-up name', async () => {
    write('I asked Zzyzxa Khan to wait.');
    await until(/“Zzyzxa Khan” looks like a person’s name/);
    expect(box().hidden).toBe(false);
    expect(box().textContent).toContain('Notes like these can be asked for');
    press(/^Initials: Z\. K\. for/);
    expect(field.value).toBe('I asked Z. K. to wait.');
    expect(document.activeElement).toBe(field);
    expect(box().hidden).toBe(true);
  });

  test('replaces every time it stands there, and tells those who keep the words', async () => {
    const heard = vi.fn();
    field.addEventListener('input', () => {
      heard(field.value);
    });
    write('Agnieszka sat down. I asked Agnieszka to begin.');
    await until('Agnieszka');
    press(/^A made-up name: Siskin/);
    expect(field.value).toBe('Siskin sat down. I asked Siskin to begin.');
    expect(heard).toHaveBeenLastCalledWith('Siskin sat down. I asked Siskin to begin.');
  });

  test('takes out a number', async () => {
    write('rang 07700 900123 twice');
    await until('a phone number');
    press(/^Take it out/);
    expect(field.value).toBe('rang [left out] twice');
  });

  test('is announced once for each new kind', async () => {
    write('I asked Danuta.');
    await until('Danuta');
    expect(said()).toContain('a person’s name');
    const first = said();
    write('I asked Danuta and Ffion.');
    await until('Ffion');
    expect(said()).toBe(first);
    write('I asked Danuta in Rotherham, and Ffion.');
    await until('Rotherham');
    expect(box().textContent).toContain('1 more after these.');
    expect(said()).toContain('the name of a place');
  });

  test('lets what is fine be, on this page', async () => {
    write('I asked Siobhan and Bronwen.');
    await until('Siobhan');
    press(/^It is fine here for “Siobhan”/);
    expect(box().textContent).not.toContain('Siobhan');
    expect(box().textContent).toContain('Bronwen');
    expect(field.value).toBe('I asked Siobhan and Bronwen.');
  });

  test('leaves an open reason open while other words are typed', async () => {
    write('I asked Parveen.');
    await until('Parveen');
    box().querySelector('details')!.open = true;
    write('I asked Parveen. She waited.');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(box().querySelector('details')!.open).toBe(true);
  });
});
