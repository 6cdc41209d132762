/** Opens the step that an address or the drawing leads to. Without it, one more press does. */
export function wake(root: HTMLElement): void {
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const details = id ? root.querySelector(`#${CSS.escape(id)} > details`) : null;
    if (!(details instanceof HTMLDetailsElement)) return;
    details.open = true;
    details.querySelector('summary')?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', open);
  open();
}
