import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Entry } from '../domain/search/entry.ts';
import { fullText, type FullText } from './search/full-text.ts';
import { pageEntry } from './search/page-entry.ts';
import { builtPages } from './search/pages.ts';
import { quickIndex } from './search/quick-index.ts';
import { termEntries } from './search/terms.ts';

/**
 * The two indexes of the search, made from the built pages: `search/quick.json` with what pages are
 * called, and `pagefind/` with every word.
 *
 * The pages are read as soon as they are there. Pagefind then counts their words in a process of its
 * own while other integrations work on the same files.
 */
export function search(): AstroIntegration {
  let glossary = '';
  let entries: Entry[] = [];
  let words: FullText | undefined;
  return {
    name: 'noticing:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        glossary = fileURLToPath(new URL('./src/content/glossary/', config.root));
      },
      'astro:build:generated': ({ dir }) => {
        words = fullText();
        entries = termEntries(glossary);
        for (const { name, path, html } of builtPages(fileURLToPath(dir))) {
          const entry = pageEntry(html, path);
          if (!entry) continue;
          entries.push(entry);
          words.add(name, html);
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (!words) throw new Error('The search was given no pages to read.');
        const { pages, state } = await words.write(root);
        const index = quickIndex(entries, state);
        await mkdir(join(root, 'search'), { recursive: true });
        await writeFile(join(root, 'search/quick.json'), JSON.stringify(index));
        logger.info(`${index.entries.length} titles and terms; the full text of ${pages} pages`);
      },
    },
  };
}
