import { beforeEach, expect, test } from 'vitest';
import { wake } from './watch-island.ts';

const PARTS = ['play', 'back', 'on', 'slow', 'mark', 'compare'];

beforeEach(() => {
  document.body.innerHTML = `<section data-seconds="20"><video></video>
    ${PARTS.map((part) => `<button data-part="${part}"></button>`).join('')}
    <p data-part="status"></p><p data-part="none"></p><ol data-part="marks"></ol>
    <div data-part="result"></div>
    <div data-by="a guider"><ul><li data-at="6"><q>The pen stops.</q></li></ul></div></section>`;
});

function page() {
  const root = document.querySelector('section')!;
  wake(root);
  const video = root.querySelector('video')!;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  return {
    part,
    video,
    markAt: (time: number) => {
      video.currentTime = time;
      part('mark').click();
    },
    key: (key: string) =>
      part('play').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
  };
}

test('marks are listed by time, told, and can be taken off', () => {
  const { markAt, part } = page();
  markAt(12);
  markAt(3);
  expect(part('status').textContent).toBe('Marked at 3.0 seconds.');
  expect([...part('marks').children].map((one) => one.textContent)).toEqual([
    '3.0 seconds Take it off',
    '12.0 seconds Take it off',
  ]);
  part('marks').querySelector('button')!.click();
  expect(part('marks').children).toHaveLength(1);
  expect(part('status').textContent).toBe('Taken off: 3.0 seconds.');
  expect(document.activeElement?.getAttribute('aria-label')).toContain('12.0');
});

test('the key M marks, and twice in one place is once', () => {
  const { key, part } = page();
  key('m');
  key('M');
  expect(part('marks').children).toHaveLength(1);
  expect(part('status').textContent).toBe('There is a mark here already.');
});

test('comparing draws both and says both, and follows what is marked afterwards', () => {
  const { markAt, part } = page();
  part('compare').click();
  expect(part('result').textContent).toContain('Around 6 seconds one other marked. You did not.');
  expect(document.activeElement?.tagName).toBe('H3');
  markAt(6.5);
  expect(part('result').textContent).toContain('you and one other marked.');
  expect(part('result').textContent).toContain('A guider: The pen stops.');
  expect(part('result').querySelectorAll('rect, circle')).toHaveLength(2);
  expect(part('result').querySelector('[style]')).toBeNull();
});

test('slow is half, and said to be so; a step is a part of a second', () => {
  const { part, video } = page();
  part('slow').click();
  expect([video.playbackRate, part('slow').getAttribute('aria-pressed')]).toEqual([0.5, 'true']);
  part('slow').click();
  expect(video.playbackRate).toBe(1);
  part('on').click();
  expect(video.currentTime).toBeCloseTo(0.4);
  part('back').click();
  part('back').click();
  expect(video.currentTime).toBe(0);
});
