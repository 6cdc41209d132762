/**
 * Imported first by every command, for its effect: a Node older than 20 stops here with a sentence.
 * Written so that a Node of many years ago can read it; what needs more is imported after it, with
 * `import()`.
 */
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    'This is Node ' +
      process.versions.node +
      ', and the site needs Node 20 or newer.\n' +
      'Install the current version from https://nodejs.org/ and run the same command again.',
  );
  process.exit(1);
}
