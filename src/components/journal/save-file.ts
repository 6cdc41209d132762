import { record } from '../../stores/record.ts';
import { asJsonFile, giveFile } from '../shell/give-file.ts';

/**
 * Gives the learner everything they have here as a file, and notes in the record that they made one.
 * @param passphrase what the file is sealed with; left out, whoever opens it can read it
 * @throws when the file could not be put together
 */
export async function saveBackupFile(passphrase?: string): Promise<void> {
  const { makeBackup } = await import('../../stores/backup.ts');
  const { name, text } = await makeBackup(passphrase);
  giveFile(name, asJsonFile(text));
  await record('exported', 'record:backup', null);
}
