import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startRealBrowser } from '../support/real-browser.ts';
import { keptDraftWords, LESSON, promptField, writeInLesson } from '../support/record.ts';

const WORDS = 'When she turned her face away I kept my hands still, and she ca';

/** Types into the prompt of a lesson that is awake, at the pace of a quick hand. */
async function type(page: Page, words: string): Promise<void> {
  await promptField(page).focus();
  await expect(page.locator('.pause')).toHaveAttribute('data-awake', '');
  await promptField(page).pressSequentially(words, { delay: 15 });
}

test('a browser killed in the middle of a word loses none of them', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const folder = await mkdtemp(join(tmpdir(), 'noticing-profile-'));
  try {
    const first = await startRealBrowser(launchOptions, folder);
    // The first context is the profile's own; any other would be forgotten with the browser.
    const [profile] = first.browser.contexts();
    if (!profile) throw new Error('The browser has no profile.');
    const writing = await profile.newPage();
    await writing.goto(new URL(LESSON, baseURL).href);
    await type(writing, WORDS);
    // What counts as lost is what was typed in the last tenth of a second.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await first.kill();

    const second = await startRealBrowser(launchOptions, folder);
    const again = await second.browser.contexts()[0]?.newPage();
    await again?.goto(new URL(LESSON, baseURL).href);
    if (!again) throw new Error('The browser has no profile.');
    await promptField(again).focus();
    await expect(promptField(again)).toHaveValue(WORDS);
    await second.kill();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('words are there again after a reload, going on and coming back', async ({ page }) => {
  await page.goto(LESSON);
  await type(page, WORDS);
  await page.reload();
  await promptField(page).focus();
  await expect(promptField(page)).toHaveValue(WORDS);
  await page.goto('reflect/');
  await page.goBack();
  await promptField(page).focus();
  await expect(promptField(page)).toHaveValue(WORDS);
});

test('two tabs at one prompt keep both, and a third is offered what it does not hold', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  await type(page, 'One tab');
  const other = await context.newPage();
  await other.goto(LESSON);
  await type(other, 'Another tab');
  await expect(promptField(other)).toHaveValue('Another tab');
  await expect.poll(() => keptDraftWords(other)).toHaveLength(2);
  await page.close();
  await other.close();

  const third = await context.newPage();
  await third.goto(LESSON);
  await promptField(third).focus();
  await expect(promptField(third)).toHaveValue('Another tab');
  await third.getByRole('button', { name: 'Add these words' }).click();
  await expect(promptField(third)).toHaveValue('Another tab\n\nOne tab');
  await expect.poll(() => keptDraftWords(third)).toEqual(['Another tab\n\nOne tab']);
});

test('words typed before the script has arrived are kept', async ({ page }) => {
  let deliver: () => void = () => undefined;
  const delivered = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await delivered;
    await route.continue();
  });
  await page.goto(LESSON, { waitUntil: 'commit' });
  await promptField(page).fill('Typed early');
  deliver();
  await page.waitForLoadState('load');
  await promptField(page).press('End');
  await expect(page.locator('.pause')).toHaveAttribute('data-awake', '');
  await expect(promptField(page)).toHaveValue('Typed early');
  await expect.poll(() => keptDraftWords(page)).toEqual(['Typed early']);
});

test('a draft that was saved is a draft no more', async ({ page }) => {
  await writeInLesson(page, 'Saved words');
  await expect.poll(() => keptDraftWords(page)).toEqual([]);
});

test('words begun are listed in the journal, and can be thrown away there', async ({ page }) => {
  await page.goto(LESSON);
  await type(page, 'Begun');
  await page.goto('reflect/journal/');
  await page.getByText('1 thing begun and not saved').click();
  await expect(page.getByText('Begun', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect.poll(() => keptDraftWords(page)).toEqual([]);
});
