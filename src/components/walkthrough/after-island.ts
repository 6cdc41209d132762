import { journal } from '../../domain/record/journal.ts';
import { fragmentOf } from '../../domain/walkthrough/path.ts';
import { walksOf } from '../../domain/walkthrough/walks.ts';
import { $record, openRecord } from '../../stores/record.ts';

/** Puts the reader's own words beside the other person's thoughts, and finds the way when the address tells none. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  const { walk = '', way } = root.dataset;
  const last = walksOf($record.get().statements, walk).find(({ ended }) => ended);
  if (!way && !location.hash && last) {
    history.replaceState(null, '', fragmentOf(last.path.map(({ choice }) => choice)));
    location.reload();
    return;
  }
  const show = () => {
    const entries = journal($record.get().statements);
    for (const place of root.querySelectorAll<HTMLElement>('[data-activity]')) {
      const texts = entries
        .filter(({ words }) => words.object === place.dataset['activity'])
        .flatMap(({ words }) => (words.verb === 'reflected' ? words.result.text : []));
      // Two edits of one entry, made apart, are both shown.
      if (texts.length > 0) place.textContent = texts.join('\n\n');
    }
  };
  show();
  $record.listen(show);
}
