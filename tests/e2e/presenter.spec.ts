import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { watchForTrouble } from '../support/trouble.ts';

const SLIDES = 'facilitate/vig/slides/';
const NOTES = 'facilitate/vig/presenter/';

const shown = (page: Page) => page.locator('.slide[data-now]');

/** Nothing of the slide in view sticks out of its box. */
const sticksOut = (page: Page) =>
  shown(page).evaluate(
    (slide) =>
      slide.scrollHeight > slide.clientHeight + 1 || slide.scrollWidth > slide.clientWidth + 1,
  );

test.describe('a projector', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('a whole session by keyboard, with a crash in the middle', async ({
    page,
    context,
    baseURL,
  }) => {
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto(SLIDES);
    await page.getByLabel('Booked').selectOption('60');
    await page.getByRole('button', { name: 'Present' }).press('Enter');
    await expect(shown(page)).toHaveAttribute('id', 'shown-something');
    await expect(shown(page)).toBeFocused();
    await expect(page.getByRole('heading')).toHaveText(['While we wait']);

    const ids = ['shown-something'];
    for (const key of ['ArrowRight', 'PageDown', 'Space', 'ArrowDown']) {
      await page.keyboard.press(key);
      ids.push((await shown(page).getAttribute('id')) ?? '');
    }
    expect(new Set(ids).size).toBe(5);
    await expect(page).toHaveURL(new RegExp(`#${ids[4]}$`));

    await page.keyboard.press('b');
    await expect(shown(page)).toBeHidden();
    await expect(page.getByRole('status')).toHaveText('The screen is blank');
    await page.keyboard.press('.');
    await expect(shown(page)).toBeVisible();

    for (let steps = 0; steps < 4; steps++) await page.keyboard.press('+');
    await expectNoViolations(page);

    // The lid falls shut. What is opened next knows where they were, without the address.
    await page.close();
    const again = await context.newPage();
    await again.goto(SLIDES);
    await again.getByRole('button', { name: /^Go on from slide \d+$/ }).press('Enter');
    await expect(shown(again)).toHaveAttribute('id', ids[4] ?? '');
    await again.reload();
    await expect(shown(again)).toHaveAttribute('id', ids[4] ?? '');

    const seen = new Set(ids);
    for (let steps = 0; steps < 40 && !seen.has('when-i-will'); steps++) {
      expect(await sticksOut(again), await again.evaluate(() => location.hash)).toBe(false);
      await again.keyboard.press('PageDown');
      seen.add((await shown(again).getAttribute('id')) ?? '');
    }
    expect(seen.has('when-i-will')).toBe(true);
    expect(seen.has('said-in-car-parks'), 'is only in the 90 minutes').toBe(false);
    await again.keyboard.press('3');
    await again.keyboard.press('Enter');
    await expect(shown(again)).toHaveAttribute('id', 'turned-it-round');
    await again.keyboard.press('?');
    await expect(again.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await again.keyboard.press('Escape');
    await again.keyboard.press('o');
    await again.getByRole('button', { name: /Shoelaces/ }).press('Enter');
    await expect(shown(again)).toHaveAttribute('id', 'the-moment');
    await expect(again.getByRole('dialog')).toHaveCount(0);
    await again.keyboard.press('Escape');
    // Leaving may have opened the page anew already.
    const isFull = () => again.evaluate(() => document.fullscreenElement !== null);
    if (await isFull().catch(() => false)) await again.keyboard.press('Escape');
    await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
    expect(trouble).toEqual([]);
  });

  test('two windows in step, and neither needs the other', async ({ page, context, baseURL }) => {
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto(`${SLIDES}?show=slides&length=90#the-cycle`);
    await expect(shown(page)).toBeVisible();
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Notes' }).press('Enter');
    const notes = await opening;
    await expect(shown(notes)).toHaveAttribute('id', 'the-cycle');
    await expect(notes.getByRole('region', { name: 'Notes' })).toContainText('a sentence each');
    await expect(notes.getByText('Next: Shoelaces')).toBeVisible();

    await notes.keyboard.press('PageDown');
    await expect(shown(page)).toHaveAttribute('id', 'the-moment');
    await page.keyboard.press('PageDown');
    await expect(shown(notes)).toHaveAttribute('id', 'two-readings');
    await notes.keyboard.press('b');
    await expect(shown(page)).toBeHidden();
    await expect(notes.getByText('The screen is blank')).toBeVisible();
    await expectNoViolations(notes);

    // Late for the first window: it comes to where the second one has gone meanwhile.
    await page.close();
    await notes.keyboard.press('PageDown');
    await expect(shown(notes)).toHaveAttribute('id', 'turned');
    const late = await context.newPage();
    await late.goto(`${SLIDES}?show=slides&length=90#the-cycle`);
    await expect(shown(late)).toHaveAttribute('id', 'turned');
    await notes.close();
    await late.keyboard.press('ArrowLeft');
    await expect(shown(late)).toHaveAttribute('id', 'two-readings');
    expect(trouble).toEqual([]);
  });

  test('a refused window splits this one in two', async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto(`${SLIDES}?show=slides&length=60#turned`);
    await page.getByRole('button', { name: 'Notes' }).press('Enter');
    await expect(page).toHaveURL(/presenter\/\?show=split.*#turned$/);
    await expect(shown(page)).toHaveAttribute('id', 'turned');
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('microwaving fish');
    expect(await sticksOut(page)).toBe(false);
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('region', { name: 'Notes' })).not.toContainText('microwaving');
  });
});

test('ten late: what would change is shown, spared, taken and undone, and the close stays', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-03T17:05:00') });
  await page.goto(`${NOTES}?show=desk&length=90&start=16:30#turned`);
  await expect(page.getByText('17:05', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ten late' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Running late' });
  await expect(dialog.getByText(/It ends at 18:0\d|It ends at 17:5\d/)).toBeVisible();
  await dialog.getByLabel('Minutes behind').fill('20');
  const first = dialog.getByRole('checkbox', { name: /Said in car parks/ });
  await expect(first).toBeChecked();
  await expectNoViolations(page);
  await expect(dialog.getByText('Skip “Said in car parks” (12 min)')).toBeVisible();
  await expect(dialog.getByText('Close')).toHaveCount(0);
  const ends = await dialog.getByRole('status').innerText();
  await first.uncheck();
  await expect(dialog.getByText('“Said in car parks” stays as it is')).toBeVisible();
  await expect(first).toBeFocused();
  await first.check();
  await expect(dialog.getByRole('status')).toHaveText(ends);
  await dialog.getByRole('button', { name: 'Use these times' }).click();
  // What is skipped is gone over, after a crash too; and the evening ends when it was said to.
  const next = page.locator('.deck-time__next');
  const time = /It ends at (\d\d:\d\d)/.exec(ends)?.[1] ?? '';
  await expect(next).not.toContainText('Said in car parks');
  await page.reload();
  await expect(page.locator('.deck-time')).toContainText(`to ${time}`);
  await expect(next).not.toContainText('Said in car parks');
  await page.getByRole('button', { name: 'Undo the new times' }).click();
  await expect(next).toContainText('Said in car parks');
  await page.keyboard.press('End');
  await expect(shown(page)).toHaveAttribute('id', 'when-i-will');
});

test('on a phone the notes are moved by hand, by swipe and by button', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto(NOTES);
  await page.getByRole('button', { name: 'One slide at a time' }).tap();
  await expect(shown(page)).toHaveAttribute('id', 'shown-something');
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('At the door');
  await page.getByRole('button', { name: 'Next' }).tap();
  await expect(shown(page)).toHaveAttribute('id', 'what-did-you-do');
  const touch = (type: string, clientX: number) =>
    page.locator('.deck').evaluate(
      (deck, [kind, x]) => {
        const one = new Touch({ identifier: 1, target: deck, clientX: x, clientY: 300 });
        const touches = kind === 'touchstart' ? [one] : [];
        deck.dispatchEvent(new TouchEvent(kind, { touches, changedTouches: [one], bubbles: true }));
      },
      [type, clientX] as const,
    );
  await touch('touchstart', 300);
  await touch('touchend', 100);
  await expect(shown(page)).toHaveAttribute('id', 'turned-it-round');
  await context.close();
});
