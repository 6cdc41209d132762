import axe, { type RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** Rules that axe leaves out unless they are asked for, and that we hold to. */
const MORE = {
  // WCAG 2.2, 2.5.8: 24 px, or the room around it.
  'target-size': { enabled: true },
};

/**
 * What a page breaks, a line each. axe is called in the page itself: by way of its own package for
 * Playwright, which has everything told that went well too, a page took three times as long.
 */
async function broken(page: Page, options: RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (asked) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const results = await here.run(document, { ...asked, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, any }) => ({ target: target.join(' '), why: any[0]?.message })),
    }));
  }, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, why = '' }) => `${id} (${help}): ${target} ${why}`),
  );
}

/** Fails with each violation in a line when a page breaks any rule of axe. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await broken(page, { rules: MORE })).toEqual([]);
}

/** The rules about colour once more, over the page as it stands, when the device asks for dark. */
export async function expectNoViolationsInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await broken(page, { runOnly: ['cat.color'] })).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}

/** Fails with what sticks out when the page can be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  });
  expect(wide).toEqual([]);
  const before = await page.evaluate(() => scrollX);
  await page.mouse.wheel(400, 0);
  expect(await page.evaluate(() => scrollX)).toBe(before);
}
