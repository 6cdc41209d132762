import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('a handful of moments: choose what was seen, compare with both readings, go on to another', async ({
  page,
}) => {
  await page.goto('practise/noticing/');
  const look = page.locator('.look').first();
  await look.getByRole('checkbox').first().check();
  await look.getByText('Compare with two guiders').click();
  await expect(look).toContainText(/You ticked “/);
  await expect(look.locator('.reading')).toHaveCount(2);
  await expect(look).toContainText('Both of these are worth taking to supervision.');
  await look.getByText('Who starts, who answers: frame by frame').click();
  await expect(look.locator('.events li').first()).toContainText('Frame 1.');
  await page.getByRole('link', { name: 'Another handful' }).click();
  await expect(page).toHaveURL(/practise\/noticing\/2\/$/);
  await page.goBack();
  await page.locator('.look').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.look').first().getByRole('checkbox').first()).toBeChecked();

  await page.goto('reflect/');
  await expect(page.getByText('You have looked at 1 moment.')).toBeVisible();
});

test('a step of the drawn pathway opens its words, and says where it leads', async ({ page }) => {
  await page.goto('practise/pathway/');
  await page
    .getByRole('group', { name: /as a drawing/ })
    .getByRole('link', { name: /^Think/ })
    .click();
  const step = page.locator('#think-together');
  await expect(step).toContainText('Settle that with whoever would write it down.');
  await expect(step.locator('summary')).toBeFocused();
  await step.getByRole('link', { name: 'Would you like to hear more?' }).click();
  await expect(page.locator('#would-you-like details')).toHaveAttribute('open', '');
});

for (const path of ['practise/pathway/', 'facilitate/before-you-start/']) {
  test(`/${path} prints on one side of A4, whatever the printer’s margins`, async ({
    page,
  }, info) => {
    await page.goto(path);
    const file = info.outputPath('page.pdf');
    for (const margin of ['10mm', '12mm', '19mm']) {
      await page.pdf({
        path: file,
        format: 'A4',
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      });
      const pages = readFileSync(file, 'latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
      expect(pages, margin).toHaveLength(1);
    }
  });
}

test('the printed case begins each part on a new sheet', async ({ page }, info) => {
  await page.goto('cases/anya/print/');
  const file = info.outputPath('page.pdf');
  await page.pdf({ path: file, format: 'A4' });
  const pages = readFileSync(file, 'latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(9);
});

test('a law topic that was checked more than a year ago says so to its reader, and not before', async ({
  page,
}) => {
  const stale = page.locator('#early-help .topic__stale');
  await page.clock.install({ time: new Date('2027-06-01T09:00:00Z') });
  await page.goto('about/law/');
  await expect(page.locator('#early-help [data-awake]')).toBeAttached();
  await expect(stale).toBeHidden();
  await page.clock.setSystemTime(new Date('2027-10-01T09:00:00Z'));
  await page.reload();
  await expect(stale).toBeVisible();
});
