import { expect, test } from '@playwright/test';
import { built } from '../support/built.ts';
import { pagesOf, someOfEachKind } from '../support/pages.ts';

test.use({ javaScriptEnabled: false });

for (const { address } of someOfEachKind(pagesOf(built))) {
  test(`/${address} can be read with scripting off`, async ({ page }) => {
    await page.goto(`./${address}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await main.innerText()).length).toBeGreaterThan(150);

    // Nothing is offered that only a script could do.
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('.js-only:visible')).toHaveCount(0);

    // Every answer is behind a disclosure that opens by itself.
    const disclosures = page.locator('details:visible').filter({ hasNot: page.locator('video') });
    for (let place = 0; place < (await disclosures.count()); place++) {
      const one = disclosures.nth(place);
      await one.locator('> summary').click();
      expect((await one.innerText()).length).toBeGreaterThan(
        (await one.locator('> summary').innerText()).length + 20,
      );
    }
  });
}

test('a term in a lesson leads to its entry in the glossary', async ({ page }) => {
  await page.goto('./learn/attunement/receiving/');
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#yes-cycle$/);
  await expect(page.locator('#yes-cycle')).toBeInViewport();
});

test('one can go from the front door through every lesson to the quiz', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Start learning' }).click();
  await page.getByRole('link', { name: 'The attunement principles' }).click();
  await page.locator('.lessons a').first().click();
  const next = page.getByRole('link', { name: /^Next: / });
  for (let lessons = 0; lessons < 20; lessons++) {
    const onwards = await next.innerText();
    await next.click();
    if (onwards.includes('quiz')) break;
  }
  await expect(page).toHaveURL(/\/learn\/attunement\/quiz\/$/);
});
