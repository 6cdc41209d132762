/**
 * Wakes the interactive parts of a page when they are approached, and not before.
 *
 * The HTML is whole without this. `<div data-island="question">` asks for the module of that name;
 * it is fetched when the element comes within some 200 px of view after the reader's first
 * movement, or gets the focus or the pointer. `data-wake="soon"` is for what shows the reader's own
 * record: it wakes after the first paint without being asked. `data-wake="touch"` stands on what is
 * on every page and seldom used: it waits for focus or pointer. A press on something that is still
 * asleep is kept and given again when it is awake. What cannot be fetched is marked `data-failed`, so
 * that styles can bring back what stands there for those without scripting.
 */
export interface Island {
  wake: Wake;
}
type Wake = (root: HTMLElement) => void | Promise<void>;
type InLesson = Exclude<
  keyof typeof import('../lesson/islands.ts'),
  'answeredBefore' | 'bringAndKeep' | 'keepWords' | 'keptWhere' | 'nudgeWhenTyped' | 'showTrouble'
>;

/** An island of a lesson: they come together, since a lesson that is read wakes them all. */
const inLesson = (name: InLesson) => async (): Promise<Island> => ({
  wake: (await import('../lesson/islands.ts'))[name],
});

const islands: Record<string, () => Promise<Island>> = {
  answers: () => import('../review/answers-island.tsx'),
  'ask-back': () => import('../learn/ask-back-island.ts'),
  beside: () => import('../case/beside-island.ts'),
  'carry-on': () => import('../learn/carry-on-island.ts'),
  cpd: () => import('../outgoing/cpd-island.tsx'),
  journal: () => import('../journal/journal-island.tsx'),
  lesson: inLesson('lesson'),
  lock: () => import('../lock/lock-island.tsx'),
  look: inLesson('look'),
  pause: inLesson('pause'),
  plan: inLesson('plan'),
  preferences: () => import('../preferences/preferences-island.ts'),
  progress: () => import('../learn/progress-island.ts'),
  question: inLesson('question'),
  'quiz-run': () => import('../quiz/quiz-run-island.ts'),
  'loaded-scale': () => import('../scale/loaded-scale-island.tsx'),
  reflect: () => import('../journal/reflect-island.tsx'),
  review: () => import('../review/review-island.tsx'),
  search: () => import('../search/search-button-island.ts'),
  'search-page': () => import('../search/search-island.tsx'),
  slip: () => import('../outgoing/slip-island.tsx'),
  'supervision-sheet': () => import('../outgoing/supervision-sheet-island.tsx'),
  'self-check': () => import('../scale/self-check-island.tsx'),
  'self-checks': () => import('../scale/self-checks-island.tsx'),
  supervise: () => import('../scale/supervise-island.tsx'),
  terms: inLesson('terms'),
  'walk-step': () => import('../walkthrough/step-island.ts'),
  'walk-after': () => import('../walkthrough/after-island.ts'),
  walks: () => import('../walkthrough/walks-island.ts'),
  try: inLesson('attempt'),
  write: () => import('../journal/write-island.ts'),
};

const waking = new WeakMap<Element, Promise<void>>();

/** Fetches and wakes one island, once. A module that cannot be fetched is asked for again next time. */
const rouse = (root: HTMLElement): Promise<void> => {
  const before = waking.get(root);
  if (before) return before;
  const now = (async () => {
    const name = root.dataset['island'] ?? '';
    const island = await (islands[name] ?? (await import('./seldom.ts')).seldom[name])?.();
    await island?.wake(root);
    root.dataset['awake'] = '';
    delete root.dataset['failed'];
  })();
  waking.set(root, now);
  now.catch(() => {
    waking.delete(root);
    root.dataset['failed'] = '';
  });
  return now;
};

/** The island that a thing belongs to, if it sleeps. A term belongs to its lesson, in whatever block it stands. */
const asleep = (target: EventTarget | null): HTMLElement | null => {
  if (!(target instanceof Element)) return null;
  const term = target.closest('a.term');
  const root = (term ?? target).closest<HTMLElement>(
    term ? '[data-island="terms"]' : '[data-island]',
  );
  return root && !('awake' in root.dataset) ? root : null;
};

const approach = (target: EventTarget | null): void => {
  const root = asleep(target);
  if (root) void rouse(root).catch(() => undefined);
};

for (const type of ['focusin', 'pointerover', 'pointerdown']) {
  document.addEventListener(type, ({ target }) => {
    approach(target);
  });
}
// Somebody may have been quicker than this script.
approach(document.activeElement);

const PRESSABLE = 'button, a.term, a[data-island]';

document.addEventListener(
  'click',
  (event) => {
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSABLE) : null;
    const root = asleep(pressed);
    if (!pressed || !root || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    rouse(root).then(
      () => pressed.click(),
      () => {
        if (pressed instanceof HTMLAnchorElement) location.href = pressed.href;
      },
    );
  },
  true,
);

const sleepers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-island]')];

const watch = (): void => {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        if (target instanceof HTMLElement) void rouse(target).catch(() => undefined);
      }
    },
    { rootMargin: '200px' },
  );
  for (const root of sleepers()) if (root.dataset['wake'] !== 'touch') near.observe(root);
};

const FIRST = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart'];
const begin = (): void => {
  for (const type of FIRST) removeEventListener(type, begin, true);
  watch();
};
for (const type of FIRST) addEventListener(type, begin, { capture: true, passive: true });

// Two frames on, the first paint has happened.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    for (const root of sleepers()) {
      // What is not shown to this reader is not fetched either.
      const shown = root.getClientRects().length > 0;
      if (root.dataset['wake'] === 'soon' && shown) void rouse(root).catch(() => undefined);
    }
    // A page reopened in the middle (a reload, or back) has been approached already.
    if (scrollY > 0) begin();
  }),
);
