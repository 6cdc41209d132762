/** How long a pointer rests on a term before it opens, and off it before it closes, in milliseconds. */
const REST = 250;
const GAP = 8;

/** Puts a definition under its term, or over it where there is no room below. */
const place = (term: HTMLElement, definition: HTMLElement): void => {
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = definition;
  const below = at.bottom + GAP + height <= innerHeight;
  definition.style.inset = 'auto';
  definition.style.top = `${Math.max(GAP, below ? at.bottom + GAP : at.top - GAP - height)}px`;
  definition.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
};

/**
 * Makes the terms below `root` open their definition in place: by press, by key, and by a pointer
 * that rests there. Where the browser has no popovers they stay what they are, links.
 */
export function wake(root: HTMLElement): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  for (const term of root.querySelectorAll<HTMLElement>('a.term')) {
    const definition = document.getElementById(`term-${term.dataset['term']}`);
    if (definition) open(term, definition);
  }
}

function open(term: HTMLElement, definition: HTMLElement): void {
  let timer = 0;
  const isOpen = () => definition.matches(':popover-open');
  const show = () => {
    if (!isOpen()) definition.showPopover();
    place(term, definition);
    term.setAttribute('aria-expanded', 'true');
  };
  const later = (what: () => void) => () => {
    clearTimeout(timer);
    timer = window.setTimeout(what, REST);
  };
  const hide = () => {
    if (isOpen() && !definition.contains(document.activeElement)) definition.hidePopover();
  };

  term.setAttribute('role', 'button');
  term.setAttribute('aria-expanded', 'false');
  term.setAttribute('aria-controls', definition.id);
  // A press on the term while its definition is open first closes it (light dismiss), then comes here.
  let openAtPress = false;
  term.addEventListener('pointerdown', () => (openAtPress = isOpen()));
  term.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(timer);
    if (openAtPress || isOpen()) definition.hidePopover();
    else show();
    openAtPress = false;
  });
  term.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    term.click();
  });
  for (const part of [term, definition]) {
    part.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(show)();
    });
    part.addEventListener('pointerleave', later(hide));
  }
  // The pointer that woke this may be resting on the term already.
  if (matchMedia('(hover: hover)').matches && term.matches(':hover')) later(show)();
  definition.addEventListener('toggle', () => {
    if (!isOpen()) term.setAttribute('aria-expanded', 'false');
  });
}
