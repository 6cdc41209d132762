import { journal } from '../../domain/record/journal.ts';
import { $record, keptDrafts, openRecord } from '../../stores/record.ts';

/** Puts what the reader wrote at each stop of a case beside what is told: what was kept, or else only begun. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  const drafts = await keptDrafts.all().catch(() => []);
  const show = () => {
    const entries = journal($record.get().statements);
    for (const yours of root.querySelectorAll<HTMLElement>('[data-activity]')) {
      const { activity } = yours.dataset;
      const kept = entries
        .filter(({ words }) => words.object === activity)
        .flatMap(({ words }) => (words.verb === 'reflected' ? words.result.text : []));
      const begun = drafts
        .filter((one) => one.activity === activity)
        .map(({ fields }) => fields['text'] ?? '')
        .filter(Boolean);
      // Two edits of one entry, made apart, are both shown.
      const texts = kept.length > 0 ? kept : begun;
      if (texts.length === 0) continue;
      yours.textContent = texts.join('\n\n');
      yours.hidden = false;
      const standing = yours.nextElementSibling;
      if (standing instanceof HTMLElement) {
        standing.hidden = kept.length > 0;
        standing.textContent = 'Begun there, and not kept yet.';
      }
    }
  };
  show();
  $record.listen(show);
}
