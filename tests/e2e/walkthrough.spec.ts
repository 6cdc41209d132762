import { expect, test, type Page } from '@playwright/test';
import { built } from '../support/built.ts';
import { keptStatements } from '../support/record.ts';
import { watchForTrouble } from '../support/trouble.ts';

const WALK = 'practise/a-moment-for-vig/';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const way = (page: Page, id: string) => page.locator(`a[data-choice="${id}"]`);

/** Chooses one after the other, each on the page that the one before led to. */
async function choose(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await way(page, id).click();
    await expect(page).toHaveURL(new RegExp(`[.=]${id}$`));
  }
}

/** The ways that the device keeps, each by its choices. */
const keptWays = async (page: Page): Promise<string[]> =>
  (await keptStatements(page)).flatMap((one) => {
    const { verb, result } = one as { verb: string; result: { path: { choice: string }[] } };
    return verb === 'walked' ? [result.path.map(({ choice }) => choice).join(' ')] : [];
  });

test('why a choice matters opens on the page that it leads to, and the way is shown there', async ({
  page,
  baseURL,
}) => {
  const trouble = await watchForTrouble(page, baseURL);
  await page.goto(WALK);
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await expect(title(page)).toHaveText('Small chairs');
  await expect(page.locator('.came')).toHaveCount(0);
  await choose(page, 'hold-it', 'wait-for-gate');

  // Why opens after choosing, and only for what was chosen.
  const came = page.locator('.came');
  await expect(came.locator('summary')).toContainText('You chose: Let it go by.');
  await expect(came.locator('summary')).toContainText('Why it matters');
  await came.locator('summary').click();
  await expect(came.getByText('You spare her the stage')).toBeVisible();
  await expect(came.locator('li:visible')).toHaveCount(1);

  await page.getByText('Your way so far').click();
  await expect(page.locator('.way li')).toHaveCount(2);
  expect(trouble).toEqual([]);
});

test('from an ending one looks back on the way, the roads not taken and the other chair', async ({
  page,
  baseURL,
}) => {
  const trouble = await watchForTrouble(page, baseURL);
  const by = '#by=hold-it.wait-for-gate.mention-at-gate.straight-to-it.put-off-too.no-is-fine';
  await page.goto(`${WALK}not-now/${by}`);
  await page.getByRole('link', { name: 'Look back on the way you went' }).click();

  await expect(title(page)).toHaveText('A moment for VIG: looking back');
  await expect(page.locator('.went > li:visible')).toHaveCount(7);
  await expect(page.locator('.went [data-choice]:visible')).toHaveCount(6);
  const roads = page.locator('.roads');
  await expect(roads.getByText('Say it. “There’s something called VIG.')).toBeVisible();
  // It was not there on this way.
  await expect(roads.getByText('I said that about film before')).toBeHidden();
  await expect(page.locator('.turned > li:visible')).toHaveCount(7);
  await expect(page.getByText('I told her about Wednesdays')).toBeVisible();
  await expect(page.getByText('She rubbed it out.')).toBeHidden();

  // A road not taken leads back to its step as it was come to.
  await roads.getByRole('link', { name: 'At the gate' }).first().click();
  await expect(page).toHaveURL(/at-the-gate\/#by=hold-it\.wait-for-gate$/);
  await expect(title(page)).toHaveText('At the gate');
  expect(trouble).toEqual([]);
});

test('earlier care pays later: a choice is there for one way, and not for another', async ({
  page,
}) => {
  await page.goto(`${WALK}small-chairs/`);
  await choose(page, 'say-vig', 'put-right-later');
  await expect(way(page, 'say-sorry')).toBeVisible();
  await expect(page.locator('.choices')).toContainText('Since you let it stand in the box:');
  await page.goBack();
  await expect(title(page)).toHaveText('In the box');
  await page.goBack();
  await choose(page, 'hold-it', 'wait-for-gate');
  await expect(way(page, 'let-her-go')).toBeVisible();
  await expect(way(page, 'say-sorry')).toBeHidden();
});

test('whoever goes back and another way keeps both, and two tabs do not mix', async ({
  page,
  context,
}) => {
  await page.goto(`${WALK}small-chairs/`);
  await choose(page, 'ask-ruth', 'promise-friday');
  await expect.poll(() => keptWays(page)).toContain('ask-ruth promise-friday');
  const other = await context.newPage();
  await other.goto(`${WALK}small-chairs/`);
  await choose(other, 'hold-it');
  await choose(page, 'let-her-go');
  await choose(other, 'hear-whatever');
  await page.goBack();
  await choose(page, 'ask-how-it-was');
  const ways = [
    'ask-ruth promise-friday let-her-go',
    'ask-ruth promise-friday ask-how-it-was',
    'hold-it hear-whatever',
  ];
  await expect.poll(() => keptWays(page)).toEqual(expect.arrayContaining(ways));

  await page.goto(WALK);
  const list = page.locator('[data-island="walks"]');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list.getByRole('link', { name: 'Go on from “Her line”' }).click();
  await expect(page).toHaveURL(/her-line\/#by=hold-it\.hear-whatever$/);
  await expect(page.locator('.way')).toBeVisible();
});

test('what is written at a pause is kept, and stands beside the other’s thoughts', async ({
  page,
}) => {
  await page.goto(`${WALK}by-friday/#by=ask-ruth`);
  await page.getByLabel(/Your words/).fill('I took her for the deadline');
  await page.getByRole('button', { name: 'Keep in your notebook' }).click();
  await expect(page.locator('.prompt__status')).toHaveText('Kept in your notebook.');
  await page.goto(
    `${WALK}afterwards/#by=ask-ruth.promise-friday.let-her-go.straight-to-it.only-good-bits`,
  );
  await expect(page.locator('.turned__yours:visible').first()).toHaveText(
    'I took her for the deadline',
  );

  await page.goto('reflect/');
  await page
    .getByRole('link', { name: 'A moment for VIG: What happens on Friday' })
    .first()
    .click();
  await expect(page).toHaveURL(/by-friday\/#ruth-till-now$/);
});

test('a step come to from elsewhere knows no way: it shows every choice and says the conditions', async ({
  page,
}) => {
  await page.goto(`${WALK}the-phone/`);
  await expect(page.locator('.choices__way:visible')).toHaveCount(4);
  await expect(page.getByText('If you gave her a week:')).toBeVisible();
  await expect(page.locator('.way')).toBeHidden();
  await way(page, 'what-is-left').click();
  await expect(title(page)).toHaveText('The afternoons');
});

test('an anchor within a step does not lose the way', async ({ page }) => {
  await page.goto(`${WALK}at-the-gate/#by=hold-it.wait-for-gate`);
  await expect(page.locator('.way')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.reload();
  await expect(way(page, 'say-sorry')).toBeHidden();
  await choose(page, 'let-her-go');
  await expect(page).toHaveURL(/#by=hold-it\.wait-for-gate\.let-her-go$/);
});

test('the page of a choice is fetched when a pointer or the focus comes to it, and not before', async ({
  page,
  baseURL,
}) => {
  const trouble = await watchForTrouble(page, baseURL);
  await page.goto(`${WALK}small-chairs/`);
  await expect(page.locator('[data-walk]')).toHaveAttribute('data-awake', '');
  await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
  await way(page, 'hold-it').hover();
  await expect(page.locator('link[rel="prefetch"]')).toHaveAttribute(
    'href',
    /whatever-you-want\/$/,
  );
  await way(page, 'say-vig').focus();
  await expect(page.locator('link[rel="prefetch"]')).toHaveCount(2);
  expect(trouble).toEqual([]);
});

test('search finds the words of a step, and the quick index only the walkthrough', async ({
  page,
}) => {
  const quick = await page.request.get(`${built.base}search/quick.json`);
  const { entries } = (await quick.json()) as { entries: { path: string }[] };
  expect(
    entries.map(({ path }) => path).filter((path) => path.includes('a-moment-for-vig')),
  ).toEqual(['/practise/a-moment-for-vig/']);
  await page.goto('search/?q=basin+of+pegs');
  await expect(page.getByRole('link', { name: 'Her kitchen' })).toBeVisible();
});

test.describe('with scripting off', () => {
  test.use({ javaScriptEnabled: false });

  test('one walks from the first page to an ending and back over all of it', async ({ page }) => {
    await page.goto(WALK);
    await page.getByRole('link', { name: 'Begin', exact: true }).click();
    await way(page, 'say-vig').click();
    await way(page, 'put-right-later').click();
    await expect(page.getByText('If you let it stand in the box:')).toBeVisible();
    await page.getByText('What you chose, and why it matters').click();
    await expect(page.getByText('boxes are read out at the next meeting')).toBeVisible();
    await way(page, 'let-her-go').click();
    await way(page, 'straight-to-it').click();
    await way(page, 'only-good-bits').click();
    await page.getByRole('link', { name: 'Look back on the way you went' }).click();
    await expect(page.getByText('With scripting off it cannot know.')).toBeVisible();
    await expect(page.locator('.went > li:visible')).toHaveCount(20);
    await expect(page.getByText('She rubbed it out.')).toBeVisible();
  });

  test('on paper each choice says where to turn', async ({ page }) => {
    await page.goto(`${WALK}print/`);
    await expect(page.locator('.printed-step')).toHaveCount(20);
    await expect(page.getByRole('link', { name: 'Turn to 2.' }).first()).toBeVisible();
  });
});
