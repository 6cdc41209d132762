import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { readThrough } from '../support/islands.ts';
import {
  chooseBackup,
  keptDraftWords,
  keptStatements,
  LESSON,
  promptField,
  writeInLesson,
} from '../support/record.ts';

const part = (page: Page, name: string) => page.locator(`.${name}`).first();
const awake = (page: Page, name: string) =>
  expect(part(page, name)).toHaveAttribute('data-awake', '');

const GUESS = 'Not Saturday';
const REFLECTION = 'She said my last three words back, and I went on';
const WHEN = 'a parent tells me something in passing';
const WILL = 'say one of their words back';

/** Takes the lesson on receiving from its first block to its last, as somebody does who does all of it. */
async function takeLesson(page: Page): Promise<void> {
  const look = part(page, 'look');
  await look.getByLabel('Tess’s hands go still while the tapping goes on').check();
  await look.getByText('Compare with two guiders').click();
  await expect(look).toContainText('You ticked “Tess’s hands go still while the tapping goes on”.');

  const guess = part(page, 'try');
  await guess.getByLabel('Your guess, before you look').fill(GUESS);
  await guess.getByText('Compare with ours').click();
  await expect(guess.locator('.prompt__status')).toHaveText('Kept in your notebook.');

  const question = page.locator('.check .question');
  await question.getByRole('checkbox').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await question.getByRole('button', { name: 'Fairly sure' }).click();
  await expect(question.locator('[data-part=verdict]')).toBeFocused();
  await expect(question.locator('.why:visible')).toHaveCount(6);

  const pause = part(page, 'pause');
  await pause.getByRole('textbox').fill(REFLECTION);
  await pause.getByRole('button', { name: 'Keep in your notebook' }).click();
  await expect(pause.locator('.prompt__status')).toHaveText('Kept in your notebook.');

  const plan = part(page, 'plan');
  await plan.getByLabel('When …').fill(WHEN);
  await plan.getByLabel('I will …').fill(WILL);
  await plan.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(plan.locator('.prompt__status')).toHaveText('Kept in your notebook.');
  await page.getByRole('link', { name: /^Next: / }).scrollIntoViewIfNeeded();
}

/** Expects a lesson to be as it was left. */
async function expectLessonAsLeft(page: Page): Promise<void> {
  await page.goto(LESSON);
  await readThrough(page);
  const look = part(page, 'look');
  await expect(look.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(look.getByLabel('Tess’s hands go still while the tapping goes on')).toBeChecked();
  await expect(part(page, 'try').getByRole('textbox')).toHaveValue(GUESS);
  await expect(part(page, 'pause').getByRole('textbox')).toHaveValue(REFLECTION);
  await expect(part(page, 'plan').getByLabel('When …')).toHaveValue(WHEN);
  await expect(part(page, 'plan').getByLabel('I will …')).toHaveValue(WILL);
}

/** Expects front page, list and module to know how far the reader is. */
async function expectWayOn(page: Page): Promise<void> {
  for (const address of ['./', './learn/']) {
    await page.goto(address);
    const on = page.getByRole('region', { name: 'Carry on where you left off' });
    await expect(on.getByRole('link', { name: 'Developing attuned interactions' })).toHaveAttribute(
      'href',
      /\/learn\/attunement\/developing\/$/,
    );
  }
  await expect(
    page.getByText(/^1 of \d+ lessons completed, about \d+ minutes left\.$/),
  ).toBeVisible();
  await page.goto('./learn/attunement/');
  const lesson = page.getByRole('listitem').filter({ hasText: 'Receiving initiatives' });
  await expect(lesson).toContainText('completed');
}

async function expectNotebook(page: Page): Promise<void> {
  await page.goto('./reflect/');
  const entries = page.getByRole('article');
  await expect(entries).toHaveCount(3);
  await expect(entries.filter({ hasText: REFLECTION })).toHaveCount(1);
  await expect(entries.filter({ hasText: GUESS })).toHaveCount(1);
  await expect(entries.filter({ hasText: `When ${WHEN}, I will ${WILL}` })).toHaveCount(1);
  await page.goto('./reflect/answers/');
  await expect(page.getByText(': 1 question', { exact: false })).toBeVisible();
}

test('a lesson left half way is gone on with at the place', async ({ page }) => {
  await writeInLesson(page, REFLECTION);
  await page.goto('./');
  await page
    .getByRole('region', { name: 'Carry on where you left off' })
    .getByRole('link', { name: 'Receiving initiatives' })
    .click();
  await expect(page).toHaveURL(/\/receiving\/#before-you-go$/);
  await expect(promptField(page)).toBeInViewport();
  await expect(promptField(page)).toHaveValue(REFLECTION);
});

test('a person takes a lesson, closes the browser, and finds everything where they left it', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'noticing-reader-'));
  const open = () =>
    chromium.launchPersistentContext(folder, { ...launchOptions, ...(baseURL && { baseURL }) });
  try {
    const first = await open();
    const page = await first.newPage();
    await page.goto('./');
    await expect(page.getByText('Carry on where you left off')).toBeHidden();
    await page.getByRole('link', { name: 'Start learning' }).click();
    await page.getByRole('link', { name: 'The attunement principles' }).click();
    await page.getByRole('link', { name: 'Receiving initiatives' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Receiving initiatives');
    await takeLesson(page);
    await expect
      .poll(async () => JSON.stringify(await keptStatements(page)))
      .toContain('"completed"');
    await first.close();

    const second = await open();
    const again = await second.newPage();
    await expectWayOn(again);
    await expectLessonAsLeft(again);
    await expectNotebook(again);

    await again.goto('./reflect/');
    const downloading = again.waitForEvent('download');
    await again.getByRole('button', { name: 'Backup', exact: true }).click();
    const buffer = await readFile(await (await downloading).path());
    await again.getByRole('button', { name: 'Erase everything', exact: true }).click();
    const dialog = again.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await expect(again.getByText('Nothing here yet.')).toBeVisible();

    await again.goto('./');
    await expect(again.getByText('Carry on where you left off')).toBeHidden();
    await again.goto(LESSON);
    await readThrough(again);
    await expect(part(again, 'look').getByRole('checkbox', { checked: true })).toHaveCount(0);
    for (const field of await again.getByRole('textbox').all()) await expect(field).toHaveValue('');
    await again.goto('./reflect/');

    await chooseBackup(again, { name: 'mine.json', mimeType: 'application/json', buffer });
    await again.getByRole('button', { name: 'Add these' }).click();
    await expect(again.getByText('Restored:')).toBeVisible();
    await second.close();

    const third = await open();
    const afterwards = await third.newPage();
    await expectNotebook(afterwards);
    await expectLessonAsLeft(afterwards);
    await expectWayOn(afterwards);
    await third.close();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Holds back every script until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  return letGo;
}

test('what is ticked, guessed and planned before any script has come is kept, and moves nothing', async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto(LESSON, { waitUntil: 'commit' });
  await part(page, 'look').getByRole('checkbox').nth(1).check();
  await part(page, 'try').getByRole('textbox').fill(GUESS);
  await page.locator('.check').getByRole('checkbox').nth(2).check();
  await part(page, 'plan').getByLabel('I will …').fill(WILL);
  const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await tall();
  letGo();
  await readThrough(page);
  expect(await tall()).toBe(before);
  await expect(part(page, 'look').getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(part(page, 'look').getByRole('checkbox').nth(1)).toBeChecked();
  await expect(page.locator('.check').getByRole('checkbox').nth(2)).toBeChecked();
  await expect(part(page, 'try').getByRole('textbox')).toHaveValue(GUESS);
  await expect(part(page, 'plan').getByLabel('I will …')).toHaveValue(WILL);
  await expect.poll(async () => (await keptDraftWords(page)).sort()).toHaveLength(3);

  await page.reload();
  await readThrough(page);
  await expect(part(page, 'look').getByRole('checkbox').nth(1)).toBeChecked();
  await expect(part(page, 'try').getByRole('textbox')).toHaveValue(GUESS);
  await expect(part(page, 'plan').getByLabel('I will …')).toHaveValue(WILL);
});

test('a comparison that was opened before any script had come is kept with what was ticked', async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto(LESSON, { waitUntil: 'commit' });
  const look = part(page, 'look');
  await look.getByRole('checkbox').first().check();
  await look.getByText('Compare with two guiders').click();
  await expect(look.locator('.reading').first()).toBeVisible();
  letGo();
  await readThrough(page);
  await expect(look).toContainText('You ticked “Pauline sits down');
  await expect
    .poll(() => keptStatements(page))
    .toContainEqual(expect.objectContaining({ verb: 'chose', result: { ids: ['sits-beside'] } }));
});

test('a press on Keep before any script has come sends the words nowhere and loses none', async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto(LESSON, { waitUntil: 'commit' });
  const pause = part(page, 'pause');
  await pause.getByRole('textbox').fill(REFLECTION);
  await pause.getByRole('button', { name: 'Keep in your notebook' }).click();
  letGo();
  await page.waitForLoadState('load');
  await expect(pause.getByRole('textbox')).toHaveValue(REFLECTION);
  // Words in an address go into the history, and into the log of whoever serves the page.
  expect(page.url()).not.toContain('?');
  await pause.getByRole('button', { name: 'Keep in your notebook' }).click();
  await expect(pause.locator('.prompt__status')).toHaveText('Kept in your notebook.');
});

test('Enter on a tick sends nothing and leaves the page where it is', async ({ page }) => {
  await page.goto(LESSON);
  const box = part(page, 'look').getByRole('checkbox').first();
  await box.check();
  await box.press('Enter');
  await awake(page, 'look');
  await expect(box).toBeChecked();
  expect(page.url()).not.toContain('choice=');
});

test('ticks of a moment are kept without opening the comparison, whatever ends the page', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  await part(page, 'look').getByRole('checkbox').nth(3).check();
  await awake(page, 'look');
  await expect.poll(() => keptDraftWords(page)).toHaveLength(1);
  // Without the chance of a last word: no pagehide, no unload.
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers: there is nobody left to.
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(LESSON);
  await readThrough(again);
  await expect(part(again, 'look').getByRole('checkbox').nth(3)).toBeChecked();
});

test('nothing is recorded of who only looks in: a visit is noted when they read on', async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.waitForLoadState('networkidle');
  expect(await keptStatements(page)).toEqual([]);
  await page.mouse.wheel(0, 900);
  await expect
    .poll(() => keptStatements(page))
    .toContainEqual(expect.objectContaining({ verb: 'visited', object: 'attunement/receiving' }));
});

test('a plan that is kept in one tab stands in the other', async ({ page, context }) => {
  await page.goto(LESSON);
  await readThrough(page);
  const other = await context.newPage();
  await other.goto(LESSON);
  await readThrough(other);
  await part(page, 'plan').getByLabel('When …').fill(WHEN);
  await part(page, 'plan').getByRole('button', { name: 'Keep this plan' }).click();
  await expect(part(other, 'plan').getByLabel('When …')).toHaveValue(WHEN);
});
