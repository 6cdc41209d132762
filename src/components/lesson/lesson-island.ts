import { placeOf } from '../../domain/record/activity.ts';
import { isLiving } from '../../domain/record/chain.ts';
import { $record, openRecord, record } from '../../stores/record.ts';

/** Notes that a lesson was visited, once the reader scrolls or answers, and that its end was reached. */
export function wake(root: HTMLElement): void {
  const lesson = root.dataset['lesson'] ?? '';

  let visiting: Promise<void> | undefined;
  const visited = (): Promise<void> =>
    (visiting ??= (async () => {
      await openRecord();
      const last = $record.get().statements.filter(isLiving).at(-1);
      // Where the reader is already known to be.
      if (last && placeOf(last.object).lesson === lesson) return;
      await record('visited', lesson, null);
    })());

  const ONCE = { once: true, passive: true };
  addEventListener('scroll', () => void visited(), ONCE);
  root.addEventListener('input', () => void visited(), ONCE);
  if (scrollY > 0) void visited();

  const end = root.querySelector('[data-part="end"]');
  if (!end) return;
  const reached = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    reached.disconnect();
    void visited().then(() => {
      const before = $record.get().statements;
      const again = before.some((one) => one.verb === 'completed' && one.object === lesson);
      if (!again) void record('completed', lesson, null);
    });
  });
  reached.observe(end);
}
