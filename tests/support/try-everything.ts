import { expect, type Page } from '@playwright/test';

/** Goes over a page that is awake as somebody would who tries everything that changes nothing. */
export async function tryEverything(page: Page): Promise<void> {
  for (const field of await page.locator('textarea:visible, input:visible, select:visible').all()) {
    await field.focus();
  }
  const term = page.locator('a.term').first();
  if (await term.count()) {
    await term.press('Enter');
    await expect(page.locator('.definition:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByLabel('Atkinson Hyperlegible').check();
  await expect(page.getByRole('dialog')).toBeVisible();
  // What stands under the pointer moves while the typeface arrives.
  await page.evaluate(() => document.fonts.ready);
  await page.getByLabel('Dark', { exact: true }).check();
  await page.keyboard.press('Escape');
}
