import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { ladders, rated } from '../../src/domain/scale/examples.ts';
import { expectNoSidewaysScroll, expectNoViolations } from '../support/axe.ts';
import { openAll } from '../support/islands.ts';
import { keptDraftWords, keptStatements, restoreAll } from '../support/record.ts';

const TEAM = 'reflect/self-check/in-the-team/';

/** The form of one item. */
const form = (page: Page, title: string) => page.getByRole('group', { name: title, exact: true });

const scaleFile = (text: string, name = 'ladders.yaml') => ({
  name,
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
});

const load = async (page: Page, file: ReturnType<typeof scaleFile>) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load a scale' }).click();
  await (await chooser).setFiles(file);
};

const open = async (page: Page, button: string, name: string, text: string) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

const makeFile = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  return textOf(await download);
};

/** Chooses a word and writes what was seen, in a form that is open. */
async function answer(page: Page, title: string, word: string, text: string): Promise<void> {
  const item = form(page, title);
  await item.getByRole('radio', { name: word }).check();
  await expect(item.locator('.item-form__said')).toHaveText('Kept in your notebook.');
  await item.getByLabel('What I saw that makes me say so').fill(text);
  await item.getByRole('button', { name: 'Keep' }).click();
  await expect
    .poll(() => keptStatements(page))
    .toContainEqual(expect.objectContaining({ result: expect.objectContaining({ text }) }));
}

test.describe('taking a self-check', () => {
  test('one part is taken, left and come back to, and what was said stands there again', async ({
    page,
  }) => {
    await page.goto(TEAM);
    await page.getByRole('link', { name: 'The principles in ordinary talk' }).click();
    await expect(
      page.getByRole('heading', { name: 'The principles in ordinary talk', level: 2 }),
    ).toBeFocused();
    await answer(page, 'Noticing small starts', 'With help', 'He held the door and did not go in.');
    await page.getByRole('link', { name: 'Enough for now' }).click();
    await expect(page.getByText('1 of 4 said this time')).toBeVisible();

    await page.reload();
    await page.getByRole('link', { name: 'The principles in ordinary talk' }).click();
    const item = form(page, 'Noticing small starts');
    await expect(item.getByRole('radio', { name: 'With help' })).toBeChecked();
    await expect(item.getByLabel('What I saw')).toHaveValue('He held the door and did not go in.');
    await item.getByRole('radio', { name: 'Sometimes on my own' }).check();
    await page.getByRole('link', { name: 'All parts' }).click();
    const said = page.getByRole('region', { name: 'What you have said over time' });
    await expect(said.getByText('Now: “Sometimes on my own”.')).toBeVisible();
    await expect(said.getByText('“With help”')).toHaveCount(0);
  });

  test('words without a word chosen wait, through a reload, and are kept with it', async ({
    page,
  }) => {
    await page.goto(`${TEAM}#take:waiting`);
    const item = form(page, 'Waiting, and being there while I wait');
    await item.getByLabel('What I saw').pressSequentially('She looked at the tea');
    await item.getByRole('button', { name: 'Keep' }).click();
    await expect(item.locator('.item-form__said')).toContainText('Until then it waits here.');
    await expect.poll(() => keptDraftWords(page)).toContain('She looked at the tea');
    await page.reload();
    await expect(item.getByLabel('What I saw')).toHaveValue('She looked at the tea');
    await item.getByRole('radio', { name: 'Often on my own' }).check();
    await expect(item.locator('.item-form__said')).toHaveText('Kept in your notebook.');
    await expect.poll(() => keptDraftWords(page)).toEqual([]);
  });

  test('one thing at a time, skipped, and found again from the notebook', async ({ page }) => {
    await page.goto(TEAM);
    await page.getByRole('link', { name: 'One thing at a time' }).click();
    await page.getByRole('link', { name: /^Skip.*Saying what may be hard/ }).click();
    await answer(
      page,
      'Saying what may be hard about it, unasked',
      'Not tried yet',
      'I had the leaflet in my hand.',
    );
    await page.getByRole('link', { name: /^Next.*Leaving room/ }).click();
    await page.goto('reflect/journal/');
    const entry = page.getByRole('article').filter({ hasText: 'I had the leaflet in my hand.' });
    await expect(entry.getByRole('heading')).toContainText('“Not tried yet”');
    await entry.getByRole('link', { name: 'Saying what may be hard about it, unasked' }).click();
    await expect(page.getByLabel('What I saw')).toHaveValue('I had the leaflet in my hand.');
  });

  test('what it is about can be named from this site, and a rating is erased with its words', async ({
    page,
  }) => {
    await page.goto(`${TEAM}#take:small-starts`);
    await answer(page, 'Noticing small starts', 'With help', 'A lid was held out.');
    await page.getByText('Is it about something on this site?').click();
    await page.getByLabel('What on this site').selectOption('The spinning lid');
    await expect
      .poll(async () => JSON.stringify(await keptStatements(page)))
      .toContain('moment:spinning-lid');
    await page.getByRole('button', { name: /^Erase what I said/ }).click();
    await page.getByRole('button', { name: 'Erase it' }).click();
    await expect(page.getByLabel('What I saw')).toHaveValue('');
    expect(JSON.stringify(await keptStatements(page))).not.toContain('A lid was held out.');
  });

  test('growth is told in words, drawn, and in a table with what was seen', async ({ page }) => {
    await page.goto('reflect/self-check/');
    await load(page, scaleFile(stringify(ladders)));
    await expect(page.getByText('is loaded. Kept in your notebook.')).toBeVisible();
    await restoreAll(page, [
      rated(1, 's1', 'mud', 1, { text: 'It sank.' }),
      rated(2, 's1', 'gust', 3),
      rated(40, 's2', 'mud', 4, { text: 'It stood.' }),
      rated(41, 's2', 'gust', 3),
      rated(42, 's2', 'tabby', 0),
    ]);
    await page.goto('reflect/self-check/');
    await page.getByRole('link', { name: 'The Ladder Holders’ Scale (not a real one)' }).click();
    const changed = page.getByRole('region', { name: 'What changed since last time' });
    await expect(changed.getByRole('listitem')).toHaveText('Mud: from “Seen one” to “Two hands”');
    await expect(changed).toContainText(
      '1 thing is as before. 1 thing you said for the first time.',
    );
    const said = page.getByRole('region', { name: 'What you have said over time' });
    await said.locator('summary').filter({ hasText: /^Mud/ }).click();
    await expect(said.getByRole('img', { name: /^Mud\. / })).toBeVisible();
    const rows = said.getByRole('table').getByRole('row');
    await expect(rows.filter({ hasText: '1 March 2026' })).toContainText('Seen one');
    await expect(rows.filter({ hasText: '9 April 2026' })).toContainText('It stood.');
    const next = page.getByRole('region', { name: 'What you could do next' });
    await expect(next.getByRole('listitem')).toHaveCount(3);
    await expect(next).toContainText('A question for supervision');
    await expect(next).toContainText('Because you said “What ladder?” of “Tabbies”.');
    await expect(page.getByRole('main')).not.toContainText(/\btotal|average|score\b/i);

    await page.setViewportSize({ width: 320, height: 640 });
    await openAll(page);
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('a scale loaded from a file', () => {
  test.beforeEach(({ page }) => page.goto('reflect/self-check/'));

  test('brings the parser only when a file is chosen, and sends nothing', async ({ page }) => {
    await expect(page.getByRole('button', { name: 'Load a scale' })).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await load(page, scaleFile(stringify(ladders)));
    await expect(page.getByText('is loaded.')).toBeVisible();
    expect(asked.some((one) => one.includes('read-scale'))).toBe(true);
    expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
  });

  test('is taken like ours, survives a backup, and is removed whole', async ({ page }) => {
    await load(page, scaleFile(JSON.stringify(ladders), 'ladders.json'));
    await page.getByRole('link', { name: 'The Ladder Holders’ Scale (not a real one)' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ladders.title);
    await page.getByRole('link', { name: 'Cats' }).click();
    await expect(page.getByRole('radio')).toHaveCount(21);
    await answer(page, 'Tabbies', 'Asleep, and it still stands', 'It purred.');
    await page.goto('reflect/');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Backup', exact: true }).click();
    expect(await textOf(await download)).toContain('The Ladder Holders’ Scale');

    await page.goto('reflect/self-check/');
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.getByText('was removed from this device.')).toBeVisible();
    const kept = JSON.stringify(await keptStatements(page));
    expect(kept).not.toContain('What mud means.');
    expect(kept).toContain('It purred.');
  });

  test('is replaced when one of its id comes again, after asking', async ({ page }) => {
    await load(page, scaleFile(stringify(ladders)));
    await load(page, scaleFile(stringify({ ...ladders, title: 'Ladders, second edition' })));
    await page.getByRole('button', { name: 'Replace it' }).click();
    await expect(page.getByRole('link', { name: 'Ladders, second edition' })).toBeVisible();
    await expect(page.getByRole('link', { name: ladders.title })).toHaveCount(0);
  });

  test('is refused with what is wrong and on which line, and nothing is changed', async ({
    page,
  }) => {
    const text = stringify(ladders);
    const line = text.slice(0, text.indexOf('title: Mud')).split('\n').length;
    await load(page, scaleFile(text.replace('title: Mud', 'titel: Mud')));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('“ladders.yaml” was not loaded. Nothing was changed.');
    await expect(alert).toContainText(
      `Line ${line}: areas 1 › items 2 › titel is not a field of a scale.`,
    );
    await load(page, scaleFile(stringify({ ...ladders, id: 'in-the-team' })));
    await expect(alert).toContainText('belongs to a scale of this site');
    await load(page, scaleFile('id: "no end'));
    await expect(alert).toContainText('this is not YAML or JSON');
    expect(JSON.stringify(await keptStatements(page))).not.toContain('adopted');
    await expectNoViolations(page);
  });
});

test('a self-check goes to a supervisor and comes back', async ({ page, browser, baseURL }) => {
  // Two people, three visits each.
  test.slow();
  await page.goto(`${TEAM}#take:ordinary-talk`);
  await answer(page, 'Noticing small starts', 'With help', 'He held the door.');
  await answer(page, 'Giving back before adding', 'Often on my own', 'This one I keep to myself.');
  await page.getByRole('link', { name: 'All parts' }).click();
  await page.getByRole('link', { name: /^Send it to a supervisor/ }).click();
  await page.getByLabel('Send what I wrote about “Giving back before adding”').uncheck();
  await expectNoViolations(page);
  await expect(page.getByText('Nothing in it looks like a name')).toBeVisible();
  const sent = await makeFile(page);
  expect(sent).toContain('He held the door.');
  expect(sent).not.toContain('This one I keep to myself.');

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const supervisor = await elsewhere.newPage();
  await supervisor.setViewportSize({ width: 320, height: 640 });
  await supervisor.goto('reflect/supervise/');
  await open(supervisor, 'Open a self-check', 'sent.json', sent);
  await expect(supervisor.getByText('You agreed that you look first')).toBeVisible();
  await expect(supervisor.getByText('He held the door.')).toHaveCount(0);
  const starts = supervisor.getByRole('group', { name: 'Noticing small starts', exact: true });
  await starts.getByRole('radio', { name: 'Often on my own' }).check();
  await starts.getByLabel('What I saw').pressSequentially('Twice, on Tuesday');
  await expect.poll(async () => (await keptDraftWords(supervisor)).join()).toContain('Tuesday');

  // A supervisor is called away.
  await supervisor.reload();
  await open(supervisor, 'Open a self-check', 'sent.json', sent);
  await expect(starts.getByLabel('What I saw')).toHaveValue('Twice, on Tuesday');
  await expect(starts.getByRole('radio', { name: 'Often on my own' })).toBeChecked();
  await open(supervisor, 'Open another', 'torn.json', sent.slice(0, 200));
  await expect(supervisor.getByRole('alert')).toContainText('perhaps it was cut short');
  await expect(starts.getByLabel('What I saw')).toHaveValue('Twice, on Tuesday');
  await supervisor.getByRole('button', { name: 'See what would be sent' }).click();
  await expectNoViolations(supervisor);
  await expectNoSidewaysScroll(supervisor);
  const back = await makeFile(supervisor);
  expect(back).not.toContain('He held the door.');
  await expect(supervisor.getByText('To talk about: ').first()).toBeVisible();
  expect(await keptStatements(supervisor)).toEqual([]);
  await elsewhere.close();

  await page.goto('reflect/self-check/');
  await open(page, 'Open what they sent', 'wrong.json', sent);
  await expect(page.getByRole('alert')).toContainText('a self-check that somebody sends');
  await open(page, 'Open what they sent', 'back.json', back);
  await expect(page.getByText('Twice, on Tuesday')).toBeVisible();
  await expect(page.getByText(/“Often on my own” is what they would say/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep their view in my notebook' }).click();
  await expect(page.getByText('Kept in your notebook.')).toBeVisible();
  await page.goto(TEAM);
  await page.getByRole('link', { name: /^Side by side with your supervisor/ }).click();
  await expect(page.getByText('Twice, on Tuesday')).toBeVisible();
  await expectNoViolations(page);
});
