import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { reflected } from '../../src/domain/record/examples.ts';
import { expectNoViolations } from '../support/axe.ts';
import { chooseBackup, LESSON, openNotebook, promptField, restoreAll } from '../support/record.ts';
import { everythingKept, lockNow, openHere, PASSPHRASE, setLock } from '../support/lock.ts';

// Making a key of a passphrase takes its time, on purpose.
test.setTimeout(90_000);

const entries = (page: Page) => page.getByRole('article');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const keep = async (page: Page, words: string) => {
  await page.goto(LESSON);
  await promptField(page).fill(words);
  await button(page, 'Keep in your notebook').click();
  await expect(page.getByText('Kept in your notebook.')).toBeVisible();
};

/** Lets no more be written in this page, as a full disk does: the browser itself remembers room it has seen. */
const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const full = () => {
      throw new DOMException('No more room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });

test('nothing of what was written can be read in any store of the browser, before the lock or under it', async ({
  page,
}) => {
  await keep(page, 'Zanzibar entry before');
  await page.goto('practise/noticing/');
  await page.goto('learn/attunement/quiz/');
  await page.goto(LESSON);
  await promptField(page).fill('Zanzibar draft before');
  await expect.poll(() => everythingKept(page)).toContain('Zanzibar draft before');
  await restoreAll(page, [reflected(1, 'Zanzibar restored')]);

  await setLock(page);
  const sealed = await everythingKept(page);
  for (const trace of ['Zanzibar', 'reflected', 'completed']) expect(sealed).not.toContain(trace);

  await keep(page, 'Zanzibar under the lock');
  await page.reload();
  await promptField(page).fill('Zanzibar draft under the lock');
  await page.goto('reflect/');
  await expect(entries(page).first()).toContainText('Zanzibar');
  expect(await everythingKept(page)).not.toContain('Zanzibar');

  await lockNow(page);
  await keep(page, 'Zanzibar while closed');
  await promptField(page).fill('Zanzibar draft while closed');
  await page.goto('reflect/');
  expect(await everythingKept(page)).not.toContain('Zanzibar');
  await expect(page.locator('main')).not.toContainText('Zanzibar');
});

test('a locked notebook shows nothing, opens in place, and has what was written meanwhile', async ({
  page,
}) => {
  await keep(page, 'Before the lock');
  await setLock(page);
  await lockNow(page);
  await page.goto(LESSON);
  await promptField(page).focus();
  await expect(page.locator('.pause')).toHaveAttribute('data-awake', '');
  await expect(promptField(page)).toHaveValue('');
  await promptField(page).fill('Kept while locked');
  await button(page, 'Keep in your notebook').click();
  await expect(page.getByText('Kept in your notebook.')).toBeVisible();
  await promptField(page).fill('Kept while locked, and more begu');

  const pause = page.locator('.pause');
  await pause.getByText('Your notebook is locked').click();
  await pause.getByLabel('Your passphrase').fill('not it');
  await pause.getByRole('button', { name: 'Open my notebook' }).click();
  await expect(pause.getByRole('alert')).toContainText('Nothing is lost');
  await expect(pause.getByLabel('Your passphrase')).toBeFocused();
  await expectNoViolations(page);
  await openHere(page, pause);

  await promptField(page).focus();
  await expect(promptField(page)).toHaveValue('Kept while locked, and more begu');
  await openNotebook(page);
  await expect(entries(page)).toHaveCount(2);
  await expect(page.locator('main')).toContainText('Before the lock');
});

test('tabs lock and open together, and a new tab of an open notebook is open', async ({
  page,
  context,
}) => {
  await keep(page, 'For both tabs');
  await setLock(page);
  const other = await context.newPage();
  await openNotebook(other);
  await expect(entries(other)).toContainText('For both tabs');
  await keep(page, 'Changed in the first');
  await expect(entries(other)).toContainText('Changed in the first');

  await lockNow(page);
  await expect(other.getByRole('heading', { name: 'Your notebook is locked' })).toBeVisible();
  await expect(other.locator('main')).not.toContainText('For both tabs');
  await openHere(other, other.locator('main'));
  await expect(entries(other)).toContainText('Changed in the first');
  await expect(entries(page)).toContainText('Changed in the first');
});

test('a tab that has not heard of the lock writes nothing in plain, and loses nothing', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  // As if the message came much later: what holds is what the database says.
  await other.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
  });
  await other.goto(LESSON);
  await promptField(other).fill('Xylophone before');
  await expect.poll(() => everythingKept(other)).toContain('Xylophone before');
  await setLock(page);
  await promptField(other).pressSequentially(' and after');
  // It notices with the first write, keeps that, and opens itself anew.
  await other.waitForURL(/./);
  await expect.poll(() => everythingKept(other)).not.toContain('Xylophone');
  await openNotebook(page);
  await page.getByText('begun and not saved').click();
  await expect(page.locator('main')).toContainText('Xylophone before');
});

test('the passphrase is asked for again after the time of quiet that was chosen', async ({
  page,
}) => {
  await keep(page, 'Seen while open');
  await setLock(page, 'after 5 minutes without a touch');
  await openNotebook(page);
  await page.clock.install();
  await page.reload();
  await expect(entries(page)).toHaveCount(1);
  await page.clock.fastForward('04:30');
  await expect(entries(page)).toHaveCount(1);
  await page.mouse.move(100, 200);
  await page.clock.fastForward('04:30');
  await expect(entries(page)).toHaveCount(1);
  await page.clock.fastForward('00:40');
  await expect(page.getByRole('heading', { name: 'Your notebook is locked' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Seen while open');
});

test('a tab that is closed and brought back later is locked', async ({ page }) => {
  await keep(page, 'Left behind');
  await setLock(page, 'when I close the tab, or leave the site for two minutes');
  await page.goto('about:blank');
  await page.clock.setFixedTime(Date.now() + 3 * 60_000);
  await page.goto('reflect/');
  await expect(page.getByRole('heading', { name: 'Your notebook is locked' })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('noticing:open'))).toBeNull();
});

test('the passphrase can be changed, and the lock taken off', async ({ page }) => {
  await keep(page, 'Still here');
  await setLock(page);
  await page.getByText('Change the passphrase').click();
  await page.getByLabel('The passphrase you have').fill(PASSPHRASE);
  await page.getByLabel('The new one', { exact: true }).fill('another one altogether');
  await page.getByLabel('The new one once more').fill('another one altogether');
  await button(page, 'Change it').click();
  await expect(page.getByText('From now on the new passphrase opens it.')).toBeFocused();

  await button(page, 'Take the lock off').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Take it off' }).click();
  await expect(dialog.getByRole('alert')).toContainText('That is not it.');
  await expectNoViolations(page);
  await dialog.getByLabel('Passphrase').fill('another one altogether');
  await dialog.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByText('The lock is off.')).toBeVisible();
  await openNotebook(page);
  await expect(entries(page)).toContainText('Still here');
  expect(await everythingKept(page)).toContain('Still here');
});

test('a passphrase that is forgotten can be left behind, with all that was under it', async ({
  page,
}) => {
  await keep(page, 'Gone for good');
  await setLock(page);
  await lockNow(page);
  await page.goto('reflect/lock/');
  await page.getByText('I have forgotten the passphrase').click();
  await expectNoViolations(page);
  await button(page, 'Erase everything and the lock').click();
  await button(page, 'Erase it all').click();
  await expect(page.getByText('Everything was erased, and the lock with it.')).toBeVisible();
  await openNotebook(page);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
});

test('a passphrase that is too short, or typed differently, is said beside its field', async ({
  page,
}) => {
  await page.goto('reflect/lock/');
  await page.getByLabel('A passphrase', { exact: true }).fill('short');
  await button(page, 'Lock my notebook').click();
  await expect(page.getByRole('alert')).toContainText('8 characters');
  await expectNoViolations(page);
  await page.getByLabel('A passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill('something else');
  await button(page, 'Lock my notebook').click();
  await expect(page.getByRole('alert')).toContainText('The two are not the same.');
  await expect(page.getByLabel('The same once more')).toBeFocused();
});

test('a lock that finds no room changes nothing', async ({ page }) => {
  await keep(page, 'Here before and after');
  await page.goto('reflect/lock/');
  await fillDisk(page);
  await page.getByLabel('A passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await button(page, 'Lock my notebook').click();
  await expect(page.getByRole('alert')).toContainText('There is not enough room');
  await openNotebook(page);
  await expect(entries(page)).toContainText('Here before and after');
});

test('with the disk full under a lock, what waits in the tab is sealed, and is kept once there is room', async ({
  page,
}) => {
  await setLock(page);
  await page.goto(LESSON);
  await promptField(page).focus();
  await expect(page.locator('.pause')).toHaveAttribute('data-awake', '');
  await fillDisk(page);
  await promptField(page).fill('Quagga while it was full');
  await button(page, 'Keep in your notebook').click();
  await expect(page.getByText('There is no room left on this device').first()).toBeVisible();
  await expect(page.getByText('Not kept on this device yet')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).toContain(
    'sealed',
  );
  expect(await everythingKept(page)).not.toContain('Quagga');
  // The next page finds the room it needs.
  await openNotebook(page);
  await expect(entries(page)).toContainText('Quagga');
  await expect(page.getByText('There is no room left')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
    'sealed',
  );
});

test.describe('a locked backup', () => {
  const made = async (page: Page): Promise<Buffer<ArrayBuffer>> => {
    await openNotebook(page);
    await button(page, 'Locked backup').click();
    const dialog = page.getByRole('dialog', { name: 'A backup with a passphrase' });
    await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await dialog.getByLabel('The same once more').fill(PASSPHRASE);
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Make the backup' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^noticing-locked-backup-\d{4}-\d\d-\d\d\.json$/);
    await expect(dialog).toHaveCount(0);
    return Buffer.from(await readFile(await download.path()));
  };
  const file = (buffer: Buffer<ArrayBuffer>) => ({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer,
  });

  test('is opened by its passphrase alone, and gives everything back', async ({ page }) => {
    await keep(page, 'Worth keeping');
    const buffer = await made(page);
    expect(buffer.toString()).toContain('"format": "noticing-sealed-backup"');
    expect(buffer.toString()).not.toContain('Worth');
    await button(page, 'Erase everything').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Nothing here yet.')).toBeVisible();

    await chooseBackup(page, file(buffer));
    const dialog = page.getByRole('dialog', { name: 'This backup is locked' });
    await dialog.getByLabel('Passphrase').fill('not it');
    await dialog.getByRole('button', { name: 'Look inside' }).click();
    await expect(dialog.getByRole('alert')).toContainText('That is not it.');
    await dialog.getByLabel('Passphrase').fill(PASSPHRASE);
    await dialog.getByRole('button', { name: 'Look inside' }).click();
    const preview = page.getByRole('dialog', { name: 'Restore this backup?' });
    await expect(preview).toContainText('1 journal entry');
    await preview.getByRole('button', { name: 'Add these' }).click();
    await expect(entries(page)).toContainText('Worth keeping');
  });

  test('that is damaged is said to be, before anybody is asked for the passphrase', async ({
    page,
  }) => {
    await keep(page, 'Still here');
    const text = (await made(page)).toString();
    const damaged = text.replace(
      /("data": \{"iv":"[^"]+","data":")(.)/,
      (_, before, one) => String(before) + (one === 'A' ? 'B' : 'A'),
    );
    await chooseBackup(page, file(Buffer.from(damaged)));
    await expect(page.getByRole('alert')).toContainText('something in it is damaged');
    await chooseBackup(page, file(Buffer.from(text.slice(0, -40))));
    await expect(page.getByRole('alert')).toContainText('cut short');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(entries(page)).toHaveCount(1);
  });
});
