import { record } from '../../stores/record.ts';

/** How long the browser is given to fetch the file from us before its address goes. */
const FETCHED_BY_MS = 60_000;

/**
 * Gives the learner everything they have here as a file, and notes in the record that they made one.
 * @param passphrase what the file is sealed with; left out, whoever opens it can read it
 * @throws when the file could not be put together
 */
export async function saveBackupFile(passphrase?: string): Promise<void> {
  const { makeBackup } = await import('../../stores/backup.ts');
  const { name, text } = await makeBackup(passphrase);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, FETCHED_BY_MS);
  await record('exported', 'record:backup', null);
}
