import { expect, type Locator, type Page } from '@playwright/test';
import { backupText, toBackup } from '../../src/domain/record/backup.ts';
import type { Draft, Statement } from '../../src/domain/record/statement.ts';

/** A lesson with a prompt that writes to the journal. */
export const LESSON = 'learn/attunement/receiving/';

/** A backup file as a file chooser takes it. */
export const backupFile = (
  statements: readonly Statement[],
  drafts: readonly Draft[] = [],
  name = 'noticing-backup-2026-02-01.json',
) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(backupText(toBackup(statements, drafts, '2026-02-01T09:00:00.000Z'))),
});

/** Opens the notebook and waits until it is made. */
export async function openNotebook(page: Page): Promise<void> {
  await page.goto('reflect/');
  await expect(page.getByRole('button', { name: 'Backup', exact: true })).toBeVisible();
}

/** Opens the journal and waits until its list and its form are awake. */
export async function openJournal(page: Page, query = ''): Promise<void> {
  await page.goto(`reflect/journal/${query}`);
  for (const name of ['journal', 'write']) {
    await expect(page.locator(`[data-island=${name}]`)).toHaveAttribute('data-awake', '');
  }
}

/** Chooses a file to restore; what follows depends on the file. */
export async function chooseBackup(page: Page, file: ReturnType<typeof backupFile>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await (await chooser).setFiles(file);
}

/** Restores statements through the notebook, as a learner would. */
export async function restoreAll(page: Page, statements: readonly Statement[]): Promise<void> {
  await openNotebook(page);
  await chooseBackup(page, backupFile(statements));
  await page.getByRole('button', { name: 'Add these' }).click();
  await expect(page.getByText('Restored:')).toBeVisible();
}

/** The field of the lesson's journal prompt. */
export const promptField = (page: Page): Locator => page.locator('.pause textarea');

/** Writes a journal entry in a lesson and waits until it is kept. */
export async function writeInLesson(page: Page, words: string): Promise<void> {
  await page.goto(LESSON);
  await promptField(page).fill(words);
  await page.getByRole('button', { name: 'Keep in your notebook' }).click();
  // The draft becomes an entry: the field's draft goes once the entry is kept.
  await expect
    .poll(() => keptStatements(page))
    .toContainEqual(expect.objectContaining({ result: expect.objectContaining({ text: words }) }));
}

/** All rows of some of the record's stores, read from the database itself; none when there is no database. */
const rowsOf = (page: Page, stores: string[]): Promise<unknown[]> =>
  page.evaluate(
    (names) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('noticing');
        // Looking must not make one: the page would then find it without its stores.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => {
          resolve([]);
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(names);
          const all = names.map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            db.close();
            resolve(all.flatMap(({ result }) => result as unknown[]));
          };
        };
      }),
    stores,
  );

/** Everything that the device keeps of the record. */
export const keptStatements = async (page: Page): Promise<unknown[]> =>
  (await rowsOf(page, ['chunks', 'tail'])).flat();

/** The words of the drafts that the device keeps. */
export const keptDraftWords = async (page: Page): Promise<string[]> => {
  const drafts = (await rowsOf(page, ['drafts'])) as { fields: Record<string, string> }[];
  return drafts.map(({ fields }) => Object.values(fields).join(' '));
};
