import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules that axe leaves out unless they are asked for, and that we hold to. */
const MORE = {
  // WCAG 2.2, 2.5.8: 24 px, or the room around it.
  'target-size': { enabled: true },
};

// No page of ours has frames, for which axe would open a page of its own at each run.
const axeFor = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

const inWords = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );

/** Fails with each violation in a line when a page breaks any rule of axe. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(inWords(await axeFor(page).options({ rules: MORE }).analyze())).toEqual([]);
}

/** The rules about colour once more, over the page as it stands, when the device asks for dark. */
export async function expectNoViolationsInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(inWords(await axeFor(page).withTags('cat.color').analyze())).toEqual([]);
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
