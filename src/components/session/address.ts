import { clock } from '../../domain/session/clock.ts';
import type { Told } from '../../domain/session/evening.ts';
import type { Length } from '../../domain/session/session.ts';
import { unstarted, type Show } from '../../domain/session/show.ts';
import { keptShow } from '../../stores/session-room.ts';
import { todayAt } from './clock-now.ts';

/** How a page shows a session: as a page, or one slide at a time. */
export type View = 'slides' | 'desk' | 'split';

/** The view that the address asks for; null for the page. */
export function viewAsked(): View | null {
  const asked = new URLSearchParams(location.search).get('show');
  return asked === 'slides' || asked === 'desk' || asked === 'split' ? asked : null;
}

/** The length that the address asks for. */
export function lengthAsked(): Length | null {
  const asked = Number(new URLSearchParams(location.search).get('length'));
  return asked === 60 || asked === 90 ? asked : null;
}

/**
 * Where to begin: what was kept of this evening, with what the address says about it. The address wins,
 * since it is what somebody chose, followed or comes back to.
 */
export function firstShow(module: string, segments: readonly Told[]): Show {
  const slides = segments.flatMap((segment) => segment.slides);
  const length = lengthAsked();
  const kept = keptShow(module, slides, Date.now());
  const goesOn = kept !== null && (length === null || length === kept.length);
  const show = goesOn ? kept : unstarted(segments, length ?? 90);
  const slide = decodeURIComponent(location.hash.slice(1));
  const start = todayAt(new URLSearchParams(location.search).get('start') ?? '');
  return {
    ...show,
    slide: slides.includes(slide) ? slide : show.slide,
    ...(start !== null && show.start === null ? { start } : {}),
  };
}

/** What the address of a view says, so that a reload or another window comes to the same slide. */
export function addressOf(view: View | null, { slide, length, start }: Show): string {
  const query = new URLSearchParams({
    ...(view ? { show: view } : {}),
    length: String(length),
    ...(start === null ? {} : { start: clock(start) }),
  });
  return `?${query}#${slide}`;
}

/** Lets the address follow the show, without a step in the history for each slide. */
export function follow(view: View | null, show: Show): void {
  history.replaceState(history.state, '', addressOf(view, show));
}
