import type { Hit, Piece } from '../../domain/search/entry.ts';

/** What a kind is called beside a result. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  lesson: 'Lesson',
  term: 'Term',
  quiz: 'Quiz',
  walkthrough: 'Walkthrough',
  page: 'Page',
};

/** Said of what is not written for team members, which most things are. */
const AUDIENCE_NAMES: Readonly<Record<string, string>> = {
  facilitator: 'for facilitators',
  family: 'for families',
};

/** An element with its class and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const words = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

const link = (className: string, path: string, pieces: readonly Piece[]): HTMLAnchorElement => {
  const made = element('a', className, ...words(pieces));
  made.href = (document.documentElement.dataset['base'] ?? '') + path;
  return made;
};

/** One thing found, as an item of the list. */
export function resultItem({ path, kind, audience, title, excerpt, section }: Hit): HTMLLIElement {
  const about = [KIND_NAMES[kind] ?? KIND_NAMES['page'], AUDIENCE_NAMES[audience]];
  const item = element(
    'li',
    'search__hit',
    element('p', 'search__title', link('search__link', path, title)),
    element('p', 'search__kind', about.filter(Boolean).join(', ')),
  );
  if (section) {
    item.append(element('p', 'search__section', 'Under: ', link('', section.path, section.title)));
  }
  if (excerpt.length > 0) item.append(element('p', 'search__excerpt', ...words(excerpt)));
  return item;
}
