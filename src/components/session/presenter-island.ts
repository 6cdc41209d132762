import { addressOf } from './address.ts';
import { goFull, wakeDeck, type Deck } from './deck.ts';
import { lateForm } from './late-form.ts';
import { keepTime } from './keep-time.ts';

/** The presenter's notes, one slide at a time, in step with the slides where these are open too. */
export function wake(root: HTMLElement): void {
  wakeDeck(root, {
    open: (deck) => {
      gatherNotes(root);
      const update = keepTime(deck);
      lateForm(deck, update);
      deck.step.watch(({ slide }) => {
        for (const notes of root.querySelectorAll<HTMLElement>('.part-notes')) {
          notes.toggleAttribute('data-now', notes.dataset['of'] === slide);
        }
      });
    },
    hands: (deck) => ({
      full: () => {
        if (document.fullscreenElement) void document.exitFullscreen();
        else goFull();
      },
      split: () => deck.turnTo(deck.view() === 'split' ? 'desk' : 'split'),
      window: () => openSlides(deck),
    }),
  });
}

/** The slides in a window of their own, to drag to the wall; where that is refused, this one is split. */
function openSlides({ root, step, turnTo }: Deck): void {
  const slides = root.dataset['other'] ?? '';
  const opened = window.open(
    slides + addressOf('slides', step.show()),
    'noticing-slides',
    'popup,width=1280,height=720',
  );
  if (!opened) turnTo('split');
}

/**
 * Puts what stands after each slide into a part of its own that can be shown with it. A segment without
 * a slide, as a break is, belongs to the notes before it.
 */
function gatherNotes(root: HTMLElement): void {
  let notes: HTMLElement | null = null;
  for (const segment of root.querySelectorAll<HTMLElement>('.slides > .shown')) {
    if (!segment.querySelector('.slide')) {
      notes?.append(segment);
      continue;
    }
    for (const child of [...segment.children]) {
      if (child instanceof HTMLElement && child.matches('.slide')) {
        notes = document.createElement('div');
        notes.className = 'part-notes';
        notes.dataset['of'] = child.id;
        notes.tabIndex = 0;
        notes.setAttribute('role', 'region');
        notes.setAttribute('aria-label', 'Notes');
        child.after(notes);
      } else if (notes?.parentElement === segment) notes.append(child);
    }
  }
}
