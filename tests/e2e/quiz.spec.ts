import { expect, test, type Page } from '@playwright/test';

const QUIZ = './learn/attunement/quiz/';

const question = (page: Page, kind: string) => page.locator(`.question[data-kind=${kind}]`).first();
const awake = (page: Page) => page.locator('[data-island=quiz-run][data-awake]').waitFor();

/** The quiz with every question in sight, awake. */
async function together(page: Page) {
  await page.goto(QUIZ);
  await awake(page);
  await page.getByLabel('All together').check();
}

test('a question is answered, and the next one reached, by keyboard alone', async ({ page }) => {
  await page.goto(`${QUIZ}#${await firstSingle(page)}`);
  await awake(page);
  const current = page.locator('[data-current]');
  await current.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const verdict = current.locator('[data-part=verdict]');
  await expect(verdict).toBeFocused();
  await expect(verdict).toContainText(/^(Right|Not yet)/);
  await page
    .getByRole('button', { name: /Next question|See how it went/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: /^Question \d+ of \d+$|How it went/ }),
  ).toBeFocused();
});

/** The fragment of the first question with one right answer. */
async function firstSingle(page: Page): Promise<string> {
  await page.goto(QUIZ);
  return (await question(page, 'single').getAttribute('id')) ?? '';
}

test('what was ticked before the script arrived stays, a press is not lost, and nothing moves', async ({
  page,
}) => {
  let release = () => {};
  let held = 0;
  const arrival = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/quiz-run-island*.js', async (route) => {
    held += 1;
    await arrival;
    await route.continue();
  });
  await page.addInitScript(() => localStorage.setItem('noticing:quiz-view', 'all'));
  await page.goto(QUIZ);
  const one = question(page, 'single');
  await one.getByRole('radio').last().check();
  await expect.poll(() => held).toBe(1);
  const height = () => page.evaluate(() => document.body.scrollHeight);
  const before = await height();
  release();
  await awake(page);
  expect(await height()).toBe(before);
  await expect(one.getByRole('radio').last()).toBeChecked();
});

test('a press before the script has arrived is given to it when it comes', async ({ page }) => {
  let release = () => {};
  const arrival = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/quiz-run-island*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.addInitScript(() => localStorage.setItem('noticing:quiz-view', 'all'));
  await page.goto(QUIZ);
  const one = question(page, 'single');
  await one.getByRole('radio').first().check();
  await one.getByRole('button', { name: 'Check my answer' }).click();
  await expect(one.getByText('How sure are you?')).toBeHidden();
  release();
  await expect(one.getByText('How sure are you?')).toBeVisible();
});

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false });

  test('every question shows its answers and reasons behind a disclosure', async ({ page }) => {
    await page.goto(QUIZ);
    const questions = page.locator('.question');
    const count = await questions.count();
    expect(count).toBeGreaterThanOrEqual(16);
    await expect(page.locator('.question:visible')).toHaveCount(count);
    await expect(page.locator('.question button:visible')).toHaveCount(0);
    await expect(page.locator('.why:visible')).toHaveCount(0);
    for (const kind of ['single', 'multiple', 'order', 'match', 'recall']) {
      await question(page, kind).getByText('Answers, and why').click();
      await expect(question(page, kind).locator('.why').first()).toBeVisible();
    }
  });
});

test('an answer is remembered when one comes back, and the rest are offered', async ({ page }) => {
  await together(page);
  const one = question(page, 'single');
  await one.getByRole('radio').first().check();
  await one.getByRole('button', { name: 'Check my answer' }).click();
  await one.getByRole('button', { name: 'Fairly sure' }).click();
  await expect(one.locator('[data-part=verdict]')).toBeVisible();
  await expect
    .poll(async () => {
      await page.reload();
      await awake(page);
      return page.getByText(/You have answered 1 of these \d+ before/).isVisible();
    })
    .toBe(true);
  await expect(page.getByLabel('All together')).toBeChecked();
  await page.getByRole('button', { name: /Go on with the other/ }).click();
  await expect(one).toBeHidden();
});

test('where nothing can be kept, an answer is marked all the same and the reader is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    }
  });
  await together(page);
  const one = question(page, 'single');
  await one.getByRole('radio').first().check();
  await one.getByRole('button', { name: 'Check my answer' }).click();
  await one.getByRole('button', { name: 'A guess' }).click();
  await expect(one.locator('[data-part=verdict]')).toContainText(/^(Right|Not yet)/);
  await expect(one.getByRole('status')).toContainText('could not keep your answer');
});

test('things are put in order by buttons, and by drag', async ({ page }) => {
  await together(page);
  const one = question(page, 'order');
  const rows = one.locator('[data-part=things] > li');
  const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));
  const [first, second, ...rest] = await ids();
  const down = rows.first().getByRole('button', { name: 'Down' });
  await down.focus();
  await page.keyboard.press('Enter');
  expect(await ids()).toEqual([second, first, ...rest]);
  await expect(one.getByRole('status')).toHaveText(`Moved to 2 of ${rest.length + 2}.`);
  await expect(rows.nth(1).getByRole('button', { name: 'Down' })).toBeFocused();

  await rows.first().scrollIntoViewIfNeeded();
  const from = await rows.first().locator('.question__grip').boundingBox();
  const to = await rows.last().locator('.question__grip').boundingBox();
  if (!from || !to) throw new Error('The grips are not in sight.');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y + to.height - 4, { steps: 12 });
  await page.mouse.up();
  expect((await ids()).at(-1)).toBe(second);
});

test('a line is matched by choosing, and by laying an answer on it', async ({ page }) => {
  await together(page);
  const one = question(page, 'match');
  const lines = one.getByRole('combobox');
  await lines.first().selectOption({ index: 1 });
  const chip = one.locator('[data-part=bank] > li').first();
  await chip.scrollIntoViewIfNeeded();
  const from = await chip.boundingBox();
  const to = await lines.nth(1).boundingBox();
  if (!from || !to) throw new Error('The answers or the lines are not in sight.');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect(lines.nth(1)).toHaveValue((await chip.getAttribute('data-answer')) ?? '');
});

test('the look back says how it went, and what is not right yet comes again', async ({ page }) => {
  await together(page);
  await page.getByRole('button', { name: 'See how it went' }).click();
  await expect(page.getByRole('heading', { name: 'How it went' })).toBeFocused();
  const entries = page.locator('.review__one');
  const count = await entries.count();
  await expect(entries.first()).toContainText('Not answered.');
  await expect(entries.first().getByRole('link')).toHaveAttribute(
    'href',
    /\/learn\/attunement\/[a-z-]+\/$/,
  );
  await page.getByRole('button', { name: `Answer the ${count} left` }).click();
  await expect(page.getByText(`0 of ${count} answered.`)).toBeVisible();
});

test('coming to the quiz with “all together” remembered moves nothing', async ({ page }) => {
  await together(page);
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await awake(page);
  await expect(question(page, 'order')).toBeVisible();
  expect(
    await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift),
  ).toBe(0);
});
