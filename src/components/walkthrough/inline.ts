/** A script as it is put into a page: without its comments and line breaks. */
export const inline = (script: string): string =>
  script
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
