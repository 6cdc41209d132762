import { saveBackupFile } from '../journal/save-file.ts';
import { PassphraseDialog } from './PassphraseDialog.tsx';

interface Props {
  /** Given what to say once the file is made. */
  onSaved: (words: string) => void;
  onClose: () => void;
}

/** Makes a backup that only a passphrase opens. */
export function LockedBackup({ onSaved, onClose }: Props) {
  return (
    <PassphraseDialog
      title="A backup with a passphrase"
      confirm="Make the backup"
      fresh
      onPassphrase={async (passphrase) => {
        await saveBackupFile(passphrase);
        onSaved('Your locked backup is with your downloads. Only its passphrase opens it.');
        return null;
      }}
      onClose={onClose}
    >
      <p>
        Whoever finds the file cannot read it. If you forget the passphrase, neither can you: it is
        for this file alone, and we do not have it.
      </p>
    </PassphraseDialog>
  );
}
