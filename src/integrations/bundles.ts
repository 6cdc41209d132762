import { LOADER } from './small-preload.ts';

/**
 * Which scripts come in one file, because they are wanted together: on a slow line a request costs
 * more than a kilobyte. Everything else is cut where the bundler likes.
 */
export const bundles = [
  // Written into each file that needs it, and so left out (small-preload.ts).
  { name: LOADER, test: /preload-helper/, priority: 1 },
  // What opens the record and keeps words in it: any page that shows or keeps something.
  {
    name: 'record',
    test: /\/nanostores\/(atom|clean-stores)\/|\/src\/stores\/(?!backup|erase|evaluation|session-room|shared-device|lock\/|engines\/sealed)|\/domain\/record\/(activity|append|chain|journal|merge|renames|version)\.ts|\/journal\/(trouble|save-file)|\/lesson\/kept-where/,
  },
  // What seals and opens, fetched by the record's file where a lock is set, and nowhere else.
  {
    name: 'sealed',
    test: /\/src\/stores\/(engines\/sealed|lock\/(rings|seal|session|text|watch)\.ts)|\/domain\/lock\/quiet/,
  },
  // What pages are drawn with that are made of the record.
  { name: 'view', test: /\/node_modules\/(@nanostores\/)?preact\// },
  // What the pages of the notebook have in common, so that every page has few names to know.
  {
    name: 'notebook',
    test: /\/journal\/(words|Motif|activities|entry-words|entry-place|use-drafts|Confirm|templates)\.|\/review\/(said|Fetched|why-words)\.|\/lock\/shows-locked/,
  },
  {
    name: 'lock-forms',
    test: /\/components\/lock\/(words|OpenForm|Passphrase|PassphraseDialog)\./,
  },
  // What shows how far somebody is.
  {
    name: 'course',
    test: /\/domain\/record\/(progress|carry-on)\.ts|\/learn\/fetch-outline\.ts/,
  },
];
