import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Confidence, Statement } from '../../src/domain/record/statement.ts';
import { expectNoSidewaysScroll, expectNoViolations } from '../support/axe.ts';
import { keptStatements, LESSON, restoreAll } from '../support/record.ts';

const MONDAY = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;
const onDay = (day: number, hours = 0) => new Date(MONDAY + day * DAY + hours * 3_600_000);
const goTo = (page: Page, day: number, hours = 0) => page.clock.setFixedTime(onDay(day, hours));

let count = 0;
const head = (day: number) => {
  count += 1;
  const at = onDay(day);
  const ms = at.getTime().toString(16).padStart(12, '0');
  const id = `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${String(count).padStart(12, '0')}`;
  return { id, at: at.toISOString() };
};
const answer = (
  day: number,
  question: string,
  right: boolean,
  confidence: Confidence,
  ids = ['x'],
): Statement => ({
  ...head(day),
  verb: 'answered',
  object: `quiz:${question}`,
  result: { answer: { kind: 'single', ids }, right, confidence },
});
const done = (day: number, lesson: string): Statement => ({
  ...head(day),
  verb: 'completed',
  object: lesson,
  result: null,
});
const looked = (day: number, moment: string): Statement => ({
  ...head(day),
  verb: 'chose',
  object: `moment:${moment}`,
  result: { ids: [] },
});

const card = (page: Page) => page.locator('.review__card');
const title = (page: Page) => page.locator('#review-title');
const press = (where: Page | Locator, name: string) =>
  where.getByRole('button', { name, exact: true }).click();

/** Answers a question that asks for one or several: with all that is right, or all that is not. */
async function choose(root: Locator, right: boolean, sure: string): Promise<void> {
  await expect(root.locator('[data-part=things]')).toBeVisible();
  const rights = await root
    .locator('.why[data-right]')
    .evaluateAll((whys) => whys.map((why) => (why as HTMLElement).dataset['for'] ?? ''));
  for (const box of await root.locator('[data-part=things] input').all()) {
    if (rights.includes((await box.getAttribute('value')) ?? '') === right) await box.check();
  }
  await press(root, 'Check my answer');
  await press(root, sure);
}

test('a question answered in a lesson comes back, and the list says where one was sure and mistaken', async ({
  page,
}) => {
  await goTo(page, 0);
  await page.goto('reflect/review/');
  await expect(title(page)).toHaveText('Nothing here yet');

  await page.goto(LESSON);
  const question = page.locator('.check .question');
  await question.scrollIntoViewIfNeeded();
  await question.hover();
  const prompt = (await question.locator('[data-part=prompt]').innerText()).trim();
  await choose(question, false, 'Sure');

  await page.goto('reflect/review/');
  await expect(title(page)).toHaveText('Nothing to come back to today');
  await expect(page.getByText('The next thing comes on Tuesday 6 January.')).toBeVisible();

  await goTo(page, 1);
  await page.reload();
  await expect(title(page)).toHaveText('1 of 1 today: a question');
  await expect(
    page.getByText('You answered this yesterday. You were sure, and it was not right yet.'),
  ).toBeVisible();
  await expect(card(page).getByRole('group', { name: prompt })).toBeVisible();
  await choose(card(page), false, 'Sure');
  await expect(card(page).locator('[data-part=verdict]')).toBeFocused();
  await expect(page.getByText('It comes back tomorrow.')).toBeVisible();
  // What it rests on leads to the page that lists it.
  await expect(card(page).locator('.cite a').first()).toHaveAttribute('href', /^\/.*#source-/);
  await press(page, 'Finish for today');
  await expect(title(page)).toHaveText('That is enough for today');
  await expect(title(page)).toBeFocused();
  await page.reload();
  await expect(title(page)).toHaveText('That is enough for today');

  await page.getByRole('link', { name: 'What you have answered so far' }).click();
  const mistaken = page.getByRole('region', { name: 'Sure, and mistaken' });
  await expect(mistaken).toContainText(prompt);
  await expect(mistaken).toContainText('Not yet; you were sure.');
  await mistaken.getByText('What you answered, and why').click();
  await expect(mistaken).toContainText('You answered:');
  await expect(mistaken).toContainText('What holds:');
  await expect(mistaken.getByText('Where this comes from:')).toBeVisible();
  await expect(mistaken.locator('[data-part=lesson]')).toHaveAttribute(
    'href',
    /attunement\/receiving\/$/,
  );

  await goTo(page, 2);
  await page.goto('reflect/review/');
  await choose(card(page), true, 'A guess');
  await press(page, 'Finish for today');
  await page.goto('reflect/answers/');
  await expect(mistaken).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: 'Right, and you called it a guess' }),
  ).toContainText(prompt);
});

test('what is put off is not asked again today, and the day’s number stays after a reload and in a second tab', async ({
  page,
  context,
}) => {
  await goTo(page, 0);
  await restoreAll(page, [
    answer(-30, 'attunement#received-without-eyes', false, 'sure'),
    answer(-30, 'attunement#one-earphone', true, 'guess'),
    answer(-30, 'vig#gone-from-the-course', false, 'sure'),
  ]);
  await page.goto('reflect/review/');
  await expect(title(page)).toHaveText('1 of 2 today: a question');
  const first = await card(page).locator('[data-part=prompt]').innerText();
  await press(page, 'Not today');
  await expect(title(page)).toHaveText('2 of 2 today: a question');
  await expect(title(page)).toBeFocused();
  await expect(card(page).locator('[data-part=prompt]')).not.toHaveText(first);
  await page.reload();
  await expect(title(page)).toHaveText('2 of 2 today: a question');

  const other = await context.newPage();
  await goTo(other, 0);
  await other.goto('reflect/review/');
  await expect(title(other)).toHaveText('2 of 2 today: a question');
  await press(other, 'Not today');
  await expect(title(other)).toHaveText('That is enough for today');
  await expect(title(page)).toHaveText('That is enough for today');

  await goTo(page, 1);
  await page.reload();
  await expect(title(page)).toHaveText('1 of 2 today: a question');
});

test('a word is written from memory, compared and judged; a moment is looked at again', async ({
  page,
}) => {
  await goTo(page, 0);
  await restoreAll(page, [
    done(-3, LESSON.replace(/^learn\/|\/$/g, '')),
    looked(-30, 'spinning-lid'),
  ]);
  await page.goto('reflect/review/');
  await expect(title(page)).toHaveText('1 of 4 today: a moment to look at');
  const moment = card(page).locator('.look');
  await expect(moment.locator('.strip__frame')).not.toHaveCount(0);
  await moment.locator('input').first().check();
  await moment.getByText('Compare with two guiders').click();
  await expect(moment.getByText('The last time you ticked nothing.')).toBeVisible();
  await press(page, 'With effort');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await press(page, 'Next');

  await expect(title(page)).toHaveText('2 of 4 today: a word');
  await expect(title(page)).toBeFocused();
  await expect(
    page.getByText('A lesson that you finished three days ago explains this.'),
  ).toBeVisible();
  const words = card(page).getByRole('textbox');
  await words.fill('Each takes up what the ot');
  await page.reload();
  await expect(words).toHaveValue('Each takes up what the ot');
  await press(page, 'Show what to compare with');
  const entry = card(page).getByRole('group', { name: /^The glossary on/ });
  await expect(entry).toBeFocused();
  await expect(entry.locator('p').first()).not.toBeEmpty();
  await press(page, 'Yes');
  await press(page, 'Next');
  await expect(title(page)).toHaveText('3 of 4 today: a word');
  const kept = JSON.stringify(await keptStatements(page));
  expect(kept).toContain('"judgement":"yes"');
  expect(kept).toContain('Each takes up what the ot');
  await page.goto('reflect/answers/');
  await expect(
    page.getByRole('region', { name: 'Words and moments that came back' }),
  ).toContainText('Each takes up what the ot');
});

test('after weeks away it is ten and no figure of what has gathered', async ({ page }) => {
  await goTo(page, 0);
  await page.goto('activities.json');
  const ids = await page.evaluate(async () =>
    Object.keys((await (await fetch('activities.json')).json()) as object)
      .filter((id) => id.startsWith('quiz:'))
      .map((id) => id.slice('quiz:'.length)),
  );
  await restoreAll(
    page,
    ids.map((id) => answer(-40, id, false, 'fairly')),
  );
  await page.goto('reflect/');
  await expect(page.getByText('Ten questions would be worth a look today.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at them' }).click();
  const shown = new Set<string>();
  for (let number = 1; number <= 10; number += 1) {
    await expect(title(page)).toHaveText(`${number} of 10 today: a question`);
    shown.add((await card(page).locator('.question').getAttribute('data-question')) ?? '');
    await press(page, 'Not today');
  }
  await expect(title(page)).toHaveText('That is enough for today');
  await expect(page.getByText('never more than ten a day')).toBeVisible();
  expect(shown.size).toBe(10);
  const modules = [...shown].map((id) => id.split('#')[0]);
  expect(modules.filter((module, place) => module === modules[place - 1])).toEqual([]);
  expect(await page.getByRole('main').innerText()).not.toContain(String(ids.length - 10));
});

test('a page that cannot be fetched is said, and fetched when one asks again', async ({ page }) => {
  await goTo(page, 0);
  await restoreAll(page, [answer(-9, 'attunement#received-without-eyes', false, 'sure')]);
  await page.route('**/learn/attunement/quiz/', (route) => route.abort());
  await page.goto('reflect/review/');
  await expect(page.getByText('This could not be fetched.')).toBeVisible();
  await page.unroute('**/learn/attunement/quiz/');
  await press(page, 'Fetch it again');
  await expect(card(page).getByRole('group').first()).toBeVisible();
});

test('a notebook of a newer page is left alone, and the page says that nothing can come back', async ({
  page,
}) => {
  await page.goto('activities.json');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('noticing', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto('reflect/review/');
  await expect(title(page)).toHaveText('Your notebook cannot be read here');
});

test('the whole way goes by keyboard', async ({ page }) => {
  await goTo(page, 0);
  await restoreAll(page, [answer(-9, 'attunement#received-without-eyes', false, 'sure')]);
  await page.goto('reflect/review/');
  await expect(card(page).locator('[data-part=things]')).toBeVisible();
  const things = card(page).locator('[data-part=things] input');
  const radio = (await things.first().getAttribute('type')) === 'radio';
  await title(page).focus();
  await page.keyboard.press('Tab');
  await expect(things.first()).toBeFocused();
  await page.keyboard.press('Space');
  for (let tabs = 0; tabs < (radio ? 1 : await things.count()); tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(page).locator('[data-part=sure]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(page).locator('[data-part=verdict]')).toBeFocused();
  const finish = page.getByRole('button', { name: 'Finish for today' });
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await finish.evaluate((one) => one === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('each kind of card, the end and the answers break no rule', async ({ page }) => {
    test.setTimeout(90_000);
    const well = async () => {
      await expectNoViolations(page);
      await expectNoSidewaysScroll(page);
    };
    await goTo(page, 0);
    await restoreAll(page, [
      answer(-9, 'attunement#received-without-eyes', false, 'sure'),
      answer(-9, 'vig#gone-from-the-course', true, 'guess'),
      looked(-30, 'spinning-lid'),
      done(-3, LESSON.replace(/^learn\/|\/$/g, '')),
    ]);
    await page.goto('reflect/review/');
    await expect(card(page).locator('.question')).toBeVisible();
    await well();
    await choose(card(page), false, 'Sure');
    await well();
    await press(page, 'Next');
    await card(page).getByText('Compare with two guiders').click();
    await well();
    await press(page, 'Yes');
    await press(page, 'Next');
    await card(page).getByRole('textbox').fill('What I remember');
    await press(page, 'Show what to compare with');
    await expect(card(page).locator('.review__entry p').first()).toBeVisible();
    await well();
    await press(page, 'Not yet');
    await press(page, 'Next');
    await press(page, 'Not today');
    await press(page, 'Not today');
    await expect(title(page)).toHaveText('That is enough for today');
    await well();
    await page.goto('reflect/answers/');
    await page.getByText('What you answered, and why').first().click();
    await expect(page.getByText('What holds:').first()).toBeVisible();
    await well();
  });
});
