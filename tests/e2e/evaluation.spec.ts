import { expect, test } from '@playwright/test';
import { slipText, type Slip } from '../../src/domain/evaluation/slip.ts';
import { expectNoSidewaysScroll, expectNoViolations } from '../support/axe.ts';
import { watchForTrouble } from '../support/trouble.ts';

const slip = (id: string, words: string): string =>
  slipText({
    format: 'noticing-slip',
    version: 1,
    id,
    session: '',
    day: '2026-03-09',
    knowing: { before: 3, now: 7 },
    using: { before: 2, now: null },
    try: words,
    inTheWay: '',
    else: '',
  } satisfies Slip);

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('slips are gathered, a damaged one is named, one twice counts once, and a reload keeps them', async ({
  page,
  baseURL,
}) => {
  const trouble = await watchForTrouble(page, baseURL);
  await page.goto('facilitate/evaluation/');
  await page.getByLabel('Which session').fill('Receiving');
  await page.keyboard.press('Enter');
  await page.getByLabel('How many were in the room').fill('14');
  await page
    .getByLabel(/^Files/)
    .setInputFiles([
      file('a.json', slip('aaaaaaaa', 'Wait three seconds')),
      file('again.json', slip('aaaaaaaa', 'Wait three seconds')),
      file('cut.json', slip('bbbbbbbb', 'Ask').slice(0, 50)),
    ]);
  await expect(page.getByText('1 slip added. 1 slip here already')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Set aside: 1' })).toContainText('cut.json');

  // From paper, by keyboard alone.
  await page.getByLabel('Looking back, before today').first().focus();
  for (const value of ['4', '8', '2', '5', 'Ask', 'The rota']) {
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Half typed');
  await page.reload();
  await expect(page.getByLabel('Anything else')).toHaveValue('Half typed');
  await page.getByLabel('Anything else').press('Enter');
  await expect(page.getByLabel('Looking back, before today').first()).toBeFocused();

  const report = page.locator('.report');
  await expect(report).toContainText('2 of 14 came back.');
  await expect(report).toContainText('Most of the room is not in here.');
  await expect(report).not.toContainText('The rota');
  await expectNoViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);

  await page.getByLabel(/^Print and save the comments too/).check();
  await expect(report).toContainText('The rota');
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.getByRole('button', { name: 'Clear away everything gathered' }).click();
  await page.getByRole('button', { name: 'Yes, clear it away' }).click();
  await page.reload();
  await expect(page.getByLabel('Which session')).toBeVisible();
  await expect(report).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('a storage that is full says so, and what was added stays on the page', async ({ page }) => {
  await page.goto('facilitate/evaluation/');
  await page.getByLabel('Which session').fill('Receiving');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.getByLabel(/^Files/).setInputFiles([file('a.json', slip('aaaaaaaa', 'Wait'))]);
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(page.locator('.report')).toContainText('1 came back.');
});

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what can be done on paper', async ({ page }) => {
    await page.goto('facilitate/evaluation/');
    await expect(page.getByRole('heading', { name: 'With scripting off, on paper' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
