import { expect, test, type Page } from '@playwright/test';
import { built } from '../support/built.ts';
import { openAll, readThrough } from '../support/islands.ts';
import { isForFamilies, pagesOf } from '../support/pages.ts';
import { watchForTrouble } from '../support/trouble.ts';

/** Goes over a page as somebody would who tries everything that changes nothing. */
async function tryEverything(page: Page): Promise<void> {
  await readThrough(page);
  await openAll(page);
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
  await page.getByLabel('Dark', { exact: true }).check();
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.fonts.ready);
}

for (const one of pagesOf(built)) {
  test(`/${one.address} asks nothing of another origin, and nothing in it goes wrong`, async ({
    page,
    baseURL,
  }) => {
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto(`./${one.address}`, { waitUntil: 'load' });
    if (!isForFamilies(one)) await tryEverything(page);
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
  });
}

test('no page sets a cookie, and a page for families keeps nothing at all', async ({
  page,
  context,
}) => {
  await page.goto('./families/');
  await page.mouse.wheel(0, 2000);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
  await page.goto('./learn/attunement/receiving/');
  await readThrough(page);
  expect(await context.cookies()).toEqual([]);
});

test.describe('the watch itself', () => {
  test('sees a request elsewhere, a refused script, and an error', async ({ page, baseURL }) => {
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto('./about/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      console.error('Something went wrong');
      document.head.append(
        Object.assign(document.createElement('script'), { src: 'http://127.0.0.1:9/elsewhere.js' }),
      );
    });
    await expect.poll(() => trouble.join('\n')).toMatch(/the policy refused: script-src/);
    await expect.poll(() => trouble.join('\n')).toMatch(/Something went wrong/);
    await expect.poll(() => trouble.join('\n')).toMatch(/127\.0\.0\.1:9/);
  });

  test('sees a file that is not there', async ({ page, baseURL }) => {
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto('./nowhere/');
    expect(trouble.join('\n')).toMatch(/^404: /m);
  });
});
