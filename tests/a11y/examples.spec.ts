import { expect, test, type Page } from '@playwright/test';
import { examples, type QuestionExample } from '../../src/components/quiz/examples.ts';
import {
  expectNoSidewaysScroll,
  expectNoViolations,
  expectNoViolationsInDark,
} from '../support/axe.ts';
import { openAll } from '../support/islands.ts';
import { renderQuestions } from '../support/questions.ts';

/**
 * Every example of a question, as the build would write it, in a lesson's own page: with its styles,
 * its policy and its scripts.
 */

let html: Record<string, string>;
test.beforeAll(async () => {
  html = await renderQuestions();
});

async function show(page: Page, key: string): Promise<void> {
  await page.goto('./learn/attunement/receiving/');
  await page.evaluate((question) => {
    const check = document.querySelector('.check');
    if (!check) throw new Error('The lesson has no question to put an example in the place of.');
    check.innerHTML = question;
    check.closest('.prose')?.replaceChildren(check);
  }, html[key] ?? '');
}

/** Answers as the example says, so that its feedback is in sight. */
async function answer(page: Page, { answer: given, confidence }: QuestionExample): Promise<void> {
  if (!given) return;
  const root = page.locator('.question');
  const press = (name: string) => root.getByRole('button', { name, exact: true }).click();
  switch (given.kind) {
    case 'single':
    case 'multiple':
      for (const id of given.ids) await root.locator(`input[value="${id}"]`).check();
      break;
    case 'match':
      for (const [line, value] of Object.entries(given.pairs))
        await root.locator(`[data-id="${line}"] select`).selectOption(value);
      break;
    case 'recall':
      await root.getByRole('textbox').fill(given.text);
      await press('Show what to compare with');
      for (const id of given.ids) await root.locator(`input[value="${id}"]`).check();
      await press('Keep what I had');
      break;
    case 'order':
      break;
  }
  if (given.kind !== 'recall') {
    await press('Check my answer');
    await press({ guess: 'A guess', fairly: 'Fairly sure', sure: 'Sure' }[confidence ?? 'guess']);
  }
  await expect(root).toHaveAttribute('data-state', 'answered');
}

for (const [key, example] of Object.entries<QuestionExample>(examples)) {
  test(`a question: ${example.name}, breaks no rule at 1280 or 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await show(page, key);
    await expect(page.getByRole('group', { name: example.question.prompt })).toBeVisible();
    await page.locator('.question').hover();
    await expect(page.locator('.question')).toHaveAttribute('data-awake', '');
    await answer(page, example);
    await openAll(page);
    await expectNoViolations(page);
    await expectNoViolationsInDark(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
