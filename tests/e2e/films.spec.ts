import { expect, test } from '@playwright/test';

test('a film plays with its captions on, which are the words of its story, and nothing is fetched before', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('families/films/what-is-vig/');
  expect(fetched.filter((url) => /\.(mp4|webm)/.test(url))).toEqual([]);
  const story = await page.locator('.story__words').allInnerTexts();
  const video = page.locator('video').first();
  const shown = await video.evaluate(async (one: HTMLVideoElement) => {
    one.muted = true;
    await one.play();
    const track = one.textTracks[0]!;
    one.currentTime = 1;
    await new Promise((resolve) => one.addEventListener('timeupdate', resolve, { once: true }));
    await expectation(() => (track.activeCues?.length ?? 0) > 0);
    return {
      mode: track.mode,
      seconds: one.duration,
      now: (track.activeCues?.[0] as VTTCue).text.replace('\n', ' '),
      all: [...(track.cues ?? [])].map((cue) => (cue as VTTCue).text.replace('\n', ' ')),
    };
    async function expectation(holds: () => boolean): Promise<void> {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  expect(shown.mode).toBe('showing');
  expect(shown.seconds).toBeGreaterThan(59);
  expect(shown.now).toBe(story[0]);
  expect(shown.all).toEqual(story);
  // No voice of this browser runs on the device, so nobody offers to read aloud.
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});
