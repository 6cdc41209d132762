import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rendered } from '../quiz/rendered.ts';
import { answers, example, say } from './examples.ts';
import { walk } from './choosing-page.ts';
import Choosing from './Choosing.astro';

const html = () => rendered(Choosing, { walk: example, answers, say }, '.choosing');

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
});

async function opened(hash = '') {
  const root = await html();
  location.hash = hash;
  walk(root);
  const one = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return {
    root,
    one,
    press: (selector: string) => {
      one(selector).click();
    },
    here: () => [...root.querySelectorAll('[data-here]')].map(({ id }) => id),
    onSheet: () =>
      [...root.querySelectorAll<HTMLElement>('.pocket__item[data-on]')].map(
        ({ dataset }) => dataset['item'],
      ),
    type: (name: string, words: string) => {
      const field = one(`textarea[name=${name}]`) as HTMLTextAreaElement;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

describe('the HTML, before any script', () => {
  test('holds the list first, then every section, the ending and the sheet, in order', async () => {
    const root = await html();
    const sections = [...root.querySelectorAll('[data-section]')].map(({ id }) => id);
    expect(sections).toEqual(['start', 'do-i-have-to', 'life', 'feelings', 'stop', 'sheet']);
    const links = [...root.querySelectorAll('#start a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['#do-i-have-to', '#life', '#feelings', '#sheet']);
  });

  test('leads from every section to the list, the sheet and the ending', async () => {
    const root = await html();
    for (const id of ['do-i-have-to', 'life', 'feelings']) {
      const links = [...root.querySelectorAll(`#${id} .choosing__links a`)];
      expect(links.map((a) => a.getAttribute('href'))).toEqual(['#start', '#sheet', '#stop']);
    }
  });

  test('has every question on the sheet, to be ticked with a pen', async () => {
    const root = await html();
    const items = [...root.querySelectorAll('.pocket__item:not([data-own]) .pocket__text')];
    expect(items.map(({ textContent }) => textContent.trim())).toEqual([
      'What if I say no?',
      'Whose camera is it?',
      'Could a court ask for it?',
      'Can we stop it?',
      'Who do I call?',
    ]);
  });

  test('shows a service’s words as the service’s, and the question to ask where it has none', async () => {
    const root = await html();
    const [answered, open] = [...root.querySelectorAll('.ask')];
    expect(answered?.textContent).toMatch(/choosing-service-says\s+You keep your worker\./);
    expect(answered?.textContent).toContain('choosing-still-ask');
    expect(open?.textContent).toMatch(/choosing-ask/);
    expect(open?.textContent).not.toContain('choosing-service-says');
  });

  test('is not sure first, and says the same another way after whatever answer', async () => {
    const root = await html();
    const choices = [...root.querySelectorAll('[data-again]')];
    expect(choices.map(({ textContent }) => textContent.trim())).toEqual([
      'choosing-not-sure',
      'Yes',
      'I would ask',
    ]);
    expect(root.querySelectorAll('[data-say-back] details')).toHaveLength(1);
  });
});

describe('one section at a time', () => {
  test('goes on, back the way one came, and to any section', async () => {
    const { press, here, one, root } = await opened();
    expect(here()).toEqual(['start']);
    expect(one('[data-next]').textContent).toBe('Next: Do I have to?');
    expect(one('[data-back]').hidden).toBe(true);
    press('[data-next]');
    expect(here()).toEqual(['do-i-have-to']);
    expect(root.ownerDocument.activeElement?.textContent.trim()).toBe('Do I have to?');
    press('.choosing__bar [data-to=start]');
    press('#start [data-to=feelings]');
    expect(here()).toEqual(['feelings']);
    press('[data-back]');
    press('[data-back]');
    expect(here()).toEqual(['do-i-have-to']);
  });

  test('“Stop here” and “Finish” come to the same ending, from which one can go back', async () => {
    const { press, here, one } = await opened();
    press('.choosing__bar [data-to=stop]');
    expect(here()).toEqual(['stop']);
    expect(one('.choosing__bar [data-to=stop]').hidden).toBe(true);
    expect(one('[data-next]').hidden).toBe(true);
    press('[data-back]');
    press('#start [data-to=feelings]');
    expect(one('[data-next]').textContent).toBe('choosing-finish');
    press('[data-next]');
    expect(here()).toEqual(['stop']);
  });

  test('a link from another page opens its section; an unknown one opens the list', async () => {
    expect((await opened('#life')).here()).toEqual(['life']);
    expect((await opened('#main')).here()).toEqual(['start']);
  });

  test('whatever is answered, the same is said another way', async () => {
    for (const place of [0, 1, 2]) {
      const { root, one } = await opened();
      root.querySelectorAll<HTMLElement>('[data-again]')[place]?.click();
      expect(one('[data-say-back] details').hasAttribute('open')).toBe(true);
      expect(root.ownerDocument.activeElement?.textContent).toContain('Ask what a no leads to.');
    }
  });
});

describe('the sheet', () => {
  test('starts empty, and holds what is put on it and nothing else', async () => {
    const { press, onSheet, one } = await opened();
    expect(onSheet()).toEqual([]);
    press('#life .ask [data-put=court]');
    press('#do-i-have-to [data-put=if-no]');
    expect(onSheet()).toEqual(['if-no', 'court']);
    expect(one('[role=status]').textContent).toBe('On it now: 2.');
    expect(one('[data-count]').textContent).toBe(' (2)');
    press('#life .ask [data-put=court]');
    expect(onSheet()).toEqual(['if-no']);
    expect(one('[role=status]').textContent).toBe('Taken off. On it now: 1.');
  });

  test('a question can be taken off in the sheet, and the focus is not lost', async () => {
    const { press, one, onSheet, root } = await opened();
    press('#feelings [data-put=pause]');
    press('.choosing__bar [data-to=sheet]');
    one('.pocket__item [data-put=pause]').focus();
    press('.pocket__item [data-put=pause]');
    expect(onSheet()).toEqual([]);
    expect(root.ownerDocument.activeElement?.id).toBe('sheet-title');
  });

  test('own words are printed as they are typed, and leave their field as it is', async () => {
    const { type, onSheet, one } = await opened();
    type('own-matters', 'Not when he is cross.\nNot in the bath.');
    expect(onSheet()).toEqual(['own-matters']);
    expect(one('[data-item=own-matters] .pocket__words').textContent).toBe(
      'Not when he is cross.\nNot in the bath.',
    );
    type('own-matters', ' ');
    expect(onSheet()).toEqual([]);
  });

  test('words typed before the script came are on it', async () => {
    const root = await html();
    const field = root.querySelector<HTMLTextAreaElement>('[name=own-question]')!;
    field.value = 'Who is Clare?';
    walk(root);
    expect(field.value).toBe('Who is Clare?');
    expect(root.querySelector('[data-item=own-question] .pocket__words')?.textContent).toBe(
      'Who is Clare?',
    );
  });

  test('is gone when the page is left, for whoever comes back to it', async () => {
    const { press, type, onSheet, here, one } = await opened();
    press('#start [data-to=feelings]');
    press('#feelings [data-put=pause]');
    type('own-question', 'Who is Clare?');
    dispatchEvent(new Event('pagehide'));
    expect(onSheet()).toEqual([]);
    expect((one('[name=own-question]') as HTMLTextAreaElement).value).toBe('');
    expect(here()).toEqual(['start']);
  });
});
