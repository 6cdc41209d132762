import { isLiving } from '../../domain/record/chain.ts';
import { isWords } from '../../domain/record/journal.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { eraseEverything } from '../../stores/erase.ts';
import { Confirm } from './Confirm.tsx';
import { saveBackupFile } from './save-file.ts';
import { counted } from './words.ts';

interface Props {
  statements: readonly Statement[];
  inTab: boolean;
  onErased: () => void;
  onClose: () => void;
}

/** Asks once, and says what goes. */
export function EraseEverything({ statements, inTab, onErased, onClose }: Props) {
  const living = statements.filter(isLiving);
  const words = living.filter(isWords).length;
  const answers = living.filter(({ verb }) => verb === 'answered').length;
  const lessons = new Set(living.flatMap((one) => (one.verb === 'completed' ? [one.object] : [])))
    .size;
  return (
    <Confirm
      title="Erase everything?"
      confirm="Erase everything"
      cancel="Keep it all"
      onConfirm={async () => {
        await eraseEverything();
        onErased();
      }}
      onClose={onClose}
    >
      <p>From {inTab ? 'this tab' : 'this device'} will go, for good:</p>
      <ul>
        <li>{counted(words, 'journal entry', 'journal entries')}, earlier versions counted</li>
        <li>{counted(answers, 'quiz answer')}</li>
        <li>your progress, with {counted(lessons, 'lesson')} completed</li>
        <li>whatever you have begun to write and not saved</li>
      </ul>
      <p>
        Your reading preferences stay. A backup file can still be restored afterwards.{' '}
        <button type="button" class="link" onClick={() => void saveBackupFile()}>
          Make one first
        </button>
      </p>
    </Confirm>
  );
}
