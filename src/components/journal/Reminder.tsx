import { useState } from 'preact/hooks';
import { backupDue } from '../../domain/record/backup-due.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { saveBackupFile } from './save-file.ts';
import { counted, dayOf } from './words.ts';

interface Props {
  statements: readonly Statement[];
  now: Date;
}

/** A gentle word when the last backup is older than a week and there is something new. */
export function Reminder({ statements, now }: Props) {
  const [later, setLater] = useState(false);
  const due = backupDue(statements, now);
  if (!due || later) return null;
  const things = counted(due.fresh, 'new thing', 'new things');
  return (
    <section class="card notebook__reminder" aria-labelledby="reminder-title">
      <h2 id="reminder-title">A copy in another place</h2>
      <p>
        {due.lastBackupAt === null
          ? `There are ${things} here and no backup yet. `
          : `Your last backup is from ${dayOf(due.lastBackupAt)}; there are ${things} since. `}
        Browsers may clear what a site keeps. Safari does so when you have not been here for seven
        days.
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void saveBackupFile()}>
          Make a backup now
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setLater(true);
          }}
        >
          Not now
        </button>
      </div>
    </section>
  );
}
