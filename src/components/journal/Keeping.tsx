import { useRef, useState } from 'preact/hooks';
import { previewRestore, type Preview, type Refused } from '../../stores/backup.ts';
import type { RecordState } from '../../stores/state.ts';
import { LockedBackup } from '../lock/LockedBackup.tsx';
import { LockLine } from '../lock/LockLine.tsx';
import { PassphraseDialog } from '../lock/PassphraseDialog.tsx';
import { WRONG } from '../lock/words.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { RestoreFile } from './RestoreFile.tsx';
import { saveBackupFile } from './save-file.ts';
import { SharedDevice } from './SharedDevice.tsx';

interface Props {
  state: RecordState;
}

const refused: Record<Exclude<Refused['code'], 'sealed' | 'passphrase'>, string> = {
  'not-json': 'it is not a backup, or it is not all there: perhaps it was cut short on its way',
  'not-ours': 'it is not a backup of this notebook',
  newer: 'it comes from a newer version of this site. Reload this page and try again',
  damaged: 'something in it is damaged',
};

/** Where the record is kept, in a few words. */
const TITLES = {
  none: 'Kept on this device, and nowhere else',
  open: 'Kept on this device, under your lock',
  closed: 'Locked',
};

/** Where the record is kept, and the three things to do with it: Backup, Restore, Erase everything. */
export function Keeping({ state: { statements, keeping, lock } }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [sealed, setSealed] = useState<File | null>(null);
  const [sealing, setSealing] = useState(false);
  const [erasing, setErasing] = useState(false);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState('');
  const inTab = keeping !== 'device';

  const say = (words: string) => {
    setRefusal('');
    setSaid(words);
  };

  const backup = () => {
    saveBackupFile().then(
      () => {
        say('Your backup is with your downloads. Put it where you will find it again.');
      },
      () => {
        setRefusal('The backup could not be made. Nothing was changed.');
      },
    );
  };

  /** Shows what a file would bring. @returns what is wrong with the passphrase, where it needs one */
  const choose = async (chosen: File, passphrase?: string): Promise<string | null> => {
    say('');
    const read = await previewRestore(chosen, passphrase).catch(() => null);
    if (read?.ok) setPreview(read);
    else if (read?.code === 'sealed') setSealed(chosen);
    else if (read?.code === 'passphrase') return WRONG;
    else {
      const why = read ? refused[read.code] : 'it could not be read';
      setRefusal(`“${chosen.name}” cannot be restored: ${why}. Nothing was changed.`);
    }
    return null;
  };

  return (
    <section class="card" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{inTab ? 'Kept in this tab, for now' : TITLES[lock]}</h2>
      <p>
        We cannot see it and cannot bring it back. A backup is a file that you keep: with it you can
        restore everything here or on another device.
      </p>
      <div class="row">
        <button type="button" class="button" onClick={backup}>
          Backup
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setSealing(true);
          }}
        >
          Locked backup
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            file.current?.click();
          }}
        >
          Restore
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setErasing(true);
          }}
        >
          Erase everything
        </button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label="A backup file"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void choose(chosen);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="notebook__said" role="status">
        {said}
      </p>
      {refusal !== '' && (
        <p class="notebook__refusal" role="alert">
          {refusal}
        </p>
      )}
      {!inTab && <LockLine open={lock === 'open'} />}
      <SharedDevice statements={statements} onSwitched={say} />
      {sealing && (
        <LockedBackup
          onSaved={say}
          onClose={() => {
            setSealing(false);
          }}
        />
      )}
      {sealed && (
        <PassphraseDialog
          title="This backup is locked"
          confirm="Look inside"
          onPassphrase={(passphrase) => choose(sealed, passphrase)}
          onClose={() => {
            setSealed(null);
          }}
        >
          <p>It was locked with a passphrase when it was made. Nothing is restored yet.</p>
        </PassphraseDialog>
      )}
      {preview && (
        <RestoreFile
          preview={preview}
          inTab={inTab}
          onRestored={say}
          onClose={() => {
            setPreview(null);
          }}
        />
      )}
      {erasing && (
        <EraseEverything
          statements={statements}
          inTab={inTab}
          onErased={() => {
            say('Everything was erased.');
          }}
          onClose={() => {
            setErasing(false);
          }}
        />
      )}
    </section>
  );
}
