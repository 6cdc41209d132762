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
    test: /\/nanostores\/(atom|clean-stores)\/|\/src\/stores\/(?!backup|shared-device|lock\/|engines\/sealed)|\/domain\/record\/(activity|append|chain|erase|journal|merge|renames|version)\.ts|\/journal\/(trouble|save-file)|\/lesson\/kept-where/,
  },
  // What seals and opens, fetched by the record's file where a lock is set, and nowhere else.
  {
    name: 'sealed',
    test: /\/src\/stores\/(engines\/sealed|lock\/(rings|seal|session|text|watch)\.ts)|\/domain\/lock\/quiet/,
  },
  // What shows how far somebody is.
  {
    name: 'course',
    test: /\/domain\/record\/(progress|carry-on)\.ts|\/learn\/fetch-outline\.ts/,
  },
];
