import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @typedef {{ path: string, file: string, html: string }} BuiltPage `path` from the site's root: `learn/attunement/receiving/` */

/** @param {string} folder a built site's @returns {BuiltPage[]} by their addresses */
export const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: name
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
      file: join(folder, name),
      html: readFileSync(join(folder, name), 'utf8'),
    }));

/** Kinds of route, each with the shape of its addresses; the first that fits. */
const KINDS = /** @type {const} */ ([
  ['quiz', /^learn\/[^/]+\/quiz\/$/],
  ['lesson', /^learn\/[^/]+\/[^/]+\/$/],
  ['module', /^learn\/[^/]+\/$/],
  ['modules', /^learn\/$/],
  ['home', /^$/],
  ['choosing', /^families\/choosing\//],
  ['film', /^families\/films\/[^/]+\/$/],
  ['family', /^families\//],
  ['presenter', /^facilitate\/[^/]+\/presenter\/$/],
  [
    'session',
    /^facilitate\/(vig|attunement|mentalising|ambit|contracting|together|impact)\/([^/]+\/)?$/,
  ],
  ['cards', /^facilitate\/cards\/$/],
  ['evaluation', /^facilitate\/(evaluation\/(paper\/)?|five-voices\/)$/],
  ['facilitator', /^facilitate\//],
  ['glossary', /^glossary\/$/],
  ['sources', /^sources\/$/],
  ['search', /^search\/$/],
  ['journal', /^reflect\/journal\/$/],
  ['review', /^reflect\/review\/$/],
  ['reflect', /^reflect\/((answers|cpd|lock|slip|supervision-sheet)\/)?$/],
  ['self-check', /^reflect\/(self-check|supervise)\//],
  ['law', /^about\/law\/$/],
  ['cases', /^cases\/([^/]+\/)?$/],
  ['stage', /^cases\/[^/]+\/[^/]+\/$/],
  ['moments', /^practise\/noticing\//],
  ['practise', /^practise\/((pathway|being-there|role-agreement)\/)?$/],
  ['walk', /^practise\/[^/]+\/$/],
  ['walk-end', /^practise\/[^/]+\/(afterwards|print)\/$/],
  ['step', /^practise\/[^/]+\/[^/]+\/$/],
  ['words', /^(about|privacy|accessibility)\/$|^404\.html$/],
]);

/** @typedef {typeof KINDS[number][0]} Kind */

/**
 * @param {string} path from the site's root
 * @returns {Kind | undefined} nothing for a route that nobody has set a budget for
 */
export const kindOf = (path) => KINDS.find(([, shape]) => shape.test(path))?.[0];

/** @param {string} folder @returns {BuiltPage[]} its lessons, heaviest on the line first */
export const lessonsByWeight = (folder) =>
  pagesIn(folder)
    .filter(({ path }) => kindOf(path) === 'lesson')
    .sort((a, b) => statSync(`${b.file}.br`).size - statSync(`${a.file}.br`).size);
