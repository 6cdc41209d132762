import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** What of Pagefind's output we serve. Its own interfaces and spare languages stay out of the site. */
const OURS =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.en.*\.pagefind|fragment|index|filter)$/;

/** What of a page can hold words to find: most of its bytes are styles and drawings. */
const MAIN = /<main[\s\S]*<\/main>/;
const DRAWING = /<svg[\s\S]*?<\/svg>/g;

/** Pagefind at work, in a process of its own, until it is written or given up. */
export interface FullText {
  /**
   * Hands a page over and does not wait.
   * @param name from the folder that is served
   */
  add(name: string, html: string): void;
  /**
   * Writes `pagefind/` into the folder that is served, and ends.
   * @returns how many pages can be found, and a text that changes when anything in them does
   * @throws with Pagefind's own words when it could not
   */
  write(root: string): Promise<{ pages: number; state: string }>;
}

const sound = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
};

async function keepOurs(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names
      .filter((name) => !OURS.test(name))
      .map((name) => rm(join(folder, name), { recursive: true })),
  );
}

async function begin(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  sound({ errors });
  if (!index) throw new Error('Pagefind made no index.');
  return index;
}

/** Starts Pagefind. */
export function fullText(): FullText {
  const begun = begin();
  const added: Promise<{ errors: string[] }>[] = [];
  return {
    add: (sourcePath, html) => {
      const content = `<html lang="en-GB">${(MAIN.exec(html)?.[0] ?? '').replace(DRAWING, '')}</html>`;
      const adding = begun.then((index) => index.addHTMLFile({ sourcePath, content }));
      // What goes wrong is told by `write`; until then nobody listens, which Node would not have.
      added.push(adding.catch((error: unknown) => ({ errors: [String(error)] })));
    },
    write: async (root) => {
      try {
        (await Promise.all(added)).forEach(sound);
        const outputPath = join(root, 'pagefind');
        sound(await (await begun).writeFiles({ outputPath }));
        await keepOurs(outputPath);
        const state = await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8');
        return { pages: added.length, state };
      } finally {
        await close();
      }
    },
  };
}
