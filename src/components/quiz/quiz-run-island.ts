import { shuffle } from '../../domain/quiz/shuffle.ts';
import { answeredBefore, bringAndKeep } from '../lesson/islands.ts';
import { showReview } from './review-view.ts';
import { beginRun } from './run.ts';

const VIEW = 'noticing:quiz-view';

/** Wakes a whole quiz: moving through it, how it is shown, and the look back at the end. */
export function wake(root: HTMLElement): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`);
  const every = [...root.querySelectorAll<HTMLElement>('.question')].map((one) =>
    bringAndKeep(one, (id, outcome) => run.take(id, outcome)),
  );
  let run = beginRun(root, every, every);
  let notRightYet: string[] = [];

  const lookBack = (looking: boolean) => {
    for (const name of ['how', 'questions', 'ways']) part(name)?.toggleAttribute('hidden', looking);
    part('review')?.toggleAttribute('hidden', !looking);
  };
  const goTo = (place: number) => {
    lookBack(false);
    run.goTo(place);
  };
  const only = (ids: readonly string[]) => {
    run = beginRun(
      root,
      every,
      ids.flatMap((id) => every.filter((one) => one.id === id)),
    );
    goTo(0);
  };
  const again = (ids: readonly string[]) => {
    const seed = String(Math.random());
    for (const question of every) if (ids.includes(question.id)) question.again(seed);
    only(shuffle(ids, seed, [ids]));
  };
  const ids = () => every.map(({ id }) => id);

  const ways: Record<string, () => void> = {
    back: () => goTo(run.at() - 1),
    next: () => goTo(run.at() + 1),
    'again-all': () => again(ids()),
    'again-some': () => again(notRightYet),
    review: () => {
      const section = part('review');
      if (!section) return;
      const see = (id: string) => goTo(run.asked.findIndex((one) => one.id === id));
      notRightYet = showReview(section, run, see).again;
      lookBack(true);
      section.querySelector('h2')?.focus();
    },
  };
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    ways[button?.dataset['do'] ?? '']?.();
  });

  const views = [...root.querySelectorAll<HTMLInputElement>('[name=view]')];
  const show = (view: string) => {
    root.dataset['view'] = view;
    try {
      localStorage.setItem(VIEW, view);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  };
  // Somebody may have chosen before this script came.
  const chosen = views.find(({ checked, defaultChecked }) => checked && !defaultChecked);
  if (chosen) show(chosen.value);
  for (const radio of views) {
    radio.checked = radio.value === (root.dataset['view'] ?? 'one');
    radio.addEventListener('change', () => {
      show(radio.value);
    });
  }

  const wanted = every.findIndex((one) => `#${one.root.id}` === location.hash);
  if (wanted >= 0) goTo(wanted);

  void answeredBefore(root.dataset['module'] ?? '')
    .then((before) => {
      const rest = ids().filter((id) => !before.has(id));
      const count = every.length - rest.length;
      if (count === 0) return;
      const all = rest.length === 0;
      part('before')?.replaceChildren(
        `You have answered ${all ? `all ${count}` : `${count} of these ${every.length}`} before.`,
      );
      const button = root.querySelector<HTMLElement>('[data-do=rest]');
      button?.replaceChildren(`Go on with the other ${rest.length}`);
      button?.toggleAttribute('hidden', all);
      ways['rest'] = () => only(rest);
    })
    .catch(() => undefined);
}
