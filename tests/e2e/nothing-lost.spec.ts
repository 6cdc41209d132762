import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type LaunchOptions, type Page } from '@playwright/test';
import { reflected } from '../../src/domain/record/examples.ts';
import { everythingKept, openHere, PASSPHRASE, setLock } from '../support/lock.ts';
import { startRealBrowser } from '../support/real-browser.ts';
import {
  backupFile,
  chooseBackup,
  LESSON,
  openNotebook,
  promptField,
  restoreAll,
} from '../support/record.ts';

/** What happens to words when the power goes, the clock is wrong or the page is old. */

test.setTimeout(120_000);

const WORDS = 'When she turned her face away I kept my hands still, and she ca';
const MANY = 4_000;
const many = Array.from({ length: MANY }, (_, n) => reflected(n, `Entry ${n}`));
const entries = (page: Page) => page.getByRole('article');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const locked = (page: Page) => page.getByRole('heading', { name: 'Your notebook is locked' });

/** One browser after another on one profile, each killed as by a power cut. */
async function lives(
  launchOptions: LaunchOptions,
  baseURL: string | undefined,
  ...each: ((page: Page) => Promise<void>)[]
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'noticing-profile-'));
  try {
    for (const life of each) {
      const { browser, kill } = await startRealBrowser(launchOptions, folder);
      try {
        // The first context is the profile’s own; any other would be forgotten with the browser.
        const page = await browser.contexts()[0]!.newPage();
        const go = page.goto.bind(page);
        page.goto = (to, options) => go(new URL(to, baseURL).href, options);
        await life(page);
      } finally {
        await kill();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Types into the prompt of a lesson, up to a tenth of a second before the end. */
async function typeUntilTheEnd(page: Page): Promise<void> {
  await page.goto(LESSON);
  await promptField(page).focus();
  await expect(page.locator('.pause')).toHaveAttribute('data-awake', '');
  await promptField(page).pressSequentially(WORDS, { delay: 15 });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function findsTheWords(page: Page): Promise<void> {
  await page.goto(LESSON);
  await promptField(page).focus();
  await expect(page.locator('.pause')).toHaveAttribute('data-awake', '');
  await expect(promptField(page)).toHaveValue('');
  expect(await everythingKept(page)).not.toContain('turned her face');
  const pause = page.locator('.pause');
  await pause.getByText('Your notebook is locked').click();
  await openHere(page, pause);
  await promptField(page).focus();
  await expect(promptField(page)).toHaveValue(WORDS);
}

test('a browser killed in the middle of a word loses none of them under a lock that is open', ({
  launchOptions,
  baseURL,
}) =>
  lives(
    launchOptions,
    baseURL,
    async (page) => {
      await setLock(page);
      await typeUntilTheEnd(page);
    },
    findsTheWords,
  ));

test('a browser killed in the middle of a word loses none of them while the notebook is locked', ({
  launchOptions,
  baseURL,
}) =>
  lives(
    launchOptions,
    baseURL,
    async (page) => setLock(page),
    async (page) => {
      await openLesson(page);
      await typeUntilTheEnd(page);
    },
    findsTheWords,
  ));

async function openLesson(page: Page): Promise<void> {
  await page.goto('reflect/');
  await expect(locked(page)).toBeVisible();
}

for (const after of [0, 60, 250, 1_000]) {
  test(`a power cut ${after} ms into the setting of a lock leaves all in plain or all sealed`, ({
    launchOptions,
    baseURL,
  }) =>
    lives(
      launchOptions,
      baseURL,
      async (page) => {
        await restoreAll(page, many);
        await page.goto('reflect/lock/');
        await page.getByLabel('A passphrase', { exact: true }).fill(PASSPHRASE);
        await page.getByLabel('The same once more').fill(PASSPHRASE);
        // Everything is sealed once the passphrase has made its key: that is waited for.
        await page.evaluate(() => {
          const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
          crypto.subtle.deriveKey = async (...given) => {
            const key = await derive(...given);
            document.title = 'Sealing';
            return key;
          };
        });
        await button(page, 'Lock my notebook').click({ noWaitAfter: true });
        await page.waitForFunction(() => document.title === 'Sealing').catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, after));
      },
      async (page) => {
        await page.goto('reflect/');
        await expect(
          locked(page).or(page.getByRole('heading', { name: /^Kept on/ })),
        ).toBeVisible();
        const kept = await everythingKept(page);
        if (await locked(page).isVisible()) {
          expect(kept).not.toContain('Entry 1');
          await openHere(page, page.locator('main'));
        } else {
          expect(kept).toContain('Entry 1');
          expect(kept).not.toContain('publicKey');
        }
        await page.goto('reflect/journal/');
        await expect(page.getByText(`of ${MANY.toLocaleString('en-GB')} entries`)).toBeVisible();
      },
    ));
}

for (const after of [0, 100, 400]) {
  test(`a power cut ${after} ms into a restore leaves all of it or none`, ({
    launchOptions,
    baseURL,
  }) =>
    lives(
      launchOptions,
      baseURL,
      async (page) => {
        await restoreAll(page, [reflected(9_000, 'Here before')]);
        await openNotebook(page);
        await chooseBackup(page, backupFile(many));
        await button(page, 'Add these').click({ noWaitAfter: true });
        await new Promise((resolve) => setTimeout(resolve, after));
      },
      async (page) => {
        await page.goto('reflect/journal/');
        await expect(page.locator('main')).toContainText('Here before');
        const texts = await everythingKept(page);
        const kept = many.filter((_, n) => texts.includes(`"Entry ${n}"`)).length;
        expect([0, MANY]).toContain(kept);
      },
    ));
}

test('a clock that was set back loses nothing, and the last edit is still the one that shows', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-20T09:00:00Z'));
  await page.goto(LESSON);
  const keep = async (words: string) => {
    await promptField(page).fill(words);
    await button(page, 'Keep in your notebook').click();
    await expect(page.getByText('Kept in your notebook.')).toBeVisible();
  };
  await keep('Before the clock was set back');
  await page.clock.setFixedTime(new Date('2025-01-01T00:00:00Z'));
  await keep('Edited on the same page');
  await page.reload();
  await keep('Edited on the next');
  const ids = [
    ...new Set((await everythingKept(page)).match(/\b0[\da-f]{7}-[\da-f]{4}-7[\da-f-]+/g)),
  ];
  expect(ids.length).toBeGreaterThanOrEqual(3);
  await page.goto('reflect/journal/');
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('Edited on the next');
});

test('a lock of a newer version of the site is left alone, and so is all that is under it', async ({
  page,
}) => {
  await setLock(page);
  const before = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('noticing');
        opening.onsuccess = () => {
          const store = opening.result.transaction('lock', 'readwrite').objectStore('lock');
          const reading = store.get('lock');
          reading.onsuccess = () => {
            store.put({ ...(reading.result as object), version: 2 }).onsuccess = () => {
              opening.result.close();
              resolve('done');
            };
          };
        };
      }),
  );
  expect(before).toBe('done');
  await page.goto(LESSON);
  await promptField(page).fill('Not to be lost');
  await expect(page.getByText('This page is older than the record').first()).toBeVisible();
  expect(await everythingKept(page)).not.toContain('Not to be lost');
});
