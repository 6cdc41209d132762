import { expect, test } from '@playwright/test';
import {
  expectNoSidewaysScroll,
  expectNoViolations,
  expectNoViolationsInDark,
} from '../support/axe.ts';
import { kindOf } from '../../scripts/bench/site.mjs';
import { built } from '../support/built.ts';
import { openAll, readThrough } from '../support/islands.ts';
import { isForFamilies, pagesOf, someOfEachKind } from '../support/pages.ts';
import { watchForTrouble } from '../support/trouble.ts';
import { tryEverything } from '../support/try-everything.ts';

// 320 px is a phone held close, or a page of 1280 px at 400 %.
test.use({ viewport: { width: 320, height: 640 } });

const all = pagesOf(built);
// Colours are the tokens of one file, and the header is one: some pages of every kind are looked at in
// dark too, with every field gone through and the reading preferences changed.
const closely = new Set(someOfEachKind(all));

// One component draws all the pages of these kinds, and they are many: every fourth is opened here. All are
// weighed, validated and followed elsewhere.
const ALIKE = new Set(['step', 'session', 'presenter', 'moments', 'stage', 'walk-end', 'film']);
const isOpened = (one: (typeof all)[number], place: number): boolean =>
  !ALIKE.has(kindOf(one.address) ?? '') || place % 4 === 0 || closely.has(one);

// Everything that is asked of every page, in one visit: opening a page costs more than looking at it.
for (const one of all.filter(isOpened)) {
  const { address } = one;
  test(`/${address} breaks no rule at 320 px, never scrolls sideways, asks nothing elsewhere`, async ({
    page,
    baseURL,
  }) => {
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto(`./${address}`, { waitUntil: 'load' });
    await readThrough(page);
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
    if (closely.has(one)) await expectNoViolationsInDark(page);
    await openAll(page);
    await expectNoSidewaysScroll(page);
    await expect(page.getByRole('main')).toBeVisible();
    if (closely.has(one) && !isForFamilies(one)) await tryEverything(page);
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
  });
}
