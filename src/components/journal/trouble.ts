import { $record } from '../../stores/record.ts';
import { saveBackupFile } from './save-file.ts';
import { troubleWords } from './trouble-words.ts';

const FAILED = 'The file could not be made. Copy your words to somewhere safe before you go.';

/**
 * Tells the learner, at the foot of `root`, when what they write is not kept as usual, and offers it
 * as a file. Says it once it is so and takes it back once it is over.
 * @param saysLocked whether it also says that the notebook is locked, with a way to open it
 * @returns how to stop
 */
export function showTrouble(root: HTMLElement, saysLocked = true): () => void {
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  root.append(box);
  if (saysLocked && $record.get().lock === 'closed') {
    void import('../lock/locked.tsx').then(({ showLocked }) => {
      showLocked(root);
    });
  }

  const save = document.createElement('button');
  save.type = 'button';
  save.className = 'button button--quiet';
  save.textContent = 'Save your words as a file';
  const says = document.createElement('p');
  save.addEventListener('click', () => {
    saveBackupFile().catch(() => {
      says.textContent = FAILED;
    });
  });

  let said: string | null = null;
  const stop = $record.subscribe((now) => {
    const words = troubleWords(now);
    if (words === said) return;
    said = words;
    box.className = words === null ? '' : 'card trouble';
    says.textContent = words;
    // On a shared device a file would stay behind, so it is not pressed on anybody.
    box.replaceChildren(...(words === null ? [] : now.trouble ? [says, save] : [says]));
  });
  return () => {
    stop();
    box.remove();
  };
}
