import { describe, expect, test, vi } from 'vitest';
import type { Question as Asked } from '../../schemas/quiz.ts';
import { examples } from './examples.ts';
import { bringToLife, type Outcome } from './question.ts';
import Question from './Question.astro';
import { rendered } from './rendered.ts';

vi.mock('../cite/Cite.astro', () => ({
  default: Object.assign(() => '(Kennedy, 2017)', { isAstroComponentFactory: true }),
}));

async function asked(question: Asked, before?: (root: HTMLElement) => void) {
  const root = await rendered(Question, { module: 'attunement', question }, '.question');
  before?.(root);
  const outcomes: Outcome[] = [];
  const live = bringToLife(root, (outcome) => outcomes.push(outcome));
  const one = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in the question.`);
    return found;
  };
  const press = (selector: string) => one(selector).click();
  return {
    root,
    live,
    outcomes,
    one,
    press,
    check: () => press('button[data-when=open]'),
    sure: (how: string) => press(`[data-sure=${how}]`),
    row: (id: string) => one(`[data-part=things] > [data-id=${id}]`),
    order: () =>
      [...root.querySelectorAll<HTMLElement>('[data-part=things] > [data-id]')].map(
        ({ dataset }) => dataset['id'],
      ),
    text: (selector: string) => one(selector).textContent.replace(/\s+/g, ' ').trim(),
  };
}

const { single, multiple, order, match, recall } = examples;

describe('the HTML, before any script', () => {
  test.each(Object.values(examples))(
    'holds every word of feedback once: $name',
    async (example) => {
      const question: Asked = example.question;
      const root = await rendered(Question, { module: 'attunement', question }, '.question');
      const whys =
        question.kind === 'order'
          ? question.items
          : question.kind === 'match'
            ? question.lines
            : question.kind === 'recall'
              ? question.points
              : question.options;
      for (const { why } of whys) {
        expect(root.textContent.split(why)).toHaveLength(2);
        expect(root.querySelector('details')?.textContent).toContain(why);
      }
    },
  );

  test('things to put in order do not stand in the right order', async () => {
    const { order: now } = await asked(order.question);
    expect(now()).not.toEqual(order.question.items.map(({ id }) => id));
    expect(now().sort()).toEqual(order.question.items.map(({ id }) => id).sort());
  });

  test('the letters behind the disclosure name the things as they stand', async () => {
    const root = await rendered(
      Question,
      { module: 'attunement', question: order.question },
      '.question',
    );
    const letterOf = (selector: string) =>
      root.querySelector(`${selector} .question__letter`)?.textContent.trim();
    for (const { id } of order.question.items) {
      expect(letterOf(`.why[data-for=${id}]`)).toBe(letterOf(`[data-id=${id}]`));
    }
  });
});

describe('answering', () => {
  test('says what is missing when nothing is chosen, and takes no focus (7)', async () => {
    const { check, root, text, outcomes } = await asked(single.question);
    check();
    expect(text('[data-part=status]')).toBe('Choose an answer first.');
    expect(root.dataset['state']).not.toBe('asking');
    expect(outcomes).toEqual([]);
  });

  test('asks how sure before it shows anything, with the focus on the group (8)', async () => {
    const { check, press, one, outcomes } = await asked(single.question);
    press('input[value=waits]');
    check();
    expect(document.activeElement).toBe(one('[data-part=sure]'));
    expect(one('[data-part=sure]').hidden).toBe(false);
    expect(one('[data-part=verdict]').hidden).toBe(true);
    expect(outcomes).toEqual([]);
  });

  test('a right answer is told with its reason in place, and the focus goes to the verdict (9)', async () => {
    const { check, press, sure, row, one, text, outcomes } = await asked(single.question);
    press('input[value=waits]');
    check();
    sure('sure');
    expect(outcomes).toEqual([
      { answer: { kind: 'single', ids: ['waits'] }, right: true, confidence: 'sure' },
    ]);
    expect(text('[data-part=verdict]')).toBe('Right, as you were sure.');
    expect(document.activeElement).toBe(one('[data-part=verdict]'));
    expect(row('waits').querySelector('.why__verdict')?.textContent).toBe('You chose this. Right.');
    expect(row('asks').textContent).toContain('something new before his has been received');
  });

  test('a wrong answer marks the choice made and the right one, each by words and a sign (9)', async () => {
    const { check, press, sure, row, text } = await asked(single.question);
    press('input[value=asks]');
    check();
    sure('guess');
    expect(text('[data-part=verdict]')).toBe('Not yet. The reasons are below.');
    const why = (id: string) => row(id).querySelector<HTMLElement>('.why');
    expect(why('asks')?.dataset['sign']).toBe('not-yet');
    expect(why('asks')?.textContent).toContain('You chose this. Not this one.');
    expect(why('waits')?.dataset['sign']).toBe('right');
    expect(why('spins')?.dataset['sign']).toBe('');
  });

  test('several right answers: says how many were had, and what was left out', async () => {
    const { check, press, sure, row, text, outcomes } = await asked(multiple.question);
    for (const id of ['breath', 'sign', 'praise']) press(`input[value=${id}]`);
    check();
    sure('fairly');
    expect(outcomes[0]?.right).toBe(false);
    expect(text('[data-part=verdict]')).toBe(
      'Not yet. You ticked 2 of the 3 that belong, and 1 that does not. The reasons are below.',
    );
    expect(row('turns').textContent).toContain('You left this out. Right.');
  });

  test('what is unticked while being asked how sure is not taken for an answer', async () => {
    const { check, press, sure, root, text, outcomes } = await asked(multiple.question);
    press('input[value=breath]');
    check();
    press('input[value=breath]');
    sure('sure');
    expect(outcomes).toEqual([]);
    expect(root.dataset['state']).toBe('open');
    expect(text('[data-part=status]')).toBe('Choose an answer first.');
  });

  test('after the feedback nothing can be changed until it is tried again (10)', async () => {
    const { check, press, sure, root, one, outcomes, text } = await asked(single.question);
    press('input[value=asks]');
    check();
    sure('fairly');
    const inputs = () => [...root.querySelectorAll('input')];
    expect(inputs().every(({ disabled }) => disabled)).toBe(true);
    press('[data-do=again]');
    expect(inputs().some(({ disabled, checked }) => disabled || checked)).toBe(false);
    expect(document.activeElement).toBe(one('[data-part=prompt]'));
    expect(one('[data-part=verdict]').hidden).toBe(true);
    press('input[value=waits]');
    check();
    sure('sure');
    expect(outcomes.map(({ right }) => right)).toEqual([false, true]);
    expect(text('[data-id=waits] .why__verdict')).toBe('You chose this. Right.');
    expect(text('[data-id=asks] .why__verdict')).toBe('Not this one.');
  });

  test('trying again shows the choices in another order', async () => {
    const { order: now, live } = await asked(multiple.question);
    const first = now();
    live.again('another');
    expect(now()).not.toEqual(first);
    expect(now().sort()).toEqual([...first].sort());
  });
});

test('what was ticked before waking is still ticked, and counts (11)', async () => {
  const { check, sure, outcomes } = await asked(single.question, (root) => {
    root.querySelector<HTMLInputElement>('input[value=asks]')?.click();
  });
  check();
  sure('guess');
  expect(outcomes[0]?.answer).toEqual({ kind: 'single', ids: ['asks'] });
});

test('waking shows nothing that was hidden and hides nothing that was shown (11)', async () => {
  for (const { question } of Object.values(examples)) {
    let before: unknown[] = [];
    const states = (root: HTMLElement) =>
      [...root.querySelectorAll<HTMLElement>('form [data-when]')].map(({ hidden }) => hidden);
    const { root } = await asked(question, (asleep) => (before = states(asleep)));
    expect(states(root)).toEqual(before);
  }
});

describe('putting in order', () => {
  test('a button moves a thing by one, keeps the focus and says where it is (5)', async () => {
    const { order: now, row, text } = await asked(order.question);
    const [first = '', second = ''] = now();
    const down = row(first).querySelector<HTMLElement>('[data-move="1"]');
    down?.focus();
    down?.click();
    expect(now().slice(0, 2)).toEqual([second, first]);
    expect(document.activeElement).toBe(down);
    expect(text('[data-part=status]')).toBe('Moved to 2 of 4.');
  });

  test('at an end the button says it is not available and does nothing (5)', async () => {
    const { order: now, row } = await asked(order.question);
    const before = now();
    const up = row(before[0] ?? '').querySelector<HTMLElement>('[data-move="-1"]');
    expect(up?.getAttribute('aria-disabled')).toBe('true');
    up?.click();
    expect(now()).toEqual(before);
    row(before[0] ?? '')
      .querySelector<HTMLElement>('[data-move="1"]')
      ?.click();
    expect(up?.getAttribute('aria-disabled')).toBeNull();
  });

  test('the right order is right, and each place is told', async () => {
    const { row, order: now, check, sure, outcomes } = await asked(order.question);
    order.question.items.forEach(({ id }, place) => {
      while (now().indexOf(id) > place)
        row(id).querySelector<HTMLElement>('[data-move="-1"]')?.click();
    });
    check();
    sure('sure');
    expect(outcomes[0]?.right).toBe(true);
    expect(row('tap').textContent).toContain('In its place. Comes second.');
  });

  test('nothing moves once the answer has been told', async () => {
    const { row, order: now, check, sure } = await asked(order.question);
    check();
    sure('guess');
    const before = now();
    row(before[1] ?? '')
      .querySelector<HTMLElement>('[data-move="-1"]')
      ?.click();
    expect(now()).toEqual(before);
  });
});

describe('matching', () => {
  const choose = (root: HTMLElement, line: string, answer: string) => {
    const select = root.querySelector<HTMLSelectElement>(`select[name=${line}]`);
    if (select) select.value = answer;
  };

  test('says how many lines are still to be matched', async () => {
    const { root, check, text } = await asked(match.question);
    choose(root, 'bucket', 'guiding');
    check();
    expect(text('[data-part=status]')).toBe('Still to choose: 2.');
  });

  test('tells of each line what it goes with', async () => {
    const { root, check, sure, row, text, outcomes } = await asked(match.question);
    choose(root, 'bucket', 'guiding');
    choose(root, 'sign', 'attentive');
    choose(root, 'sits', 'attentive');
    check();
    sure('guess');
    expect(outcomes[0]).toEqual({
      answer: { kind: 'match', pairs: { bucket: 'guiding', sign: 'attentive', sits: 'attentive' } },
      right: false,
      confidence: 'guess',
    });
    expect(text('[data-part=verdict]')).toContain('2 of 3 are matched.');
    expect(row('bucket').textContent).toContain('Right: Guiding.');
    expect(row('sign').textContent).toContain('Not this one. It goes with: Receiving initiatives.');
  });
});

describe('remembering', () => {
  test('what is written is compared, ticked and kept without a mark', async () => {
    const { root, check, press, one, outcomes } = await asked(recall.question, (asleep) => {
      const words = asleep.querySelector('textarea');
      if (words) words.value = 'being attentive, waiting';
    });
    check();
    expect(one('[data-part=points]').hidden).toBe(false);
    expect(one('[data-part=points]').textContent).toContain('Encouraging initiatives');
    expect(root.querySelector('textarea')?.readOnly).toBe(true);
    press('input[value=attentive]');
    press('[data-do=keep]');
    expect(outcomes).toEqual([
      {
        answer: { kind: 'recall', text: 'being attentive, waiting', ids: ['attentive'] },
        right: null,
        confidence: null,
      },
    ]);
  });

  test('nothing remembered is an answer too', async () => {
    const { check, press, outcomes } = await asked(recall.question);
    check();
    press('[data-do=keep]');
    expect(outcomes[0]?.answer).toEqual({ kind: 'recall', text: '', ids: [] });
  });
});
