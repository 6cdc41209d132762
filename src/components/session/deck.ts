import { nextSlide, TEXT_STEPS, type Show } from '../../domain/session/show.ts';
import type { Told } from '../../domain/session/evening.ts';
import { forgetShow, keptShow } from '../../stores/session-room.ts';
import { firstShow, follow, lengthAsked, viewAsked, type View } from './address.ts';
import { listen, type Hands } from './deck-hands.ts';
import { fit } from './fit.ts';
import { inStep, type InStep } from './in-step.ts';
import { wakeWidgets } from './widgets.ts';

/** A deck of slides that is being shown. */
export interface Deck {
  root: HTMLElement;
  segments: readonly Told[];
  step: InStep;
  view: () => View;
  /** Lays the slides out in another way, in the same window. */
  turnTo: (view: View) => void;
}

/** What one of the two pages adds to what both can do. */
export interface DeckPage {
  /** Once, before the first slide is shown. */
  open?: (deck: Deck) => void;
  /** What its own buttons and keys do. */
  hands: (deck: Deck) => Hands;
}

/**
 * Wakes a page of slides: it stays a document until somebody presents, or until the address says that
 * somebody did. While it is shown, one slide is in view, and only its words are there for a screen reader;
 * the focus goes with it, so that each is announced once, as a part of a document under its heading.
 */
export function wakeDeck(root: HTMLElement, page: DeckPage): void {
  const module = root.dataset['module'] ?? '';
  const segments = JSON.parse(root.dataset['plan'] ?? '[]') as Told[];
  const slides = segments.flatMap((segment) => segment.slides);
  const form = root.querySelector<HTMLFormElement>('.deck-begin');
  const length = form?.querySelector<HTMLSelectElement>('select');
  const again = root.querySelector<HTMLButtonElement>('[data-again]');
  const kept = keptShow(module, slides, Date.now());

  if (kept && kept.turn > 0 && form && again && length) {
    const begin = form.querySelector('[data-begin]');
    if (begin) begin.textContent = `Go on from slide ${slides.indexOf(kept.slide) + 1}`;
    length.value = String(kept.length);
    again.hidden = false;
  }
  const wanted = lengthAsked();
  if (wanted && length) length.value = String(wanted);
  const begin = (view: View, chosen: string | undefined) => {
    let first = firstShow(module, segments);
    if (chosen === '60' || chosen === '90') {
      const other = Number(chosen) === 60 ? 60 : 90;
      if (other !== first.length) first = { ...first, length: other, late: [] };
    }
    show(root, page, view, module, segments, first);
  };
  const own = root.dataset['view'] === 'desk' ? 'desk' : 'slides';
  const press = () => {
    begin(own, length?.value);
    if (own === 'slides') goFull();
  };
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    press();
  });
  again?.addEventListener('click', () => {
    forgetShow();
    history.replaceState(history.state, '', location.pathname);
    press();
  });
  const asked = viewAsked();
  if (asked) begin(asked, undefined);
}

/** Fills the screen where the browser lets us; where it does not, the window is filled all the same. */
export function goFull(): void {
  const { documentElement } = document;
  // Safari on a phone has no full screen for pages.
  if ('requestFullscreen' in documentElement) {
    documentElement.requestFullscreen().catch(() => undefined);
  }
}

function show(
  root: HTMLElement,
  page: DeckPage,
  first: View,
  module: string,
  segments: readonly Told[],
  from: Show,
): void {
  const slides = [...root.querySelectorAll<HTMLElement>('.slide')];
  const html = document.documentElement;
  const step = inStep(module, segments, from);
  let view = first;
  let last: string | null = null;

  const say = (what: string, words: string) => {
    const place = root.querySelector(`[data-say=${what}]`);
    if (place && place.textContent !== words) place.textContent = words;
  };
  const draw = (now: Show) => {
    const next = nextSlide(now, segments);
    root.style.setProperty('--text-step', String(TEXT_STEPS[now.text] ?? 1));
    root.toggleAttribute('data-blank', now.blank);
    for (const slide of slides) {
      const id = slide.dataset['slide'];
      slide.toggleAttribute('data-now', id === now.slide);
      slide.toggleAttribute('data-next', id === next && view === 'desk');
      slide.inert = slide.hasAttribute('data-next');
    }
    const current = slides.find(({ id }) => id === now.slide);
    for (const slide of slides) {
      if (slide.hasAttribute('data-now') || slide.hasAttribute('data-next')) fit(slide);
    }
    if (current) wakeWidgets(current, step);
    say('number', `${slides.findIndex(({ id }) => id === now.slide) + 1} of ${slides.length}`);
    say('status', now.blank ? 'The screen is blank' : '');
    follow(view, now);
    if (now.slide !== last && current && !busyElsewhere()) current.focus({ preventScroll: true });
    last = now.slide;
  };
  const turnTo = (to: View) => {
    view = to;
    html.dataset['showing'] = to;
    draw(step.show());
  };
  html.dataset['showing'] = view;
  const deck: Deck = { root, segments, step, view: () => view, turnTo };
  page.open?.(deck);
  step.watch(draw);

  const refit = () => draw(step.show());
  addEventListener('resize', refit);
  void document.fonts.ready.then(refit);
  const stop = listen(root, step, {
    ...page.hands(deck),
    leave: () => {
      if (document.fullscreenElement) {
        void document.exitFullscreen();
        return;
      }
      // The page as it was, at this slide: a reload undoes whatever presenting did to it.
      stop();
      step.close();
      follow(null, step.show());
      location.reload();
    },
  });
}

/** Whether somebody is at a field or in a dialog: the focus is then left where it is. */
const busyElsewhere = (): boolean =>
  document.activeElement?.closest('dialog, input, select, textarea, [data-activity]') != null;
