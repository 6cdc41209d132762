import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';

const LESSON = './learn/attunement/receiving/';
const box = (page: Page) => page.getByRole('searchbox', { name: 'Words to look for' });
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });
const said = (page: Page) => page.locator('.search [role=status]');

/** The dialog, opened from a lesson. */
async function openDialog(page: Page) {
  await page.goto(LESSON);
  await opener(page).click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await expect(box(page)).toBeFocused();
}

/** What the page fetched for searching. */
function fetched(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/search-|quick\.json|\/pagefind\//.test(pathname)) urls.push(pathname);
  });
  return urls;
}

test('nothing of the search is fetched before the box is approached, nor its full text before typing', async ({
  page,
}) => {
  const urls = fetched(page);
  await page.goto(LESSON);
  await page.mouse.move(200, 500);
  await page.mouse.wheel(0, 600);
  await page.locator('[data-island=terms][data-awake]').waitFor();
  expect(urls).toEqual([]);
  await page.keyboard.press('Home');
  await opener(page).hover();
  await expect.poll(() => urls.some((url) => url.endsWith('/search/quick.json'))).toBe(true);
  expect(urls.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('the address of the page is not asked for anything before its box is touched', async ({
  page,
}) => {
  const urls = fetched(page);
  await page.goto('./search/');
  await page.mouse.move(200, 700);
  await page.waitForLoadState('networkidle');
  expect(urls).toEqual([]);
  await box(page).focus();
  await expect.poll(() => urls.some((url) => url.endsWith('/search/quick.json'))).toBe(true);
});

test('a half-typed word finds the term at once, and the full text adds below without moving it', async ({
  page,
}) => {
  let release = () => {};
  const arrival = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await openDialog(page);
  await page.keyboard.type('third pair');
  await expect(results(page).first()).toContainText('Third pair of eyes');
  await expect(results(page).first().locator('mark').first()).toHaveText('Third');
  await expect(page.getByText('Looking through the full text')).toBeVisible();
  const shown = await results(page).allTextContents();
  const place = await results(page).first().boundingBox();
  release();
  await expect(said(page)).toHaveText(/^\d+ results?( so far)?$/);
  expect((await results(page).allTextContents()).slice(0, shown.length)).toEqual(shown);
  expect(await results(page).first().boundingBox()).toEqual(place);
});

test('words that are in no title are found in the text, with the word marked', async ({ page }) => {
  await page.goto('./search/?q=saturday');
  await expect(results(page).first()).toBeVisible();
  await expect(results(page).first().locator('.search__excerpt mark').first()).toHaveText(
    /saturday/i,
  );
});

test('who uses another word for it finds it in the text as well', async ({ page }) => {
  await page.goto('./search/?q=practitioner');
  const guider = results(page).filter({ hasText: 'Guider' }).first();
  await expect(guider).toContainText('practitioner');
  await expect(
    results(page)
      .locator('mark', { hasText: /^guiders?$/i })
      .first(),
  ).toBeVisible();
});

test('the dialog is used by keyboard alone: open, type, go down, back up, close, and on again', async ({
  page,
}) => {
  await page.goto(LESSON);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('initiative');
  await expect(results(page).first()).toContainText('Initiative');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('initiative');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#initiative$/);
});

test('Enter in the dialog opens the search page with the question in its address', async ({
  page,
}) => {
  await openDialog(page);
  await page.getByLabel('Kind').selectOption('Lessons');
  await box(page).fill('receiving');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=receiving&kind=lesson$/);
  await expect(box(page)).toHaveValue('receiving');
  await expect(page.getByLabel('Kind')).toHaveValue('lesson');
  await expect(results(page).first()).toContainText('Receiving');
});

test('a question is kept in the address, and is there again after a result was followed', async ({
  page,
}) => {
  await page.goto('./search/');
  await box(page).pressSequentially('timing');
  await expect(page).toHaveURL(/\/search\/\?q=timing$/);
  await results(page).first().getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('timing');
  await expect(results(page).first()).toBeVisible();
});

test('a search keeps to the kind and the readers that were chosen', async ({ page }) => {
  await page.goto('./search/?q=initiative');
  await expect(results(page).first()).toBeVisible();
  const kinds = results(page).locator('.search__kind');
  for (const [choice, kind] of [
    ['Lessons', 'Lesson'],
    ['Terms', 'Term'],
    ['Quizzes', 'Quiz'],
  ] as const) {
    await page.getByLabel('Kind').selectOption(choice);
    await expect
      .poll(async () => [...new Set(await kinds.allTextContents())], { message: choice })
      .toEqual([kind]);
  }
  await page.getByLabel('Kind').selectOption('Everything');
  await page.getByLabel('Written for').selectOption('Facilitators');
  await expect
    .poll(async () =>
      (await kinds.allTextContents()).every((kind) => kind.includes('facilitators')),
    )
    .toBe(true);
});

test('where nothing is found, the nearest word is offered, and the lists', async ({ page }) => {
  await page.goto('./search/?q=inttersubjjectivty');
  const near = page.getByRole('button', { name: /^intersubjectiv/i });
  await expect(near).toBeVisible();
  await expect(said(page)).toHaveText('Nothing found');
  await expect(page.locator('.search').getByRole('link', { name: 'the glossary' })).toHaveAttribute(
    'href',
    /\/glossary\/$/,
  );
  await expectNoViolations(page);
  await near.click();
  await expect(results(page).first()).toContainText('Intersubjectivity');
});

test('more results are added below, and the first of them gets the focus', async ({ page }) => {
  await page.goto('./search/?q=attune');
  const more = page.getByRole('button', { name: 'More results' });
  await expect(more).toBeVisible();
  const shown = await results(page).count();
  expect(shown).toBe(10);
  await more.click();
  await expect(results(page).nth(shown).getByRole('link').first()).toBeFocused();
});

test('when the full text cannot be had, the titles stay, and trying again helps', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await openDialog(page);
  await page.keyboard.type('scaffolding');
  await expect(results(page).first()).toContainText('Scaffolding');
  await expect(page.getByText('the full text could not be fetched')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(said(page)).toHaveText(/^\d+ results?$/);
  await expect(page.getByText('the full text could not be fetched')).toBeHidden();
});

test('when nothing can be had, the words stay, and trying again helps', async ({ page }) => {
  await page.route('**/quick.json', (route) => route.abort());
  await openDialog(page);
  await page.keyboard.type('scaffolding');
  await expect(page.getByText('The search could not be fetched.')).toBeVisible();
  await page.unroute('**/quick.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toContainText('Scaffolding');
  await expect(box(page)).toHaveValue('scaffolding');
});

test('when not even the script comes, the header’s link leads to the page, which says what to do', async ({
  page,
}) => {
  await page.route('**/assets/search-*.js', (route) => route.abort());
  await page.goto(LESSON);
  await opener(page).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await box(page).click();
  await expect(page.locator('.search__failed')).toBeVisible();
});

test('what was typed before the script arrived is kept and looked for', async ({ page }) => {
  let release = () => {};
  const arrival = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/search-*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('./search/');
  await box(page).pressSequentially('reception');
  release();
  await expect(results(page).first()).toContainText('Reception');
  await expect(box(page)).toHaveValue('reception');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog with results breaks no accessibility rule, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await openDialog(page);
    await page.keyboard.type('attun');
    await expect(said(page)).toHaveText(/result/);
    await expectNoViolations(page);
  });
}

test('family pages carry no search', async ({ page }) => {
  await page.goto('./families/');
  await expect(page.locator('[data-island^=search], a[href*="/search/"]')).toHaveCount(0);
});

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to a page that points to the lists', async ({ page }) => {
    await page.goto(LESSON);
    await opener(page).click();
    await expect(page.getByRole('heading', { name: 'Search needs scripting' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    const hand = page.getByRole('region', { name: 'Search needs scripting' });
    for (const name of [
      'The glossary',
      'The lessons',
      'What to practise',
      'The law',
      'The sources',
    ]) {
      await expect(hand.getByRole('link', { name })).toBeVisible();
    }
  });
});
