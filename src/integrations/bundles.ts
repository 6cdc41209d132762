/**
 * Which scripts come in one file, because they are wanted together: on a slow line a request costs
 * more than a kilobyte. Everything else is cut where the bundler likes.
 */
export const bundles = [
  // The bundler's own, which the smallest script on a page needs too.
  { name: 'loader', test: /preload-helper/, priority: 1 },
  // What opens the record and keeps words in it: any page that shows or keeps something.
  {
    name: 'record',
    test: /\/(idb|nanostores)\/|\/src\/stores\/(?!backup|shared-device)|\/domain\/record\/(activity|append|chain|erase|journal|merge|migrate|renames)\.ts|\/journal\/(trouble|save-file)/,
  },
  // What a lesson wakes when it is scrolled.
  {
    name: 'lesson',
    test: /\/components\/(lesson|moment|glossary)\/[\w-]+\.ts|\/components\/quiz\/(quiz-island|keep|question|explain|verdict|reading|ordering)\.ts|\/domain\/quiz\/(mark|shuffle)\.ts/,
  },
];
