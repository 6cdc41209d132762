/** Something the person at the keyboard can put right: its message is for them, and needs no stack. */
export class Trouble extends Error {}

/** Words for a disk, wherever it was that it ran full. */
export const diskFull =
  'The disk is full. The tools and the built site need about 700 MB.\n' +
  'Free some space and run the same command again.';

/** @param {string} folder @returns {string} words for a folder that may not be written to */
export const readOnly = (folder) =>
  `${folder} may not be written to.\n` +
  'Copy the project to a folder of your own, or ask for the right to write, and run the same command again.';

/**
 * Prints what went wrong and ends with exit code 1: a sentence for trouble, a stack for a fault of ours.
 * @param {unknown} error
 * @returns {never}
 */
export function stopWith(error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (error instanceof Trouble) console.error(`\n${error.message}`);
  else if (code === 'ENOSPC') console.error(`\n${diskFull}`);
  else console.error(error);
  process.exit(1);
}
