import type { Question } from '../../domain/search/entry.ts';
import { element } from './results-view.ts';

/** What is said where there is nothing to show, always with something to do. */

const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = element('button', 'button button--quiet', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
};

const page = (path: string, text: string): HTMLAnchorElement => {
  const made = element('a', '', text);
  made.href = (document.documentElement.dataset['base'] ?? '') + path;
  return made;
};

const lists = (): HTMLParagraphElement =>
  element(
    'p',
    '',
    'Or look through ',
    page('/glossary/', 'the glossary'),
    ', ',
    page('/learn/', 'the lessons'),
    ' or ',
    page('/sources/', 'the sources'),
    '.',
  );

/** @param near what may have been meant */
export function nothingFound(
  question: Question,
  near: string | null,
  ask: (question: Question) => void,
): HTMLElement {
  const { query, audience, kind } = question;
  const made = element(
    'div',
    'search__none',
    element('p', 'search__title', `Nothing found for “${query}”`),
  );
  if (near) {
    const instead = button(near, () => {
      ask({ ...question, query: near });
    });
    made.append(element('p', '', 'Perhaps you meant ', instead));
  }
  if (audience !== '' || kind !== '') {
    made.append(
      element(
        'p',
        '',
        'You are looking in part of the site. ',
        button('Look everywhere', () => ask({ query, audience: '', kind: '' })),
      ),
    );
  }
  made.append(
    element('p', '', 'Another word for it may be the one used here, or fewer words.'),
    lists(),
  );
  return made;
}

/** Not even the titles could be fetched. */
export const noTitles = (again: () => void): HTMLElement =>
  element(
    'div',
    'search__none',
    element(
      'p',
      '',
      'The search could not be fetched. You may be offline; what you typed is still here.',
    ),
    element('p', '', button('Try again', again)),
    lists(),
  );

/** The titles are there, the full text is not. */
export const noWords = (again: () => void): HTMLElement =>
  element(
    'div',
    'search__none',
    element(
      'p',
      '',
      'Only titles and terms could be searched: the full text could not be fetched. You may be offline.',
    ),
    element('p', '', button('Try again', again)),
  );
