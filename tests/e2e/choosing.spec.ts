import { expect, test, type Page } from '@playwright/test';
import { watchForTrouble } from '../support/trouble.ts';

const PATHS = ['families/choosing/', 'families/choosing/young-people/'];

/** Everything in which a browser could remember what was done on a page. */
const remembered = async (page: Page) => ({
  ...(await page.evaluate(async () => ({
    address: location.href,
    history: history.length,
    state: history.state as unknown,
    title: document.title,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    name: window.name,
  }))),
  cookies: await page.context().cookies(),
});

for (const path of PATHS) {
  test(`/${path}: every end, and a sheet of questions, leave nothing behind`, async ({
    page,
    baseURL,
  }) => {
    const trouble = await watchForTrouble(page, baseURL);
    await page.goto(path);
    const before = await remembered(page);
    const bar = page.locator('.choosing__bar');
    const shown = page.locator('[data-section]:visible');
    const onward = bar.locator('[data-next]');
    const titles = await page.locator('#start button').allInnerTexts();

    for (const title of titles) {
      await onward.click();
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
      await expect(shown).toHaveCount(1);
      await shown.getByText('Tell me more').click();
      await shown.locator('[data-put]').first().click();
      const say = shown.locator('[data-again]').first();
      if (await say.isVisible()) {
        await expect(say).toHaveText('I’m not sure');
        await say.click();
        await expect(shown.getByText('that is our job to fix')).toBeVisible();
      }
      await bar.getByRole('button', { name: 'Stop here' }).click();
      await expect(page.getByRole('heading', { name: 'You can stop here' })).toBeFocused();
      await bar.getByRole('button', { name: 'Back' }).click();
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
    }
    await bar.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByRole('heading', { name: 'You can stop here' })).toBeFocused();
    await bar.getByRole('button', { name: 'My sheet' }).click();
    await page.getByRole('textbox', { name: 'What matters to me' }).fill('That she is asked, too.');
    await expect(page.locator('.pocket__item:visible')).toHaveCount(titles.length);
    expect(await remembered(page)).toEqual(before);

    // Gone for whoever has the phone next, with the browser’s own way back as well.
    await page.goto('families/');
    await page.goBack();
    await expect(page.locator('#start')).toBeVisible();
    await expect(page.locator('[data-on]')).toHaveCount(0);
    await expect(page.locator('#own-matters')).toHaveValue('');
    expect(trouble).toEqual([]);
  });

  test(`/${path}: the fullest sheet is one A4 page, with nothing of the page around it`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const button of await page.locator('.ask [data-put]').all())
      await button.evaluate((one: HTMLElement) => {
        one.click();
      });
    await page.locator('.choosing__bar').getByRole('button', { name: 'My sheet' }).click();
    await page
      .getByRole('textbox', { name: 'What matters to me' })
      .fill('words that are mine '.repeat(15));
    await page
      .getByRole('textbox', { name: 'A question of my own' })
      .fill('What if he says no? '.repeat(15));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pocket')).toBeVisible();
    for (const hidden of ['.site-header', 'h1', '#start', 'textarea', '.site-footer'])
      await expect(page.locator(hidden).first()).toBeHidden();
    // No question stands lower than its quarter, and none on a crease.
    const over = await page
      .locator('.pocket__quarter')
      .evaluateAll((quarters) =>
        quarters
          .filter((one) => one.scrollHeight > one.clientHeight + 1)
          .map(({ textContent }) => textContent),
      );
    expect(over).toEqual([]);
  });
}

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of PATHS) {
    test(`/${path} is read in order, with jump links, and its list is for a pen`, async ({
      page,
    }) => {
      await page.goto(path);
      const first = page.locator('#start a').nth(2);
      const name = await first.innerText();
      await first.click();
      await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport();
      await page.locator('section:target').getByRole('link', { name: 'Stop here' }).click();
      await expect(page.getByRole('heading', { name: 'You can stop here' })).toBeInViewport();
      const asked = await page.locator('.ask').count();
      await expect(page.locator('.pocket__item:visible:not([data-own])')).toHaveCount(asked);
      await expect(page.locator('button:visible, textarea:visible')).toHaveCount(0);
    });
  }
});
