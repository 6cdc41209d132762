/**
 * Lets the arrow keys go from the box through the results and back. Tab goes there as well, past
 * every link; this is quicker. A select keeps its own arrows.
 */
export function moveBetweenResults(root: HTMLElement, input: HTMLElement, list: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const from = document.activeElement;
    const item = from?.closest('li');
    if (step === 0 || (from !== input && !(item && list.contains(item)))) return;
    const links = [...list.querySelectorAll<HTMLElement>('.search__link')];
    const here = links.findIndex((link) => item?.contains(link));
    // Above the first is the box; below the last is nothing.
    const to = here + step < 0 ? input : links[here + step];
    if (!to || to === from) return;
    event.preventDefault();
    to.focus();
  });
}
