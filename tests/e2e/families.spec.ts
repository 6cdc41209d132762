import { expect, test } from '@playwright/test';
import { built } from '../support/built.ts';
import { isForFamilies, pagesOf } from '../support/pages.ts';

const pages = pagesOf(built).filter(isForFamilies);

test('whoever has been on every page for families has left nothing in the browser', async ({
  page,
  context,
}) => {
  // One visit to all of them, as a long evening would be.
  test.setTimeout(120_000);
  for (const { address } of pages) {
    await page.goto(`./${address}`);
    await page.mouse.wheel(0, 2000);
    for (const one of await page.locator('details > summary:visible').all()) await one.click();
  }
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    window: window.name,
    state: history.state as unknown,
  }));
  expect(kept).toEqual({
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    cookie: '',
    window: '',
    state: null,
  });
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
});
