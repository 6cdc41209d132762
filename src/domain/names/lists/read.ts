import { firstNames } from './first-names.ts';
import { known } from './known.ts';
import { places } from './places.ts';
import { surnames } from './surnames.ts';
import { wordNames } from './word-names.ts';
import { wordPlaces } from './word-places.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** `ad: am ele` is “adam” and “adele”. */
const unfolded = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', rest = ''] = line.split(':');
      return words(rest).map((end) => (end === '-' ? stem : stem + end));
    });

/** The lists as they are asked: everything in small letters, places with spaces. */
export const lists = {
  firstNames: new Set(unfolded(firstNames)),
  surnames: new Set(words(surnames)),
  wordNames: new Set(words(wordNames)),
  known: new Set(words(known)),
  places: new Set(unfolded(places).map((name) => name.replaceAll('_', ' '))),
  wordPlaces: new Set(words(wordPlaces).map((name) => name.replaceAll('_', ' '))),
};

/** How some names are made, so that the list need not hold them all: Oluwaseun, Abdirahman, Harpreet, Bronislaw. */
const SHAPE =
  /^(?:oluwa|chukwu|onye|abdul|abdi)[a-z]{2,}$|^[a-z]{2,}(?:preet|jeet|winder|vinder|jinder|[bdhlmrp]jit|oslaw|islaw)a?$/;

/** Whether a word is a first name and no ordinary word. */
export const isFirstName = (plain: string): boolean =>
  lists.firstNames.has(plain) || (SHAPE.test(plain) && !ORDINARY_ALIKE.has(plain));

/** Words made as names are. */
const ORDINARY_ALIKE = new Set([
  'sidewinder',
  'stemwinder',
  'abdicate',
  'abdicated',
  'abdicates',
  'abdication',
]);

/** What stands on a word we know without making another of it: “Mondays”, “she’d”. */
const ENDING = /'(?:d|ll|ve|re|m|t|s)$|s$/;

/** Whether a word is one that has a capital, or begins a sentence, and names nobody. */
export const isKnown = (plain: string): boolean =>
  lists.known.has(plain) || lists.known.has(plain.replace(ENDING, ''));
