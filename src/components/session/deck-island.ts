import { addressOf } from './address.ts';
import { goFull, wakeDeck, type Deck } from './deck.ts';
import { ringPointer } from './pointer.ts';

/** Presents the slides of a session: full screen, by keyboard, clicker or touch. */
export function wake(root: HTMLElement): void {
  wakeDeck(root, {
    hands: (deck) => ({
      pointer: ringPointer(root),
      full: () => {
        if (document.fullscreenElement) void document.exitFullscreen();
        else goFull();
      },
      window: () => openNotes(deck),
    }),
  });
}

/** The notes in a window of their own; where that is refused, this window is split in two. */
function openNotes({ root, step }: Deck): void {
  const notes = root.dataset['other'] ?? '';
  const opened = window.open(
    notes + addressOf('desk', step.show()),
    'noticing-notes',
    'popup,width=1100,height=760',
  );
  if (!opened) location.assign(notes + addressOf('split', step.show()));
}
