import { expect, type Page } from '@playwright/test';

/** What sleeps until it is approached; the header's tools wait to be touched. */
const SLEEPERS = '[data-island]:not([data-wake=touch], [data-awake])';

/** Goes through a page as a reader does, down to its end, until everything on the way is awake. */
export async function readThrough(page: Page): Promise<void> {
  // The first movement is what islands wait for.
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      scrollTo({ top, behavior: 'instant' });
      // Two frames, so that what watches the view has seen this part of the page.
      await frame();
      await frame();
    }
  });
  // What is not shown to this reader sleeps on.
  await expect(page.locator(SLEEPERS).filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** Opens every disclosure there is. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
