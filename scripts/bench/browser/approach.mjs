/**
 * Approaches everything in a part of a page, as a reader does who goes through it with wheel and Tab:
 * every island in it wakes.
 * @param {import('@playwright/test').Page} page @param {string} part a selector
 * @throws when one sleeps on
 */
export async function approach(page, part) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const step = (page.viewportSize()?.height ?? 800) / 2;
  await page.mouse.move(200, 300);
  for (let seen = 0; seen < height; seen += step) {
    await page.mouse.wheel(0, step);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  await page.evaluate((selector) => {
    const reachable = `:is(${selector}) :is(a[href], button, input, textarea, select, summary)`;
    for (const one of document.querySelectorAll(reachable)) {
      if (one instanceof HTMLElement) one.focus();
    }
  }, part);
  // What is not shown to this reader sleeps on.
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(`:is(${selector}) [data-island]:not([data-awake])`)].every(
        (one) => one.getClientRects().length === 0,
      ),
    part,
  );
}
