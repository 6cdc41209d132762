import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { planned, reflected, wrote } from '../../src/domain/record/examples.ts';
import { expectNoSidewaysScroll, expectNoViolations } from '../support/axe.ts';
import { startRealBrowser } from '../support/real-browser.ts';
import { keptDraftWords, keptStatements, openJournal, restoreAll } from '../support/record.ts';

const entries = (page: Page) => page.getByRole('article');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const way = (page: Page) => page.getByLabel('How would you like to write?');
const free = (page: Page) =>
  page.locator('.write').getByLabel('What do you want to remember, and why?');
const search = (page: Page) => page.getByLabel('Search your journal');
const said = (page: Page) => page.locator('.journal__said');

/** Writes and keeps an entry in the journal. */
async function write(page: Page, words: string): Promise<void> {
  await free(page).fill(words);
  await button(page, 'Keep this entry').click();
  await expect(page.getByText('Kept in your notebook.')).toBeVisible();
}

test.describe('writing in the journal', () => {
  test('goes by each way of writing, and keeps every question with its answer', async ({
    page,
  }) => {
    await openJournal(page);
    const ways = await way(page).locator('option').allTextContents();
    expect(ways.length).toBeGreaterThanOrEqual(5);
    for (const name of ways) {
      await way(page).selectOption(name);
      const fields = page.locator('.write textarea:visible');
      const questions = await page.locator('.write__ways label:visible').allTextContents();
      for (let place = 0; place < (await fields.count()); place += 1) {
        await fields.nth(place).fill(`${name}, part ${place}`);
      }
      await button(page, 'Keep this entry').click();
      const entry = entries(page).first();
      await expect(entry).toContainText(`${name}, part 0`);
      for (const question of questions.slice(0, 2)) await expect(entry).toContainText(question);
      await expect(fields.first()).toHaveValue('');
    }
    await expect(entries(page)).toHaveCount(ways.length);
    await expect.poll(() => keptDraftWords(page)).toEqual([]);
    await page.reload();
    await expect(entries(page)).toHaveCount(ways.length);
  });

  test('takes one of the six headings as an answer', async ({ page }) => {
    await openJournal(page, '?template=noticed');
    await page.getByLabel(/^What did you see/).fill('She hummed, he looked');
    await page.getByLabel(/^Which principle/).selectOption('Receiving initiatives');
    await button(page, 'Keep this entry').click();
    await expect(entries(page)).toContainText('Receiving initiatives');
    await page.getByRole('button', { name: /^Edit/ }).click();
    await expect(entries(page).getByLabel(/^Which principle/)).toHaveValue('Receiving initiatives');
  });

  test('can change its way midway and loses no word', async ({ page }) => {
    await openJournal(page);
    await free(page).fill('Begun freely');
    await way(page).selectOption('Gibbs’ cycle');
    await expect(free(page)).toHaveValue('Begun freely');
    await page.getByLabel('What did you feel, then and since?').fill('Rushed');
    await way(page).selectOption('What, so what, now what');
    await expect(page.getByLabel('What did you feel, then and since?')).toHaveValue('Rushed');
    await expect(page.getByLabel('What might explain that?')).toBeHidden();
    await page.reload();
    await expect(page.locator('[data-island=write]')).toHaveAttribute('data-awake', '');
    await expect(free(page)).toHaveValue('Begun freely');
    await button(page, 'Keep this entry').click();
    await expect(entries(page)).toContainText('Begun freely');
    await expect(entries(page)).toContainText('Rushed');
  });

  test('finds its words again after the browser was killed in the middle of one', async ({
    launchOptions,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    const folder = await mkdtemp(join(tmpdir(), 'noticing-profile-'));
    try {
      const address = new URL('reflect/journal/?template=gibbs', baseURL).href;
      const first = await startRealBrowser(launchOptions, folder);
      const writing = await first.browser.contexts()[0]?.newPage();
      if (!writing) throw new Error('The browser has no profile.');
      await writing.goto(address);
      await expect(writing.locator('[data-island=write]')).toHaveAttribute('data-awake', '');
      await writing.getByLabel('What happened?', { exact: true }).fill('She rang');
      await writing
        .getByLabel('What did you feel, then and since?')
        .pressSequentially('Rushed, and then asha', { delay: 15 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await first.kill();

      const second = await startRealBrowser(launchOptions, folder);
      const again = await second.browser.contexts()[0]?.newPage();
      if (!again) throw new Error('The browser has no profile.');
      await again.goto(new URL('reflect/journal/', baseURL).href);
      await expect(again.getByLabel('What did you feel, then and since?')).toHaveValue(
        'Rushed, and then asha',
      );
      await expect(again.getByLabel('What happened?', { exact: true })).toHaveValue('She rang');
      await second.kill();
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('about something in the course has a draft of its own and a way back', async ({ page }) => {
    await openJournal(page);
    await free(page).fill('About nothing in particular');
    await openJournal(page, '?about=attunement%2Freceiving');
    await expect(free(page)).toHaveValue('');
    await expect(page.locator('.write__about')).toContainText('About: Receiving');
    await write(page, 'About the lesson');
    await expect(entries(page).getByRole('link', { name: 'Receiving' })).toHaveAttribute(
      'href',
      /\/learn\/attunement\/receiving\/$/,
    );
    await page.getByText('1 thing begun and not saved').click();
    await page.getByRole('link', { name: 'Go on in “Write”' }).click();
    await expect(free(page)).toHaveValue('About nothing in particular');
  });

  test('says once what belongs here, and has it at hand ever after', async ({ page }) => {
    await openJournal(page);
    const notice = page.getByText('Write about you, not about them.');
    await expect(notice).toBeVisible();
    await write(page, 'The first');
    await openJournal(page);
    await expect(notice).toBeHidden();
    await page.getByText('Before you write').click();
    await expect(notice).toBeVisible();
    await expect(page.getByText('the case file, today')).toBeVisible();
  });

  test('with scripting off says why it cannot, and leaves the questions', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('reflect/journal/');
    await expect(page.getByRole('heading', { name: 'This page needs scripting' })).toBeVisible();
    await page.locator('summary', { hasText: 'Gibbs’ cycle' }).click();
    await expect(page.getByText('What did you feel, then and since?').last()).toBeVisible();
    await context.close();
  });
});

const some = [
  reflected(1, 'His hands grew still when I asked my guider'),
  reflected(2, 'She waited at the door and I talked on'),
  planned(3, 'he turns away', 'wait at the door'),
  wrote(4, { 'gibbs/description': 'The lid spun', 'gibbs/feelings': 'Rushed' }),
];

test.describe('searching the journal', () => {
  test('finds as one types, by word, prompt and other words, and marks it', async ({ page }) => {
    await restoreAll(page, some);
    await openJournal(page);
    await search(page).pressSequentially('doo');
    await expect(entries(page)).toHaveCount(2);
    await expect(entries(page).first().locator('mark').first()).toHaveText('door');
    await expect(said(page)).toHaveText('2 entries found');
    await search(page).fill('practitioner');
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page).locator('mark')).toHaveText('guider');
    await search(page).fill('feelings');
    await expect(entries(page)).toContainText('Rushed');
    await search(page).fill('zeppelin');
    await expect(said(page)).toHaveText('Nothing found');
    await expect(page.getByText('No entry has that.')).toBeVisible();
    await button(page, 'Clear').click();
    await expect(entries(page)).toHaveCount(4);
    await expect(search(page)).toBeFocused();
    await expect(said(page)).toHaveText('');
  });

  test('narrows by kind, module and time', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-01-20T09:00:00Z'));
    await restoreAll(page, some);
    await openJournal(page);
    await page.getByText('Narrow by kind, module or time').click();
    await page.getByLabel('Kind').selectOption('Plans');
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText('When he turns away, I will wait at the door');
    await search(page).fill('waited');
    await expect(entries(page)).toHaveCount(1);
    await page.getByLabel('Kind').selectOption('Every kind');
    await expect(entries(page)).toHaveCount(2);
    await search(page).fill('');
    await page.getByLabel('Module').selectOption('No module');
    await expect(entries(page)).toContainText(['The lid spun']);
    await page.getByLabel('Module').selectOption('Every module');
    await page.getByLabel('Written in').selectOption('The last week');
    await expect(entries(page)).toHaveCount(0);
    await page.getByLabel('Written in').selectOption('The last month');
    await expect(entries(page)).toHaveCount(4);
  });

  test('finds what was written a moment ago, and nothing of what was erased', async ({ page }) => {
    await restoreAll(page, some);
    await openJournal(page);
    await search(page).fill('umbrella');
    await expect(said(page)).toHaveText('Nothing found');
    await write(page, 'He held the umbrella over both of us');
    await expect(entries(page)).toHaveCount(1);
    await page.getByRole('button', { name: /^Erase the entry/ }).click();
    await button(page, 'Erase it').click();
    await expect(entries(page)).toHaveCount(0);
    expect(JSON.stringify(await keptStatements(page))).not.toContain('umbrella');
  });

  test('works on the page where the browser has no workers', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { Worker: undefined });
    });
    await restoreAll(page, some);
    await openJournal(page);
    await search(page).fill('door');
    await expect(entries(page)).toHaveCount(2);
  });

  test('leaves no word of the journal anywhere but in the record', async ({ page }) => {
    await restoreAll(page, some);
    await openJournal(page);
    await search(page).fill('door');
    await expect(entries(page)).toHaveCount(2);
    const elsewhere = await page.evaluate(async () =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        await caches.keys(),
        (await indexedDB.databases()).map(({ name }) => name),
        location.href,
        history.state,
      ]),
    );
    expect(elsewhere).not.toMatch(/door|still|spun/);
    expect(elsewhere).toContain('noticing:started');
  });
});

test.describe('an entry of the journal', () => {
  test('edited in two tabs is kept as both, and shown as such', async ({ page, context }) => {
    await openJournal(page);
    await write(page, 'As it was');
    const other = await context.newPage();
    await openJournal(other);
    for (const [tab, words] of [
      [page, 'In one tab'],
      [other, 'In the other'],
    ] as const) {
      await tab.getByRole('button', { name: /^Edit/ }).first().click();
      await entries(tab).getByRole('textbox').fill(words);
    }
    await button(page, 'Save').click();
    // What is being written is not taken away by what happens in another tab.
    await expect(entries(other)).toHaveCount(2);
    await expect(entries(other).getByRole('textbox')).toBeFocused();
    await button(other, 'Save').click();
    await expect(entries(page)).toHaveCount(2);
    await expect(page.getByText('changed in two places').first()).toBeVisible();
    await entries(page)
      .filter({ hasText: 'In one tab' })
      .getByRole('button', { name: 'Keep only this one' })
      .click();
    for (const tab of [page, other]) {
      await expect(entries(tab)).toHaveCount(1);
      await expect(entries(tab)).toContainText('In one tab');
    }
  });

  test('can be brought back to what it was, for a week', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-03-02T09:00:00Z'));
    await openJournal(page);
    await write(page, 'The first wording');
    await page.getByRole('button', { name: /^Edit/ }).click();
    await entries(page).getByRole('textbox').fill('The second wording');
    await button(page, 'Save').click();
    await page.getByText('1 earlier version').click();
    await expect(page.getByText('kept until 9 March 2026')).toBeVisible();
    await button(page, 'Bring this version back').click();
    await expect(entries(page).locator('.entry__words').first()).toHaveText('The first wording');
    await expect(page.getByText('2 earlier versions')).toBeVisible();

    await page.clock.setFixedTime(new Date('2026-03-08T09:00:00Z'));
    await openJournal(page);
    await expect(page.getByText('2 earlier versions')).toBeVisible();
    await page.clock.setFixedTime(new Date('2026-03-10T09:00:00Z'));
    await openJournal(page);
    await expect(entries(page)).toContainText('The first wording');
    await expect(page.getByText('earlier version')).toHaveCount(0);
    await expect
      .poll(async () => JSON.stringify(await keptStatements(page)))
      .not.toContain('The second wording');
  });

  test('whose change was begun and then overtaken keeps the change at hand', async ({
    page,
    context,
  }) => {
    await openJournal(page);
    await write(page, 'As it was');
    const other = await context.newPage();
    await openJournal(other);
    for (const [tab, words] of [
      [page, 'Changed here'],
      [other, 'Begun over there'],
    ] as const) {
      await tab.getByRole('button', { name: /^Edit/ }).click();
      await entries(tab).getByRole('textbox').fill(words);
    }
    await expect.poll(() => keptDraftWords(page)).toContain('Begun over there');
    await other.close();
    await button(page, 'Save').click();
    await openJournal(page);
    await page.getByText('1 thing begun and not saved').click();
    await button(page, 'Keep it as an entry').click();
    await expect(entries(page)).toHaveCount(2);
    await expect(page.getByText('Begun over there')).toBeVisible();
    await expect.poll(() => keptDraftWords(page)).toEqual([]);
  });

  test('goes to paper alone or with the others, without controls', async ({ page }) => {
    await restoreAll(page, some);
    // Printing is told of and not done: what would be on paper is looked at as it stands then.
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        print: () => {
          const onPaper = [...document.querySelectorAll('article')].filter(
            (one) => one.getClientRects().length > 0,
          ).length;
          document.documentElement.dataset['printed'] = String(onPaper);
        },
      });
    });
    await openJournal(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button:visible, form:visible')).toHaveCount(0);
    await expect(page.getByText('Printed on')).toBeVisible();
    const press = (name: RegExp) =>
      page.evaluate((pattern) => {
        const all = [...document.querySelectorAll('button')];
        all.find(({ textContent }) => new RegExp(pattern).test(textContent))?.click();
      }, name.source);
    await press(/^Print the entry/);
    await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
    await press(/^Print all of it/);
    await expect(page.locator('html')).toHaveAttribute('data-printed', '4');
  });

  test('of 5,000 words, or of one that has no end, stays within the page', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const long = Array.from({ length: 5_000 }, (_, n) => `word${n}`).join(' ');
    await restoreAll(page, [reflected(1, long), reflected(2, 'x'.repeat(2_000))]);
    await openJournal(page);
    await expectNoSidewaysScroll(page);
    const entry = entries(page).last();
    expect((await entry.boundingBox())?.height).toBeLessThan(1_200);
    await entry.getByRole('button', { name: 'Show all of it' }).click();
    expect((await entry.boundingBox())?.height).toBeGreaterThan(10_000);
    await search(page).fill('word4000');
    await expect(entries(page).locator('mark').first()).toHaveText('word4000');
    await expectNoSidewaysScroll(page);
  });

  test('breaks no rule with everything open, at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.setFixedTime(new Date('2026-01-06T09:00:00Z'));
    await restoreAll(page, [...some, reflected(5, 'Better', [1]), reflected(6, 'Other', [1])]);
    await openJournal(page);
    await page.getByText('Before you write').click();
    await search(page).fill('door');
    await expect(entries(page).locator('mark').first()).toBeVisible();
    await expectNoViolations(page);
    await button(page, 'Clear').click();
    await page.getByText('1 earlier version').first().click();
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  });
});
