import { expect, test, type Page } from '@playwright/test';
import { readThrough } from '../support/islands.ts';
import { keptStatements, LESSON, promptField, writeInLesson } from '../support/record.ts';
import { watchForTrouble } from '../support/trouble.ts';

/**
 * Chrome and Edge 109, Firefox 115 and Safari 15.4 are missing some of what a new browser has, and
 * some is missing in every browser on a page that came without TLS. What is taken away here before
 * a page's own scripts run is what a reader there does not have.
 */
const without: Record<string, () => void> = {
  'the popover': () => {
    for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    // The attribute alone hides what carries it; a browser without popovers knows nothing of it.
    document.addEventListener('DOMContentLoaded', () => {
      for (const one of document.querySelectorAll('[popover]')) one.removeAttribute('popover');
    });
  },
  'transitions between pages': () => {
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
    for (const name of ['ViewTransition', 'CSSViewTransitionRule', 'navigation'])
      Reflect.deleteProperty(window, name);
  },
  'what a page without TLS has not': () => {
    for (const name of ['locks', 'storage', 'clipboard', 'serviceWorker'])
      Reflect.deleteProperty(Navigator.prototype, name);
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
    Reflect.deleteProperty(Crypto.prototype, 'subtle');
  },
  'newer parts of the language': () => {
    Reflect.deleteProperty(window, 'structuredClone');
    Reflect.deleteProperty(Intl, 'Segmenter');
    Reflect.deleteProperty(Intl, 'DurationFormat');
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
      Reflect.deleteProperty(Array.prototype, name);
    for (const name of ['groupBy']) {
      Reflect.deleteProperty(Object, name);
      Reflect.deleteProperty(Map, name);
    }
    Reflect.deleteProperty(Promise, 'withResolvers');
    Reflect.deleteProperty(Promise, 'try');
    Reflect.deleteProperty(Array, 'fromAsync');
    Reflect.deleteProperty(URL, 'canParse');
    for (const name of ['union', 'difference', 'intersection', 'isSubsetOf'])
      Reflect.deleteProperty(Set.prototype, name);
    if ('Iterator' in window) {
      const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
      for (const name of ['map', 'filter', 'toArray', 'some', 'find', 'flatMap', 'take', 'drop'])
        Reflect.deleteProperty(iterator, name);
    }
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'scheduler');
  },
};

/** Answers, writes and keeps, and looks whether it was kept. */
async function answerAndKeep(page: Page): Promise<void> {
  await writeInLesson(page, 'In an older browser');
  const question = page.locator('.check .question');
  await question.getByRole('checkbox').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await question.getByRole('button', { name: 'Sure', exact: true }).click();
  await expect(question.locator('[data-part=verdict]')).toContainText(/^(Right|Not yet)/);
  const look = page.locator('.look');
  await look.getByRole('checkbox').first().check();
  await look.getByText('Compare with two guiders').click();
  await expect(look).toContainText('You ticked “');
  await expect
    .poll(async () => JSON.stringify(await keptStatements(page)))
    .toMatch(/"reflected".*"answered".*"chose"/);
  await page.reload();
  await readThrough(page);
  await expect(promptField(page)).toHaveValue('In an older browser');
  await page.goto('./reflect/');
  await expect(page.getByRole('article')).toContainText('In an older browser');
  await page.goto('./learn/attunement/quiz/');
  await readThrough(page);
  await expect(page.getByText('You have answered 1 of these')).toBeVisible();
}

for (const [what, takeAway] of Object.entries(without)) {
  test(`without ${what} everything is read, answered and kept`, async ({ page, baseURL }) => {
    await page.addInitScript(takeAway);
    const trouble = await watchForTrouble(page, baseURL);
    await answerAndKeep(page);
    await page.goto('./search/?q=reception');
    await expect(
      page.getByRole('list', { name: 'Results' }).getByRole('listitem').first(),
    ).toContainText('Reception');
    await page.getByRole('button', { name: 'Reading' }).click();
    await page.getByLabel('Dark', { exact: true }).check();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(trouble).toEqual([]);
  });
}

test('without popovers a term is a link to the glossary, and no definition stands in the text', async ({
  page,
}) => {
  await page.addInitScript(without['the popover']!);
  await page.goto(LESSON);
  await readThrough(page);
  await expect(page.locator('.definition:visible')).toHaveCount(0);
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#yes-cycle$/);
  await expect(page.locator('#yes-cycle')).toBeInViewport();
});
