/** In development only: a list of what is wrong with the content, over whichever page is open. */

/** A problem in words, as the server sends it. */
export interface PanelProblem {
  file: string;
  line: number;
  words: string;
}

const STYLE = `
  :host { position: fixed; inset: auto 0 0; z-index: 9999; }
  section { max-height: 45vh; overflow: auto; padding: 1rem; background: #2b1113; color: #fff;
    font: 16px/1.5 system-ui, sans-serif; border-top: 4px solid #f2a56d; }
  header { display: flex; justify-content: space-between; gap: 1rem; align-items: center; }
  h2 { margin: 0; font-size: 1.1rem; }
  li { margin: 0.75rem 0; }
  button { font: inherit; color: inherit; background: none; border: 1px solid; min-height: 2.75rem;
    padding: 0 1rem; cursor: pointer; }
  button.place { border: 0; padding: 0; min-height: 1.5rem; font-family: ui-monospace, monospace;
    text-decoration: underline; }
`;

let host: HTMLElement | undefined;

function show(problems: readonly PanelProblem[]): void {
  host?.remove();
  if (problems.length === 0) return;
  host = document.createElement('content-problems');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const section = document.createElement('section');
  section.setAttribute('role', 'alert');
  const header = document.createElement('header');
  const title = document.createElement('h2');
  title.textContent =
    problems.length === 1 ? 'One content problem' : `${problems.length} content problems`;
  header.append(
    title,
    button('Hide until something changes', () => host?.remove()),
  );
  const list = document.createElement('ol');
  for (const { file, line, words } of problems) {
    const item = document.createElement('li');
    const place = button(`${file}:${line}`, () => {
      const at = encodeURIComponent(`${file}:${line}`);
      void fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${at}`);
    });
    place.className = 'place';
    const what = document.createElement('div');
    what.textContent = words;
    item.append(place, what);
    list.append(item);
  }
  section.append(header, list);
  root.append(style, section);
  document.body.append(host);
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

import.meta.hot?.on('noticing:problems', show);
import.meta.hot?.send('noticing:problems?');
