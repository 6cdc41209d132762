import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readSlip } from '../../src/domain/evaluation/slip.ts';
import {
  answered,
  chose,
  lesson,
  planned,
  reflected,
  returned,
} from '../../src/domain/record/examples.ts';
import { expectNoSidewaysScroll, expectNoViolations } from '../support/axe.ts';
import { keptDraftWords, restoreAll } from '../support/record.ts';
import { watchForTrouble } from '../support/trouble.ts';

const some = [
  reflected(1, 'Her hand went still when I waited'),
  reflected(2, 'Not for anybody else'),
  planned(3, 'a parent looks away', 'wait'),
  returned(4, 3, 'tried', 'She came back'),
  chose(5, ['waits']),
  answered(6, 'hand-stills', true),
  lesson(7, 'completed', 'attunement/receiving'),
];

const preview = (page: Page) => page.locator('.out');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await button(page, name).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What is read in the preview, a piece of text each. */
const piecesOf = (page: Page): Promise<string[]> =>
  preview(page)
    .locator('h3, h4, p, th, td')
    .evaluateAll((all) => all.map((one) => one.textContent.trim()).filter((text) => text !== ''));

async function openCpd(page: Page): Promise<void> {
  await restoreAll(page, some);
  await page.goto('reflect/cpd/');
  await page.getByLabel('Everything').check();
}

test.describe('the nudge about names', () => {
  test('offers initials while an entry is edited, and the browser can undo them', async ({
    page,
  }) => {
    await restoreAll(page, some.slice(0, 1));
    await page.goto('reflect/journal/');
    await page.getByRole('button', { name: /^Edit/ }).click();
    const field = page.getByLabel('Your words');
    await field.fill('');
    await field.pressSequentially('I asked Agnieszka to wait.');
    const group = page.getByRole('group', { name: 'Names and the like' });
    await expect(group).toContainText('“Agnieszka” looks like a person’s name.');
    await expect(field).toBeFocused();
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await group.getByRole('button', { name: /^Initials: A\./ }).click();
    await expect(field).toHaveValue('I asked A. to wait.');
    await expect(field).toBeFocused();
    await expect(group).toBeHidden();
    await expect.poll(() => keptDraftWords(page)).toEqual(['I asked A. to wait.']);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(field).toHaveValue('I asked Agnieszka to wait.');
  });

  test('lets what is fine be', async ({ page }) => {
    await restoreAll(page, some.slice(0, 1));
    await page.goto('reflect/journal/');
    await page.getByRole('button', { name: /^Edit/ }).click();
    await page.getByLabel('Your words').fill('I read Zzyzxa again.');
    const group = page.getByRole('group', { name: 'Names and the like' });
    await group.getByRole('button', { name: /^It is fine here/ }).click();
    await expect(group).toBeHidden();
    await expect(page.getByLabel('Your words')).toHaveValue('I read Zzyzxa again.');
    await page.getByLabel('Your words').pressSequentially(' And Zzyzxa again.');
    await button(page, 'Save').click();
    // The entry as it was stands until its form has closed.
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('article')).toContainText('Zzyzxa again. And Zzyzxa');
  });
});

test.describe('the CPD summary', () => {
  test('takes nothing that was written along until it is ticked, and keeps words begun', async ({
    page,
  }) => {
    await openCpd(page);
    await expect(preview(page)).toContainText('Lessons read to the end');
    await expect(preview(page)).not.toContainText('Her hand');
    await expect(preview(page)).not.toContainText('parent looks away');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await page.getByLabel('Her hand went still').check();
    await page.getByLabel('My plans in this time').check();
    await expect(preview(page)).toContainText('Her hand went still when I waited');
    await expect(preview(page)).toContainText('What the other person did: She came back');
    await expect(preview(page)).not.toContainText('Not for anybody else');
    await page.getByLabel('What I learnt').fill('To wait');
    await page.getByLabel('Lessons read to the end').fill('25');
    await expect(preview(page)).toContainText('25');
    await expect.poll(async () => (await keptDraftWords(page)).join()).toContain('To wait');
    await page.reload();
    await expect(page.getByLabel('What I learnt')).toHaveValue('To wait');
    await expect(preview(page)).toContainText('To wait');
  });

  test('is text, CSV and Word of what the preview shows, and no more', async ({
    page,
    baseURL,
  }) => {
    await openCpd(page);
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto('reflect/cpd/');
    await page.getByLabel('Everything').check();
    await page.getByLabel('Her hand went still').check();
    await page.getByLabel('HCPC').check();
    await page.getByLabel('The mix of things I did').fill('=Two "courses", & a film');
    await expect(preview(page)).toContainText('a film');
    const pieces = await piecesOf(page);

    const text = await download(page, 'Save as plain text');
    expect(text.name).toMatch(/^noticing-cpd-\d{4}-\d\d-\d\d\.txt$/);
    for (const piece of pieces) expect(text.bytes.toString()).toContain(piece);
    expect(text.bytes.toString()).not.toContain('Not for anybody else');

    const csv = await download(page, 'Save as CSV');
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.bytes.toString()).toContain(`"'=Two ""courses"", & a film"`);
    expect(csv.bytes.toString()).not.toContain('Not for anybody else');

    const word = await download(page, 'Save for Word');
    expect(word.name).toMatch(/\.docx$/);
    const zip = unzipSync(word.bytes);
    const document = new TextDecoder().decode(zip['word/document.xml']);
    const plain = document
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    for (const piece of pieces) expect(plain).toContain(piece.replaceAll('\n', ''));
    expect(plain).not.toContain('Not for anybody else');
    const about = new TextDecoder().decode(zip['docProps/core.xml']);
    expect(about).not.toContain('Un-named');
    expect(trouble).toEqual([]);
  });

  test('points at names in it once more, with where they stand', async ({ page }) => {
    await openCpd(page);
    await page.getByLabel('What I will do').fill('Ask Mrs Khan first');
    const names = page.getByRole('region', { name: 'Names in it' });
    await expect(names).toContainText('“Khan” looks like a person’s name: in What I will do');
    await names.getByRole('button', { name: /^It is fine here ?: Khan/ }).click();
    await expect(names).toContainText('Nothing in it looks like a name');
  });

  test('prints what the preview shows and nothing of the form', async ({ page }, info) => {
    await openCpd(page);
    await page.emulateMedia({ media: 'print' });
    await expect(preview(page)).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    await expect(page.getByRole('button').first()).toBeHidden();
    await page.pdf({ path: info.outputPath('cpd.pdf'), format: 'A4' });
  });

  test('holds nothing that was erased', async ({ page }) => {
    await restoreAll(page, some.slice(0, 1));
    await page.goto('reflect/journal/');
    await page.getByRole('button', { name: /^Erase the entry/ }).click();
    await button(page, 'Erase it').click();
    await expect(page.getByRole('article')).toHaveCount(0);
    await page.goto('reflect/cpd/');
    await page.getByLabel('Everything').check();
    await expect(page.getByText('You wrote nothing in this time.')).toBeVisible();
    await expect(page.getByText('Her hand')).toHaveCount(0);
  });
});

test.describe('the sheet for supervision', () => {
  test('holds what is chosen, on one side of A4', async ({ page }, info) => {
    await restoreAll(page, some);
    await page.goto('reflect/supervision-sheet/');
    await page.getByLabel('What I want to ask').fill('How long is too long to wait?');
    await page.getByRole('group', { name: 'Moments you looked at' }).getByRole('checkbox').check();
    await page.getByLabel('Her hand went still').check();
    await expect(preview(page)).toContainText('How long is too long');
    await expect(preview(page)).toContainText('Her hand went still');
    await expect(preview(page)).not.toContainText('Not for anybody else');
    const { bytes } = await download(page, 'Save as plain text');
    for (const piece of await piecesOf(page)) expect(bytes.toString()).toContain(piece);
    const file = info.outputPath('sheet.pdf');
    await page.pdf({ path: file, format: 'A4' });
    const pages = (await readFile(file, 'latin1')).match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
  });
});

test.describe('the evaluation slip', () => {
  test('is a file of what the preview shows, without a name', async ({ page }) => {
    await page.goto('reflect/slip/');
    await expect(page.getByText('The facilitator reads your comments')).toBeVisible();
    await page.getByLabel('Which session').fill('Receiving');
    const knowing = page.getByRole('group', { name: /^I could tell/ });
    await knowing.getByLabel('Looking back, before today').selectOption('3');
    await knowing.getByLabel('Now').selectOption('7');
    await page.getByLabel('One thing I will try').fill('Wait');
    await expect(preview(page)).toContainText('7 of 10');
    const { name, bytes } = await download(page, 'Save the slip as a file');
    expect(name).toMatch(/^noticing-slip-\d{4}-\d\d-\d\d-[a-z\d]{8}\.json$/);
    expect(readSlip(bytes.toString())).toMatchObject({
      ok: true,
      slip: { session: 'Receiving', knowing: { before: 3, now: 7 }, try: 'Wait' },
    });
  });

  test('is not made with too many words, and says so', async ({ page }) => {
    await page.goto('reflect/slip/');
    await page.getByLabel('Anything else').fill('a'.repeat(320));
    await expect(page.getByText('About 20 letters too many')).toBeVisible();
    await button(page, 'Save the slip as a file').click();
    await expect(page.getByText('There are too many words for a slip')).toBeVisible();
  });
});

for (const path of ['reflect/cpd/', 'reflect/supervision-sheet/', 'reflect/slip/']) {
  test(`/${path} breaks no rule at 320 px with everything in it`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await restoreAll(page, some);
    await page.goto(path);
    await page.getByRole('textbox').last().fill('Ask Mrs Khan in Rotherham, on 07700 900123');
    for (const one of await page.getByRole('checkbox').all()) await one.check();
    await expect(page.getByRole('region', { name: 'Names in it' })).toBeVisible();
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  });

  test(`/${path} says what it does and why it needs scripting where there is none`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'This page needs scripting' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await context.close();
  });
}
