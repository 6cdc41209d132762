import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations, expectNoViolationsInDark } from '../support/axe.ts';
import { LESSON } from '../support/record.ts';

// The quiz's and the search's journeys by keyboard stand with their others, in tests/e2e.

const focused = (page: Page) => page.locator(':focus');
const definition = (page: Page) => page.locator('.definition:popover-open');

test('the first Tab offers to skip to the content, and the next one is in it', async ({ page }) => {
  await page.goto(LESSON);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true);
});

test('Tab goes through a lesson from top to bottom, shows where it is, and is caught nowhere', async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.getByRole('main').focus();
  let before = -1;
  const seen: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page).evaluate((element) => {
      const style = getComputedStyle(element);
      const all = [...document.querySelectorAll('*')];
      return {
        place: all.indexOf(element),
        what: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
        inMain: element.closest('main') !== null,
        ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (!now.inMain) break;
    seen.push(now.what);
    expect(now.place, `${now.what} comes after what was before it`).toBeGreaterThan(before);
    expect(now.ring, `${now.what} shows that it has the focus`).toBe(true);
    before = now.place;
  }
  expect(seen.length).toBeGreaterThan(25);
  expect(seen.length).toBeLessThan(120);
});

test.describe('a term', () => {
  test('opens by Enter and by Space, says that it is open, and closes by Escape where one was', async ({
    page,
  }) => {
    await page.goto(LESSON);
    const term = page.locator('a.term').first();
    await term.focus();
    await expect(term).toHaveRole('button');
    await expect(term).toHaveAttribute('aria-expanded', 'false');
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(definition(page)).toContainText('Yes-cycle');
      await expect(term).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(definition(page)).toHaveCount(0);
      await expect(term).toHaveAttribute('aria-expanded', 'false');
      await expect(term).toBeFocused();
    }
    await expect(page).toHaveURL(/\/receiving\/$/);
  });

  test('lets one Tab from it to the way into the glossary', async ({ page }) => {
    await page.goto(LESSON);
    await page.locator('a.term').first().focus();
    await expect(page.locator('a.term').first()).toHaveRole('button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('More in the glossary');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#yes-cycle$/);
  });

  test('opens to a pointer that rests on it, and stays while that is over the definition', async ({
    page,
  }) => {
    await page.goto(LESSON);
    await page.locator('a.term').first().hover();
    await expect(definition(page)).toBeVisible();
    await definition(page).hover();
    await expect(definition(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(definition(page)).toHaveCount(0);
  });

  test('stays inside a narrow page, and breaks no rule while it is open', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(LESSON);
    await page.locator('a.term').nth(1).focus();
    await expect(page.locator('a.term').nth(1)).toHaveRole('button');
    await page.keyboard.press('Enter');
    const box = await definition(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await expectNoViolations(page);
    await expectNoViolationsInDark(page);
  });
});

test.describe('the reading preferences', () => {
  const opener = (page: Page) => page.getByRole('button', { name: 'Reading' });
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reading' });

  test('are opened, chosen and closed by keyboard alone, and hold on the next page', async ({
    page,
  }) => {
    await page.goto('./about/');
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await expect(focused(page)).toHaveAttribute('name', 'preference-theme');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();

    await page.goto('./learn/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(parseFloat(size)).toBe(21);
    await opener(page).press('Enter');
    await expect(dialog(page).getByLabel('Dark', { exact: true })).toBeChecked();
    await expect(dialog(page).getByLabel('Large', { exact: true })).toBeChecked();
  });

  test('keep the focus inside while they are open', async ({ page }) => {
    await page.goto('./about/');
    await opener(page).press('Enter');
    await expect(dialog(page)).toBeVisible();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('dialog') !== null,
      );
      expect(inside).toBe(true);
    }
  });

  test('break no rule, in light and dark, at the largest text and loosest spacing on a narrow page', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./about/');
    await opener(page).press('Enter');
    await expectNoViolations(page);
    await dialog(page).getByLabel('Larger', { exact: true }).check();
    await dialog(page).getByLabel('Loose', { exact: true }).check();
    await dialog(page).getByLabel('Atkinson Hyperlegible').check();
    await expectNoViolations(page);
    await expectNoViolationsInDark(page);
  });
});
