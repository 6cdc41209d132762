import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fullText } from './search/full-text.ts';
import { pageEntries, quickIndex } from './search/quick-index.ts';
import { termEntries } from './search/terms.ts';

/**
 * The two indexes of the search, made from the built pages: `search/quick.json` with what pages are
 * called, and `pagefind/` with every word. Runs after the policy, which changes the pages last.
 */
export function search(): AstroIntegration {
  let glossary = '';
  return {
    name: 'noticing:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        glossary = fileURLToPath(new URL('./src/content/glossary/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // Pagefind works in a process of its own meanwhile.
        const pages = fullText(root);
        const index = quickIndex([...termEntries(glossary), ...pageEntries(root)]);
        await mkdir(join(root, 'search'), { recursive: true });
        await writeFile(join(root, 'search/quick.json'), JSON.stringify(index));
        logger.info(
          `${index.entries.length} titles and terms; the full text of ${await pages} pages`,
        );
      },
    },
  };
}
