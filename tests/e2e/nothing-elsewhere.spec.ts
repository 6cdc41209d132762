import { expect, test } from '@playwright/test';
import { readThrough } from '../support/islands.ts';
import { watchForTrouble } from '../support/trouble.ts';

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
