import { expect, test } from '@playwright/test';

const STAGE = 'cases/anya/no-childcare/';

test('what is written where a case stops is kept, stands there again, and beside what is told at the end', async ({
  page,
}) => {
  await page.goto(STAGE);
  const stop = page.locator('.stop').first();
  await stop.getByLabel('Your words').fill('Cross, and then relieved');
  await stop.getByRole('button', { name: 'Keep in your notebook' }).click();
  await expect(stop.locator('.prompt__status')).toHaveText('Kept in your notebook.');

  await page.getByText('Read on: what happened then').click();
  await expect(page.getByText('Look at who knows what by then')).toBeVisible();
  await page.getByRole('link', { name: /^Next: / }).click();
  await page.getByRole('link', { name: /^Back: / }).click();
  await page.locator('.stop').first().getByLabel('Your words').focus();
  await expect(page.locator('.stop').first().getByLabel('Your words')).toHaveValue(
    'Cross, and then relieved',
  );

  await page.goto('cases/anya/beside/');
  const row = page.getByRole('listitem').filter({ hasText: 'What goes through you?' });
  await expect(row).toContainText('Cross, and then relieved');
  await expect(row).toContainText('What the author tells us');
  await expect(row).toContainText('What only Anya could say');

  await page.goto('reflect/');
  await expect(page.getByRole('link', { name: 'Anya: No childcare' }).first()).toBeVisible();
});

test('words that were begun and not kept are there again after a reload', async ({ page }) => {
  await page.goto(STAGE);
  const words = page.locator('.stop').nth(1).getByLabel('Your words');
  await words.focus();
  await expect(page.locator('.stop').nth(1)).toHaveAttribute('data-awake', '');
  await words.pressSequentially('She chose which');
  await page.reload();
  await page.locator('.stop').nth(1).getByLabel('Your words').focus();
  await expect(page.locator('.stop').nth(1).getByLabel('Your words')).toHaveValue(
    'She chose which',
  );

  await page.goto('cases/anya/beside/');
  const row = page.getByRole('listitem').filter({ hasText: 'She chose which' });
  await expect(row).toContainText('Begun there, and not kept yet.');
});

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('a case is read from its first part to its last', async ({ page }) => {
    await page.goto('cases/renata/');
    await page.getByRole('link', { name: 'Begin' }).click();
    for (let part = 0; part < 4; part += 1) {
      await page.getByText('Read on: what happened then').click();
      await expect(page.locator('.then__told')).toBeVisible();
      await page.getByRole('link', { name: /^Next: / }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renata: side by side');
    await expect(page.getByText('Nothing kept here yet.').first()).toBeVisible();
  });

  test('the pathway is a list in which every step opens', async ({ page }) => {
    await page.goto('practise/pathway/');
    const step = page.locator('#not-now');
    await step.locator('summary').click();
    await expect(step).toContainText('Thank her.');
  });
});
