/**
 * Watch a silent moment, mark where something passes, and put your marks beside those of others. Marks
 * live in the page only, and are gone with it.
 */
import type { Reader } from '../../domain/noticing/compare.ts';
import { showComparison } from './comparison.ts';

/** How far a step goes, in seconds. */
const STEP = 0.4;
/** A press this close to a mark, in seconds, is about the same mark. */
const SAME = 0.3;

const shown = (time: number): string => `${time.toFixed(1)} seconds`;

/** The marks of others, from the list that stands in the page for those without scripting. */
const readersIn = (root: HTMLElement): Reader[] =>
  [...root.querySelectorAll<HTMLElement>('[data-by]')].map((one) => ({
    by: one.dataset['by'] ?? '',
    marks: [...one.querySelectorAll<HTMLElement>('[data-at]')].map((mark) => ({
      at: Number(mark.dataset['at']),
      why: mark.querySelector('q')?.textContent ?? '',
    })),
  }));

/** Makes the buttons under a moment do what they say. */
export function wake(root: HTMLElement): void {
  const video = root.querySelector('video');
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const list = part('marks');
  const result = part('result');
  if (!video || !list || !result) return;
  const lasts = Number(root.dataset['seconds']);
  const readers = readersIn(root);
  let marks: number[] = [];
  let compared = false;

  const tell = (words: string): void => {
    const status = part('status');
    if (status) status.textContent = words;
  };
  const compare = (): void => {
    compared = true;
    showComparison(result, marks, readers, lasts);
  };
  const draw = (): void => {
    list.replaceChildren(...marks.map(item));
    const none = part('none');
    if (none) none.hidden = marks.length > 0;
    if (compared) compare();
  };
  const item = (time: number): HTMLElement => {
    const line = document.createElement('li');
    const off = document.createElement('button');
    off.type = 'button';
    off.className = 'button';
    off.textContent = 'Take it off';
    off.setAttribute('aria-label', `Take it off: the mark at ${shown(time)}`);
    off.addEventListener('click', () => {
      const place = marks.indexOf(time);
      marks = marks.filter((one) => one !== time);
      draw();
      const next = list.querySelectorAll('button')[Math.min(place, marks.length - 1)];
      (next ?? part('mark'))?.focus();
      tell(`Taken off: ${shown(time)}.`);
    });
    line.append(`${shown(time)} `, off);
    return line;
  };
  const mark = (): void => {
    const time = Math.round(video.currentTime * 10) / 10;
    if (marks.some((one) => Math.abs(one - time) < SAME)) {
      tell('There is a mark here already.');
      return;
    }
    marks = [...marks, time].sort((a, b) => a - b);
    draw();
    tell(`Marked at ${shown(time)}.`);
  };
  const step = (by: number): void => {
    video.pause();
    video.currentTime = Math.min(Math.max(video.currentTime + by, 0), lasts);
    tell(shown(video.currentTime));
  };

  const play = part('play');
  const named = (): void => {
    if (play) play.textContent = video.paused ? 'Play' : 'Pause';
  };
  for (const type of ['play', 'pause', 'ended']) video.addEventListener(type, named);
  const press: Record<string, () => void> = {
    play: () => {
      if (video.paused) {
        video.play().catch(() => {
          tell('The film could not be played. The pictures below show the same moment.');
        });
      } else video.pause();
    },
    slow: () => {
      const slow = video.playbackRate === 1;
      video.playbackRate = slow ? 0.5 : 1;
      part('slow')?.setAttribute('aria-pressed', String(slow));
    },
    back: () => {
      step(-STEP);
    },
    on: () => {
      step(STEP);
    },
    mark,
    compare: () => {
      compare();
      result.querySelector<HTMLElement>('h3')?.focus();
    },
  };
  for (const [name, act] of Object.entries(press)) part(name)?.addEventListener('click', act);
  root.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    if (key.toLowerCase() !== 'm' || ctrlKey || metaKey || altKey || repeat) return;
    // Some browsers mute a film at this key; it has no sound to lose.
    event.preventDefault();
    mark();
  });
  named();
}
