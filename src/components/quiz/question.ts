import { left, mark, tally, type Key } from '../../domain/quiz/mark.ts';
import type { Given } from '../../domain/quiz/review.ts';
import { shuffle } from '../../domain/quiz/shuffle.ts';
import type { Confidence } from '../../domain/record/statement.ts';
import { explain } from './explain.ts';
import { markEnds, move } from './ordering.ts';
import { answerIn, keyIn, kindOf, orderOf, rowsOf } from './reading.ts';
import { verdict } from './verdict.ts';

/** An answer that has been given and marked. */
export interface Outcome extends Given {
  right: boolean | null;
}

/** A question whose HTML has been brought to life. */
export interface LiveQuestion {
  root: HTMLElement;
  /** `quiz:attunement#hand-stills` */
  id: string;
  key: Key;
  /** Says something beside the buttons, and to a screen reader. */
  say: (words: string) => void;
  /** Back to unanswered, in another order that the seed decides. Moves no focus. */
  again: (seed: string) => void;
}

type State = 'open' | 'asking' | 'comparing' | 'answered';

/**
 * Brings a question to life over the HTML that Question.astro wrote. The reasons in the disclosure
 * are the key; they are moved to the rows they are about, and stay hidden there until the answer.
 * Nothing that was ticked or typed before is touched.
 * @param answered told each time the question is answered
 */
export function bringToLife(root: HTMLElement, answered: (outcome: Outcome) => void): LiveQuestion {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`);
  const kind = kindOf(root);
  const key = keyIn(root);
  const words = root.querySelector('textarea');
  const compare = part('compare');
  const say = (text: string) => part('status')?.replaceChildren(text);

  for (const row of rowsOf(root)) {
    row.append(root.querySelector(`.why[data-for="${row.dataset['id']}"]`) ?? '');
  }
  part('after')?.prepend(part('sources') ?? '');
  root.dataset['state'] = 'open' satisfies State;

  const become = (state: State) => {
    root.dataset['state'] = state;
    for (const one of root.querySelectorAll<HTMLElement>('[data-when]')) {
      one.hidden = !one.dataset['when']?.split(' ').includes(state);
    }
    for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) {
      control.disabled = state === 'answered';
    }
    // Back behind the disclosure while it is asked again, where it can still be printed.
    if (compare) part(state === 'open' ? 'answers' : 'points')?.append(compare);
    if (words) words.readOnly = state !== 'open';
    say('');
  };

  /** Says what is missing, and goes back to the choices, when there is something still to choose. */
  const lacks = (): boolean => {
    const missing = left(key, answerIn(root));
    if (missing === 0) return false;
    become('open');
    say(kind === 'match' ? `Still to choose: ${missing}.` : 'Choose an answer first.');
    return true;
  };

  const check = () => {
    if (root.dataset['state'] === 'answered' || lacks()) return;
    become(kind === 'recall' ? 'comparing' : 'asking');
    (part('sure') ?? compare)?.focus();
  };

  const finish = (confidence: Confidence | null) => {
    if (lacks()) return;
    const answer = answerIn(root);
    const right = mark(key, answer);
    explain(root, key, answer);
    become('answered');
    const told = part('verdict');
    told?.replaceChildren(verdict(kind, right, confidence, tally(key, answer)));
    told?.setAttribute('data-right', String(right));
    told?.focus();
    answered({ answer, right, confidence });
  };

  const again = (seed: string) => {
    for (const input of root.querySelectorAll('input')) input.checked = false;
    for (const select of root.querySelectorAll('select')) select.value = '';
    if (words) words.value = '';
    const now = orderOf(root);
    const next = shuffle(now, seed, key.kind === 'order' ? [key.ids, now] : [now]);
    const rows = new Map(rowsOf(root).map((row) => [row.dataset['id'], row]));
    part('things')?.append(...next.map((id) => rows.get(id) ?? ''));
    markEnds(root);
    become('open');
  };

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const { sure, move: by, do: what } = button?.dataset ?? {};
    if (sure) finish(sure as Confidence);
    if (what === 'keep') finish(null);
    if (what === 'again') {
      again(String(Math.random()));
      part('prompt')?.focus();
    }
    const row = by && root.dataset['state'] !== 'answered' && button?.closest('[data-id]');
    if (row) say(move(root, row, by === '-1' ? -1 : 1));
  });
  if (kind === 'order' || kind === 'match') {
    void import('./drag.ts').then(
      ({ allowDrag }) => allowDrag(root, say),
      () => undefined,
    );
  }
  return { root, id: root.dataset['question'] ?? '', key, say, again };
}
