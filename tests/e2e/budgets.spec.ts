import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { approach } from '../../scripts/bench/browser/approach.mjs';
import { inlineScriptBytes } from '../../scripts/bench/html.mjs';
import { lessonsByWeight } from '../../scripts/bench/site.mjs';
import { answered } from '../../src/domain/record/examples.ts';
import { built } from '../support/built.ts';
import { restoreAll } from '../support/record.ts';
import { traffic } from '../support/traffic.ts';

/** What a lesson fetches, counted in the browser: before anybody touches it, and with everything awake. */

// The bytes of every page are weighed without a browser; these are the heaviest.
for (const { path, file } of lessonsByWeight(built.folder).slice(0, 8)) {
  const inline = inlineScriptBytes(readFileSync(file, 'utf8'));

  for (const width of [412, 1280]) {
    test(`/${path} left alone for five seconds at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.clock.install();
      const come = traffic(page);
      await page.goto(path);
      // Whatever waits for a while before it fetches something is given the while at once.
      await page.clock.runFor(5000);
      await page.waitForLoadState('networkidle');
      const { requests, bytes, scriptBytes } = await come();
      expect(bytes).toBeLessThanOrEqual(20_000);
      expect(scriptBytes + inline).toBeLessThanOrEqual(3000);
      // The page, what wakes it, and the icon where the browser shows one.
      expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(3);
      await expect(page.locator('[data-awake]')).toHaveCount(0);
    });
  }

  test(`/${path} with all its islands awake`, async ({ page }) => {
    const come = traffic(page);
    await page.goto(path);
    await approach(page, 'main');
    await page.waitForLoadState('networkidle');
    const { requests, bytes, scriptBytes } = await come();
    expect(bytes).toBeLessThanOrEqual(32_000);
    expect(scriptBytes + inline).toBeLessThanOrEqual(14_000);
    // And the lesson's own file, and the record's.
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(5);
  });
}

test('/reflect/review/ with a question on the table', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-02-01T09:00:00Z'));
  await restoreAll(page, [answered(1, 'received-without-eyes', false, 'sure')]);
  // Whoever listens in gets nothing from the browser's cache.
  await page.route('**', (route) => route.continue());
  const come = traffic(page);
  await page.goto('reflect/review/');
  await expect(page.locator('.question')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const { requests, bytes, scriptBytes } = await come();
  // Its own page and scripts, the course's index, and the page of the quiz that the question is on.
  expect(bytes, requests.join('\n')).toBeLessThanOrEqual(80_000);
  expect(scriptBytes).toBeLessThanOrEqual(32_000);
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(14);
});
