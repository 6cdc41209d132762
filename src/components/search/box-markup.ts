/**
 * The search box as HTML: in the page at /search/, where it stands before any script, and in the
 * dialog that a script makes on other pages. One text for both. Nothing that a reader wrote is in it.
 */

const AUDIENCES = [
  ['', 'Everyone'],
  ['team', 'Team members'],
  ['facilitator', 'Facilitators'],
  ['family', 'Families'],
] as const;

const KINDS = [
  ['', 'Everything'],
  ['lesson', 'Lessons'],
  ['term', 'Terms'],
  ['quiz', 'Quizzes'],
  ['walkthrough', 'Walkthroughs'],
  ['page', 'Pages'],
] as const;

/** What stands below the box while nothing is asked. */
export const INVITATION =
  '<p class="hint">Lessons, terms, quizzes, walkthroughs and pages. What you type is looked up on this device.</p>';

const choice = (
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
): string =>
  `<div><label for="search-${name}">${label}</label><select id="search-${name}" name="${name}">${options
    .map(([value, text]) => `<option value="${value}">${text}</option>`)
    .join('')}</select></div>`;

/** @param action where the form leads: the address of the search page */
export const boxMarkup = (action: string): string =>
  `<form class="search__form" role="search" action="${action}">` +
  '<label for="search-q">Words to look for</label>' +
  '<div class="search__row">' +
  '<input id="search-q" name="q" type="search" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">' +
  '<button class="button">Search</button></div>' +
  `<div class="search__filters">${choice('for', 'Written for', AUDIENCES)}${choice('kind', 'Kind', KINDS)}</div>` +
  '</form>' +
  '<p class="search__status" role="status"></p>' +
  // Safari takes a list without its signs for no list, unless it is told.
  '<ol class="plain-list" role="list" aria-label="Results"></ol>' +
  `<div class="search__after">${INVITATION}</div>`;
