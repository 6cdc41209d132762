import { expect, test, type Page } from '@playwright/test';
import { answered, lesson, planned, reflected, tried } from '../../src/domain/record/examples.ts';
import { expectNoViolations, expectNoViolationsInDark } from '../support/axe.ts';
import { openAll, readThrough } from '../support/islands.ts';
import { restoreAll } from '../support/record.ts';

test.use({ viewport: { width: 1280, height: 900 } });

async function expectAllWell(page: Page): Promise<void> {
  await readThrough(page);
  await openAll(page);
  await expectNoViolations(page);
  await expectNoViolationsInDark(page);
}

const kinds = {
  'the front page': '',
  'the list of modules': 'learn/',
  'a module': 'learn/attunement/',
  'a lesson': 'learn/attunement/guiding/',
  'the glossary': 'glossary/',
  'the sources': 'sources/',
  'the search': 'search/?q=attunement',
  'an empty notebook': 'reflect/',
  'a page of plain words': 'privacy/',
  'the front page for families': 'families/',
  'a page for families': 'families/questions/',
  'cards to print': 'facilitate/cards/',
  'a lost page': '404.html',
};

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind} breaks no rule at 1280 px with everything opened`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expectAllWell(page);
  });
}

test('the quiz breaks no rule with all its questions in sight', async ({ page }) => {
  await page.goto('./learn/attunement/quiz/');
  await page.getByLabel('All together').check();
  await expect(page.locator('.question:visible')).not.toHaveCount(1);
  await expectAllWell(page);
});

test('a notebook with something of everything in it breaks no rule', async ({ page }) => {
  await restoreAll(page, [
    lesson(1, 'visited', 'attunement/receiving'),
    reflected(2, 'Her hand went still when I waited'),
    reflected(3, 'On the phone', [2]),
    reflected(4, 'At the office', [2]),
    planned(5, 'a parent looks away', 'wait'),
    tried(6, 'She slides the lid across'),
    answered(7, 'received-without-eyes', false, 'sure'),
    lesson(8, 'completed', 'attunement/receiving'),
  ]);
  await openAll(page);
  await expectNoViolations(page);
  await expectNoViolationsInDark(page);
});

for (const [asks, button, where] of [
  ['an edit', /^Edit/, 'reflect/journal/'],
  ['the question before an entry is erased', /^Erase the entry/, 'reflect/journal/'],
  ['the question before everything is erased', /^Erase everything$/, 'reflect/'],
] as const) {
  test(`${asks} in the notebook breaks no rule`, async ({ page }) => {
    await restoreAll(page, [reflected(1, 'Her hand went still when I waited')]);
    await page.goto(where);
    await page.getByRole('button', { name: button }).first().click();
    await expectNoViolations(page);
    await expectNoViolationsInDark(page);
  });
}
