import { expect, test, type Page } from '@playwright/test';
import { keptStatements, LESSON } from '../support/record.ts';

const MODULE = 'learn/attunement/';

/** Plans something at the end of a lesson. */
async function plan(page: Page, { when, will }: { when: string; will: string }): Promise<void> {
  await page.goto(LESSON);
  const form = page.locator('.plan');
  await form.getByLabel('When …').fill(when);
  await form.getByLabel('I will …').fill(will);
  await form.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(form.locator('.prompt__status')).toHaveText('Kept in your notebook.');
}

const asking = (page: Page) => page.getByRole('region', { name: 'Back from practice?' });

test('on the next visit a plan is asked about, and what the other did is kept and closes the circle', async ({
  page,
}) => {
  await plan(page, { when: 'he turns away', will: 'wait' });
  await page.goto(MODULE);
  await expect(asking(page)).toContainText('You planned: “When he turns away, I will wait.”');
  await expect(page.locator('.module .mark__reception')).toBeHidden();

  await asking(page).getByRole('button', { name: 'I tried it' }).click();
  await expect(asking(page).getByLabel('What did the other person do?')).toBeFocused();
  await expect(asking(page).getByRole('button', { pressed: true })).toHaveText('I tried it');
  await page.keyboard.type('He looked back at the bus');
  await asking(page).getByRole('button', { name: 'Keep in your notebook' }).click();
  await expect(asking(page).locator('.prompt__status')).toHaveText('Kept in your notebook.');
  await expect(asking(page).locator('.prompt__status')).toBeFocused();
  await expect(page.locator('.module .mark__reception')).toBeVisible();

  await page.goto('reflect/');
  await expect(page.getByText('He looked back at the bus')).toBeVisible();
  await expect(page.locator('.notebook__module .mark__reception')).toBeVisible();
  await page.goto('learn/');
  await expect(asking(page)).toBeHidden();
});

test('“not yet” is enough, and is not asked again', async ({ page }) => {
  await plan(page, { when: 'she shouts', will: 'breathe' });
  await page.goto('learn/');
  await asking(page).getByRole('button', { name: 'Not yet' }).click();
  await expect(asking(page).locator('.prompt__status')).toContainText('stays in your notebook');
  await page.goto(LESSON);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(asking(page)).toBeHidden();
  const kept = await keptStatements(page);
  expect(JSON.stringify(kept)).toMatch(/"verb":"asked".*"verb":"returned"/);
});

test('nobody is asked on the page after the one where the plan was made', async ({ page }) => {
  await plan(page, { when: 'she shouts', will: 'breathe' });
  await page.getByRole('link', { name: /^Next: / }).click();
  await expect(page).not.toHaveURL(new RegExp(`${LESSON}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(asking(page)).toBeHidden();
});

test('from the notebook one can say at any time how it went', async ({ page }) => {
  await plan(page, { when: 'she shouts', will: 'breathe' });
  await page.goto('learn/');
  await asking(page).getByRole('button', { name: 'Not yet' }).click();
  await page.goto('reflect/');
  await page.getByRole('link', { name: /^Say how it went/ }).click();
  await expect(asking(page)).toContainText('When she shouts, I will breathe');
  await asking(page).getByRole('button', { name: 'It went differently' }).click();
  await page.keyboard.type('She laughed');
  await page.reload();
  await expect(asking(page).getByLabel('What did the other person do?')).toHaveValue('She laughed');
});

test('who has planned nothing sees nothing, and nothing moves for it', async ({ page }) => {
  await page.goto('learn/');
  await expect(asking(page)).toBeHidden();
});
