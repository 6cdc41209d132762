import { expect, type Locator, type Page } from '@playwright/test';

/** The passphrase that the tests lock with. */
export const PASSPHRASE = 'four plain words together';

/** Sets the lock on its page, as a learner would. */
export async function setLock(page: Page, quiet?: string): Promise<void> {
  await page.goto('reflect/lock/');
  await page.getByLabel('A passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  if (quiet) await page.getByLabel(quiet).check();
  await page.getByRole('button', { name: 'Lock my notebook' }).click();
  await expect(page.getByText('In this tab it is open for now.')).toBeVisible({ timeout: 20_000 });
}

/** Locks the notebook from its own page. */
export async function lockNow(page: Page): Promise<void> {
  await page.goto('reflect/');
  await page.getByRole('button', { name: 'Lock it now' }).click();
  await expect(page.getByRole('heading', { name: 'Your notebook is locked' })).toBeVisible();
}

/** Opens the notebook with the form in `place`, and waits for the page that comes then. */
export async function openHere(page: Page, place: Locator): Promise<void> {
  await place.getByLabel('Your passphrase').fill(PASSPHRASE);
  const anew = page.waitForEvent('load');
  await place.getByRole('button', { name: 'Open my notebook' }).click();
  await anew;
}

/**
 * Everything that the browser keeps for this origin, as text: every row of every database, both
 * storages, every cached answer, every file of the private file system, and cookies.
 */
export const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bytes = new TextDecoder('latin1');
    const plain = (_: string, value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return bytes.decode(value);
      if (ArrayBuffer.isView(value)) return bytes.decode(value);
      if (value instanceof Map || value instanceof Set) return [...value];
      return value;
    };
    const kept: unknown[] = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
    ];
    const wait = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        kept.push(name, store, await wait(rows.getAllKeys()), await wait(rows.getAll()));
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        kept.push(request.url, await (await cache.match(request))?.text());
      }
    }
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const one of (
        folder as unknown as { values(): AsyncIterable<FileSystemHandle> }
      ).values()) {
        kept.push(one.name);
        if (one.kind === 'directory') await walk(one as FileSystemDirectoryHandle);
        else kept.push(await (await (one as FileSystemFileHandle).getFile()).text());
      }
    };
    await walk(await navigator.storage.getDirectory());
    return JSON.stringify(kept, plain);
  });
