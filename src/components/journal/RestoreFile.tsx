import { restore, type Preview } from '../../stores/backup.ts';
import { Confirm } from './Confirm.tsx';
import { counted, dayOf, listed } from './words.ts';

interface Props {
  preview: Preview;
  inTab: boolean;
  onRestored: (what: string) => void;
  onClose: () => void;
}

/** What a preview would add, in words; empty when it is nothing. */
export function additions({ adds }: Preview): string {
  const parts: [number, string][] = [
    [adds.entries, counted(adds.entries, 'journal entry', 'journal entries')],
    [adds.answers, counted(adds.answers, 'quiz answer')],
    [adds.lessons, counted(adds.lessons, 'completed lesson')],
    [adds.drafts, `${counted(adds.drafts, 'thing')} begun and not saved`],
    [
      adds.other,
      `${counted(adds.other, 'smaller thing')} (such as a lesson opened or a moment looked at)`,
    ],
  ];
  return listed(parts.flatMap(([count, words]) => (count > 0 ? [words] : [])));
}

/** Shows what restoring a file would do before it does it. */
export function RestoreFile({ preview, inTab, onRestored, onClose }: Props) {
  const adds = additions(preview);
  const nothing = adds === '' && preview.erases === 0;
  return (
    <Confirm
      title={nothing ? 'Everything in it is here already' : 'Restore this backup?'}
      confirm={nothing ? null : adds === '' ? 'Erase these here too' : 'Add these'}
      cancel={nothing ? 'Close' : 'Leave everything as it is'}
      onConfirm={async () => {
        await restore(preview);
        onRestored(adds === '' ? 'Done.' : `Restored: ${adds}.`);
      }}
      onClose={onClose}
    >
      <p>This backup was made on {dayOf(preview.madeAt)}.</p>
      {adds !== '' && (
        <p>
          It will add to {inTab ? 'this tab' : 'this device'}: <strong>{adds}</strong>.
        </p>
      )}
      {preview.known > 0 && (
        <p>{counted(preview.known, 'thing')} in it you have already; they are not added twice.</p>
      )}
      {preview.erases > 0 && (
        <p>
          You had erased {counted(preview.erases, 'thing')} elsewhere before you made it. That is
          erased here too.
        </p>
      )}
      {!nothing && <p>Everything else here stays as it is.</p>}
    </Confirm>
  );
}
