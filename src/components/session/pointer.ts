/** A pointer that a room can see: a large ring that goes where the mouse or the finger goes. */
export function ringPointer(root: HTMLElement): () => void {
  const ring = document.createElement('div');
  ring.className = 'ring-pointer';
  ring.hidden = true;
  ring.setAttribute('aria-hidden', 'true');
  root.append(ring);
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    ring.style.transform = `translate(${clientX}px, ${clientY}px)`;
  });
  return () => {
    ring.hidden = !ring.hidden;
  };
}
