import { expect, test } from '@playwright/test';
import { keptStatements } from '../support/record.ts';

test('a role agreement is kept only when that is asked for, and prints what it holds', async ({
  page,
}) => {
  await page.goto('practise/role-agreement/');
  const first = page.getByLabel('When is the worker there?');
  await first.focus();
  await expect(page.locator('[data-island=agreement][data-awake]')).toBeVisible();
  await first.fill('For the last ten minutes. The parent chose it on the phone.');
  expect(await keptStatements(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.agreement__printed').first()).toHaveText(/the last ten minutes/);
  await expect(first).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.getByRole('button', { name: 'Keep in your notebook' }).click();
  await expect(page.locator('.prompt__status')).toHaveText('Kept in your notebook.');
  await first.fill('Throughout.');
  await page.getByRole('button', { name: 'Keep in your notebook' }).click();
  await expect.poll(async () => JSON.stringify(await keptStatements(page))).toMatch(/replaces/);
  await page.goto('reflect/journal/');
  await expect(page.getByText('Throughout.', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'A role agreement' })).toBeVisible();
});

test('versions of a helping question are kept by the wish they are from', async ({ page }) => {
  await page.goto('practise/helping-question/workshop/');
  const words = page.getByLabel('Your version, in words they could say');
  await words.focus();
  await expect(page.locator('[data-island=workshop][data-awake]')).toBeVisible();
  const keep = page.getByRole('button', { name: 'Keep this version' });
  await words.fill('How can I get her to eat?');
  await keep.click();
  await words.fill('What do I do just before she opens her mouth?');
  await keep.click();
  await expect(page.locator('.workshop__versions li')).toHaveText([
    'How can I get her to eat?',
    'What do I do just before she opens her mouth?',
  ]);
  await page.getByLabel(/I want bedtime without a riot/).check();
  await expect(page.locator('.workshop__versions')).toBeHidden();
  await page.reload();
  await words.focus();
  await expect(page.locator('.workshop__versions li')).toHaveCount(2);
});

test('what two people think together in ten minutes is kept nowhere', async ({ page }) => {
  await page.goto('practise/thinking-together/now/');
  for (const name of ['Begin', /just enough/, /the moment/, /what it was for/, /say it aloud/]) {
    await page.getByRole('link', { name }).first().click();
  }
  await expect(page.getByRole('heading', { name: 'Say it aloud' })).toBeInViewport();
  await expect(page.locator('main').locator('textarea, input')).toHaveCount(0);
  expect(await keptStatements(page)).toEqual([]);
});
