import type { InStep } from './in-step.ts';

/**
 * What a room can do on a screen: a timer for pairs, a tally, a line from one to ten. An activity says
 * which in `data-widget`; each is fetched when its slide is shown.
 *
 * A new one: a line here, a module that exports `wake(place, room)`, and `data-widget` on the place that
 * ActivityPlace.astro draws. It stands in the slides and in the presenter view alike, works by keyboard,
 * and keeps what both must know with `room.keep`: a short text, of which the other window is told.
 */
export interface Room {
  /** What was kept last; '' at first. */
  kept: () => string;
  keep: (state: string) => void;
  /** Calls whenever either window kept something new. */
  watch: (seen: (state: string) => void) => void;
}

interface Widget {
  wake: (place: HTMLElement, room: Room) => void;
}

const widgets: Record<string, () => Promise<Widget>> = {};

const awake = new WeakSet<Element>();

/** Wakes the activities of a slide that is shown, each once. What cannot be fetched is left as its words. */
export function wakeWidgets(slide: HTMLElement, step: InStep): void {
  for (const place of slide.querySelectorAll<HTMLElement>('[data-activity][data-widget]')) {
    const fetchIt = widgets[place.dataset['widget'] ?? ''];
    if (!fetchIt || awake.has(place)) continue;
    awake.add(place);
    const room = roomOf(place.dataset['activity'] ?? '', step);
    fetchIt().then(
      ({ wake }) => wake(place, room),
      () => awake.delete(place),
    );
  }
}

function roomOf(activity: string, step: InStep): Room {
  const kept = () => step.show().room[activity] ?? '';
  return {
    kept,
    keep: (state) => step.does({ type: 'room', activity, state }),
    watch: (seen) => {
      let last: string | null = null;
      step.watch(() => {
        if (kept() === last) return;
        last = kept();
        seen(last);
      });
    },
  };
}
