/**
 * Points at names beside the fields of words in a form, once somebody types in one: what does that is
 * fetched then, and not before.
 */
export function nudgeWhenTyped(form: HTMLElement): void {
  const load = () => import('./nudge.ts').then(({ nudgeAll }) => nudgeAll(form));
  // What cannot be fetched is no reason to disturb anybody: the words are kept all the same.
  form.addEventListener('input', () => void load().catch(() => undefined), { once: true });
}
