import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Entry } from '../domain/search/entry.ts';
import { compress } from './compress.ts';
import type { Step } from './pages.ts';
import { fullText, type FullText } from './search/full-text.ts';
import { inQuickIndex, pageEntry } from './search/page-entry.ts';
import { quickIndex } from './search/quick-index.ts';
import { termEntries } from './search/terms.ts';

/** What this makes that browsers fetch as text; the rest of Pagefind's is compressed in its own way. */
const MADE = ['search/quick.json', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];

const byPath = (one: Entry, other: Entry): number => (one.path < other.path ? -1 : 1);

/**
 * The two indexes of the search: `search/quick.json` with what pages are called, and `pagefind/`
 * with every word. `read` takes each page as it is rendered, so that Pagefind, in a process of its
 * own, counts the words of one while the next is made; `integration` writes them at the end.
 */
export function search(): { read: Step; integration: AstroIntegration } {
  let glossary = '';
  const entries: Entry[] = [];
  let words: FullText | undefined;
  let writing: ReturnType<FullText['write']> | undefined;
  return {
    read({ path, html }) {
      words ??= fullText();
      const entry = pageEntry(html, path);
      if (!entry) return undefined;
      if (inQuickIndex(html)) entries.push(entry);
      words.add(`${path.slice(1)}index.html`, html);
      return undefined;
    },
    integration: {
      name: 'noticing:search',
      hooks: {
        'astro:config:done': ({ config }) => {
          glossary = fileURLToPath(new URL('./src/content/glossary/', config.root));
        },
        'astro:build:generated': ({ dir }) => {
          writing = words?.write(fileURLToPath(dir));
          // What goes wrong is told when it is waited for.
          writing?.catch(() => undefined);
        },
        'astro:build:done': async ({ dir, logger }) => {
          const root = fileURLToPath(dir);
          if (!writing) throw new Error('The search was given no pages to read.');
          const { pages, state } = await writing;
          const index = quickIndex([...termEntries(glossary), ...entries.sort(byPath)], state);
          await mkdir(join(root, 'search'), { recursive: true });
          await writeFile(join(root, 'search/quick.json'), JSON.stringify(index));
          await compress(root, MADE);
          logger.info(`${index.entries.length} titles and terms; the full text of ${pages} pages`);
        },
      },
    },
  };
}
