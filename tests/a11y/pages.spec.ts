import { expect, test } from '@playwright/test';
import {
  expectNoSidewaysScroll,
  expectNoViolations,
  expectNoViolationsInDark,
} from '../support/axe.ts';
import { built } from '../support/built.ts';
import { openAll, readThrough } from '../support/islands.ts';
import { pagesOf, someOfEachKind } from '../support/pages.ts';

// 320 px is a phone held close, or a page of 1280 px at 400 %.
test.use({ viewport: { width: 320, height: 640 } });

const all = pagesOf(built);
// Colours are the tokens of one file: in dark they are looked at on some pages of every kind.
const inDark = new Set(someOfEachKind(all));

for (const one of all) {
  const { address } = one;
  test(`/${address} breaks no rule at 320 px, and never scrolls sideways`, async ({ page }) => {
    await page.goto(`./${address}`);
    await readThrough(page);
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
    if (inDark.has(one)) await expectNoViolationsInDark(page);
    await openAll(page);
    await expectNoSidewaysScroll(page);
    await expect(page.getByRole('main')).toBeVisible();
  });
}
