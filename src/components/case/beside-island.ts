import { journal } from '../../domain/record/journal.ts';
import { $record, openRecord } from '../../stores/record.ts';

/** Puts what the reader wrote at each stop of a case beside what is told. */
export async function wake(root: HTMLElement): Promise<void> {
  await openRecord();
  const show = () => {
    const entries = journal($record.get().statements);
    for (const column of root.querySelectorAll<HTMLElement>('[data-activity]')) {
      const texts = entries
        .filter(({ words }) => words.object === column.dataset['activity'])
        .flatMap(({ words }) => (words.verb === 'reflected' ? words.result.text : []));
      // Two edits of one entry, made apart, are both shown.
      if (texts.length > 0) column.textContent = texts.join('\n\n');
    }
  };
  show();
  $record.listen(show);
}
