import { expect, test } from '@playwright/test';

test('a silent moment is watched, marked by key and compared, and nothing is fetched before', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('practise/noticing/moving/shoelaces/');
  expect(fetched.filter((url) => /\.(mp4|webm)/.test(url))).toEqual([]);
  const video = page.locator('video');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime))
    .toBeGreaterThan(0.5);
  await page.keyboard.press('m');
  await expect(page.getByRole('status').filter({ hasText: 'Marked at' })).toBeVisible();
  await page.getByRole('button', { name: 'Slow' }).click();
  expect(await video.evaluate((one: HTMLVideoElement) => one.playbackRate)).toBe(0.5);
  expect(await video.evaluate((one: HTMLVideoElement) => one.duration)).toBeCloseTo(20, 0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Compare with others' }).click();
  await expect(page.getByRole('heading', { name: 'Where you and others marked' })).toBeFocused();
  await expect(page.getByText('Around 11 seconds two others marked')).toBeVisible();
  await page.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
});
