import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { answered, lesson, planned, reflected, tried } from '../../src/domain/record/examples.ts';
import {
  backupFile,
  chooseBackup,
  keptStatements,
  openJournal,
  openNotebook,
  promptField,
  restoreAll,
  writeInLesson,
  LESSON,
} from '../support/record.ts';

const some = [
  lesson(1, 'visited', 'attunement/receiving'),
  reflected(2, 'Her hand went still when I waited'),
  reflected(3, 'Her hand went still when I stopped talking', [2]),
  planned(4, 'a parent looks away', 'wait and follow their look'),
  tried(5, 'She slides the lid across'),
  answered(6, 'hand-stills', false, 'sure'),
  answered(7, 'hand-stills', true, 'fairly'),
  lesson(8, 'completed', 'attunement/receiving'),
];

const entries = (page: Page) => page.getByRole('article');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('the notebook', () => {
  test('is empty at first, and says where to begin', async ({ page }) => {
    await openNotebook(page);
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go to the lessons' })).toHaveAttribute(
      'href',
      /\/learn\/$/,
    );
  });

  test('says what it is and why it needs scripting where there is none', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('reflect/');
    await expect(page.getByRole('heading', { name: 'This page needs scripting' })).toBeVisible();
    await expect(button(page, 'Backup')).toHaveCount(0);
    await context.close();
  });

  test('shows progress, words with their prompt and place, and answers', async ({ page }) => {
    await restoreAll(page, some);
    await expect(entries(page)).toHaveCount(3);
    const entry = entries(page).last();
    await expect(entry).toContainText('When did someone receive something of yours this week?');
    await expect(entry).toContainText('Her hand went still when I stopped talking');
    await expect(entry.getByRole('link').first()).toHaveAttribute(
      'href',
      /\/learn\/attunement\/receiving\/#before-you-go$/,
    );
    await expect(page.getByText('When a parent looks away, I will wait')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
    await page.getByRole('link', { name: 'All of your journal' }).click();
    await expect(entries(page)).toHaveCount(3);
  });

  test('keeps an edit, what stood there before, and what was typed when it is left', async ({
    page,
  }) => {
    await restoreAll(page, some.slice(0, 2));
    await openJournal(page);
    await page.getByRole('button', { name: /^Edit/ }).click();
    const field = page.getByLabel('Your words');
    await expect(field).toBeFocused();
    await field.fill('Half an edi');
    await page.reload();
    await expect(page.getByLabel('Your words')).toHaveValue('Half an edi');
    await page.getByLabel('Your words').fill('A whole edit');
    await button(page, 'Save').click();
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText('A whole edit');
    await expect(page.getByRole('button', { name: /^Edit/ })).toBeFocused();
    await page.reload();
    await expect(entries(page)).toContainText('A whole edit');
    await expect(entries(page)).toContainText('1 earlier version');
  });

  test('shows two edits of one entry as two, until one is chosen', async ({ page }) => {
    await restoreAll(page, [
      reflected(1, 'As it was'),
      reflected(2, 'On the phone', [1]),
      reflected(3, 'At the office', [1]),
    ]);
    await openJournal(page);
    await expect(entries(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Keep only this one' }).first().click();
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText('At the office');
  });

  test('erases an entry and its earlier versions for good once that is confirmed', async ({
    page,
  }) => {
    await restoreAll(page, some.slice(0, 3));
    await openJournal(page);
    await page.getByRole('button', { name: /^Erase the entry/ }).click();
    await button(page, 'Keep it').click();
    await expect(entries(page)).toHaveCount(1);
    await page.getByRole('button', { name: /^Erase the entry/ }).click();
    await button(page, 'Erase it').click();
    await expect(entries(page)).toHaveCount(0);
    expect(JSON.stringify(await keptStatements(page))).not.toContain('Her hand');
    await openNotebook(page);
    await chooseBackup(page, backupFile(some.slice(0, 3)));
    await expect(page.getByText('Everything in it is here already')).toBeVisible();
    await button(page, 'Close').click();
    await page.reload();
    await expect(button(page, 'Backup')).toBeVisible();
    await expect(entries(page)).toHaveCount(0);
  });

  test('opens with ten thousand statements, twenty entries at a time', async ({ page }) => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      n % 4 === 3 ? answered(n, `q${n % 40}`, n % 3 === 0) : reflected(n, `Entry ${n}`),
    );
    await restoreAll(page, many);
    await expect(entries(page)).toHaveCount(3);
    await openJournal(page);
    await expect(entries(page)).toHaveCount(20);
    await button(page, 'Show 20 more').click();
    await expect(entries(page)).toHaveCount(40);
    await expect(page.getByText('40 of 7,500 entries shown')).toBeVisible();
    await page.reload();
    await expect(entries(page)).toHaveCount(20);
  });

  test('reminds of a backup after a week, not before, and not once it is made', async ({
    page,
  }) => {
    const title = page.getByRole('heading', { name: 'A copy in another place' });
    await page.clock.setFixedTime(new Date('2026-01-08T09:00:00Z'));
    await restoreAll(page, some);
    await expect(title).toHaveCount(0);
    await page.clock.setFixedTime(new Date('2026-01-15T09:00:00Z'));
    await page.reload();
    await expect(title).toBeVisible();
    await expect(page.getByText('seven days')).toBeVisible();
    const download = page.waitForEvent('download');
    await button(page, 'Make a backup now').click();
    await download;
    await expect(title).toHaveCount(0);
  });
});

test.describe('backup, erase everything and restore', () => {
  test('bring everything back', async ({ page }) => {
    await writeInLesson(page, 'Worth keeping');
    await openNotebook(page);
    await expect(entries(page)).toContainText('Worth keeping');

    const downloading = page.waitForEvent('download');
    await button(page, 'Backup').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^noticing-backup-\d{4}-\d\d-\d\d\.json$/);
    const buffer = await readFile(await download.path());

    await button(page, 'Erase everything').click();
    const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
    await expect(dialog).toContainText('1 journal entry');
    await expect(dialog).toContainText('A backup file can still be restored afterwards.');
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
    expect(await keptStatements(page)).toEqual([]);
    await page.reload();
    await expect(page.getByText('Nothing here yet.')).toBeVisible();

    await chooseBackup(page, { name: 'mine.json', mimeType: 'application/json', buffer });
    const preview = page.getByRole('dialog', { name: 'Restore this backup?' });
    await expect(preview).toContainText('1 journal entry');
    expect(await keptStatements(page)).toEqual([]);
    await preview.getByRole('button', { name: 'Add these' }).click();
    await expect(entries(page)).toContainText('Worth keeping');
    await page.reload();
    await expect(entries(page)).toContainText('Worth keeping');
  });

  test('can each be declined', async ({ page }) => {
    await restoreAll(page, some);
    await button(page, 'Erase everything').click();
    await button(page, 'Keep it all').click();
    await chooseBackup(page, backupFile([reflected(20, 'Not wanted')]));
    await button(page, 'Leave everything as it is').click();
    await expect(entries(page)).toHaveCount(3);
    expect(JSON.stringify(await keptStatements(page))).not.toContain('Not wanted');
  });

  test('restoring shows what is new and what is here already', async ({ page }) => {
    await restoreAll(page, some.slice(0, 4));
    await chooseBackup(page, backupFile(some));
    const preview = page.getByRole('dialog');
    await expect(preview).toContainText(
      'It will add to this device: 1 journal entry, 2 quiz answers and 1 completed lesson.',
    );
    await expect(preview).toContainText('4 things in it you have already');
  });

  const whole = backupFile(some).buffer.toString();
  const refused: [string, string, string][] = [
    ['was cut short', whole.slice(0, -30), 'cut short'],
    ['is not ours', '{"name":"holiday"}', 'not a backup of this notebook'],
    ['is newer', whole.replace('"version":1', '"version":2'), 'newer version of this site'],
    ['is damaged', whole.replace('"verb":"planned"', '"verb":"plotted"'), 'is damaged'],
    ['is a picture', '\u0089PNG\r\n', 'not a backup'],
  ];
  for (const [how, text, why] of refused) {
    test(`a file that ${how} is refused with the reason and changes nothing`, async ({ page }) => {
      await restoreAll(page, [reflected(30, 'Still here')]);
      const before = await keptStatements(page);
      await chooseBackup(page, { ...backupFile([]), buffer: Buffer.from(text) });
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(why);
      await expect(alert).toContainText('Nothing was changed.');
      expect(await keptStatements(page)).toEqual(before);
      await expect(entries(page)).toHaveCount(1);
    });
  }
});

test.describe('two tabs', () => {
  test('stay in step with what is written, erased and emptied', async ({ page, context }) => {
    await openJournal(page);
    const other = await context.newPage();
    await writeInLesson(other, 'From the other tab');
    await expect(entries(page)).toContainText('From the other tab');

    await openJournal(other);
    await page.getByRole('button', { name: /^Edit/ }).click();
    await page.getByLabel('Your words').fill('Edited here');
    await button(page, 'Save').click();
    await expect(entries(other)).toContainText('Edited here');

    await other.getByRole('button', { name: /^Erase the entry/ }).click();
    await button(other, 'Erase it').click();
    await expect(entries(page)).toHaveCount(0);

    await writeInLesson(other, 'Once more');
    await expect(entries(page)).toHaveCount(1);
    await openNotebook(other);
    await button(other, 'Erase everything').click();
    await other.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
  });

  test('that write at the same moment both keep their words', async ({ page, context }) => {
    const other = await context.newPage();
    await Promise.all([writeInLesson(page, 'Left hand'), writeInLesson(other, 'Right hand')]);
    await openNotebook(page);
    await expect(entries(page)).toHaveCount(2);
  });
});

test.describe('trouble with the device', () => {
  test('storage that is blocked is said in a sentence, and words go on from page to page', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('Blocked', 'SecurityError');
      };
    });
    await page.goto(LESSON);
    await promptField(page).fill('Written all the same');
    await expect(
      page.getByText('This browser does not let the site keep anything on this device.').first(),
    ).toBeVisible();
    await expect(promptField(page)).toHaveValue('Written all the same');
    await page.getByRole('button', { name: 'Keep in your notebook' }).click();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save your words as a file' }).first().click();
    const text = (await readFile(await (await downloading).path())).toString();
    expect(text).toContain('Written all the same');

    await openNotebook(page);
    await expect(entries(page)).toContainText('Written all the same');
  });

  test('storage that never answers is not waited for', async ({ page }) => {
    await page.addInitScript(() => {
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (name, version) =>
        Object.assign(open(name, version), { addEventListener: () => undefined });
    });
    await openNotebook(page);
    await expect(
      page.getByText('This browser does not let the site keep anything on this device.'),
    ).toBeVisible();
  });

  test('with every storage refused, the words are here until the page is left', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Blocked', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get: refuse });
      }
    });
    await page.goto(LESSON);
    await promptField(page).fill('Only here');
    await expect(
      page.getByText('What you write is here until you leave this page.').first(),
    ).toBeVisible();
    await expect(promptField(page)).toHaveValue('Only here');
  });

  test('a full device is said, nothing is lost, and it is kept once there is room', async ({
    page,
    context,
  }) => {
    await page.goto(LESSON);
    const { origin } = new URL(page.url());
    const devtools = await context.newCDPSession(page);
    // Before the first write: the browser remembers for a while how much room it has seen.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await promptField(page).fill('While it was full');
    await page.getByRole('button', { name: 'Keep in your notebook' }).click();
    await expect(page.getByText('There is no room left on this device').first()).toBeVisible();
    await expect(button(page, 'Save your words as a file').first()).toBeVisible();
    // The draft is refused first, while it is typed; this is said once the entry has been, too.
    await expect(page.getByText('Not kept on this device yet')).toBeVisible();
    expect(await keptStatements(page)).toEqual([]);

    await openNotebook(page);
    await expect(entries(page)).toContainText('While it was full');

    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.reload();
    await expect(entries(page)).toContainText('While it was full');
    await expect(page.getByText('There is no room left on this device')).toHaveCount(0);
    expect(JSON.stringify(await keptStatements(page))).toContain('While it was full');
  });

  test('a device that is wiped while the page is open is said, and new words are kept', async ({
    page,
    context,
  }) => {
    await writeInLesson(page, 'Before the wipe');
    const { origin } = new URL(page.url());
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await expect(page.getByText('What this device had kept was removed').first()).toBeVisible();
    await promptField(page).fill('After the wipe');
    await page.getByRole('button', { name: 'Keep in your notebook' }).click();

    const downloading = page.waitForEvent('download');
    await button(page, 'Save your words as a file').first().click();
    const text = (await readFile(await (await downloading).path())).toString();
    expect(text).toContain('Before the wipe');

    await openNotebook(page);
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText('After the wipe');
  });

  test('a database of a newer page is left alone', async ({ page }) => {
    await page.goto('activities.json');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('noticing', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await openNotebook(page);
    await expect(page.getByText('This page is older than the record on this device')).toBeVisible();
  });
});

test.describe('a shared device', () => {
  test('keeps words from page to page and nothing once the tab is closed', async ({
    page,
    context,
  }) => {
    await openNotebook(page);
    await page.getByLabel('This is a shared device').check();
    await expect(page.getByText('nothing is kept after this tab closes').first()).toBeVisible();
    await page.goto(LESSON);
    await promptField(page).fill('In this tab');
    await page.getByRole('button', { name: 'Keep in your notebook' }).click();
    await openNotebook(page);
    await expect(entries(page)).toContainText('In this tab');
    expect(await keptStatements(page)).toEqual([]);
    await page.close();

    const next = await context.newPage();
    await openNotebook(next);
    await expect(next.getByText('Nothing here yet.')).toBeVisible();
    await expect(next.getByLabel('This is a shared device')).toBeChecked();
  });

  test('does not show what a tab had that was closed and reopened later', async ({ page }) => {
    await openNotebook(page);
    await page.getByLabel('This is a shared device').check();
    await restoreAll(page, [reflected(1, 'Left behind')]);
    await page.goto('about:blank');
    // A reopened tab has its sessionStorage again; only the time tells it from a walk to the next page.
    await page.clock.setFixedTime(Date.now() + 3 * 60 * 1000);
    await openNotebook(page);
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
      'Left',
    );
  });

  test('leaves what the device keeps out of sight, and brings it back', async ({ page }) => {
    await restoreAll(page, [reflected(1, 'Of the device')]);
    await page.getByLabel('This is a shared device').click();
    await button(page, 'Go on').click();
    await expect(page.getByText('Nothing here yet.')).toBeVisible();
    await page.getByLabel('This is a shared device').click();
    await expect(entries(page)).toContainText('Of the device');
  });
});
