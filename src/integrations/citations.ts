import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { sourceSchema, type Source } from '../schemas/source.ts';
import type { Citation } from './citations/format.ts';

/**
 * `virtual:citations`: every source as it is shown, formatted in one run. Only the words reach a
 * page: citeproc, underneath, is CPAL/AGPL and must never be in what we hand out, so it runs here,
 * in Node, and no page imports it.
 */
export function citations(): AstroIntegration {
  return {
    name: 'noticing:citations',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const file = join(fileURLToPath(config.root), 'src/content/sources.yaml');
        updateConfig({
          vite: { plugins: [virtualCitations(file, fileURLToPath(config.cacheDir))] },
        });
      },
    },
  };
}

const ID = '\0virtual:citations';

/** @param cache a folder that may be thrown away */
function virtualCitations(file: string, cache: string): Plugin {
  return {
    name: 'noticing:citations',
    resolveId: (id) => (id === 'virtual:citations' ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await formatted(file, cache))};`;
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path !== file) return;
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(ID);
          if (!module) continue;
          moduleGraph.invalidateModule(module);
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}

/** What stands in the cache: the citations, and what they were made from. */
interface Kept {
  key: string;
  citations: Record<string, Citation>;
}

/**
 * The sources of a file, formatted. Loading the APA style takes a second or more, so the outcome is
 * kept until the sources, the style or our own formatting change.
 */
export async function formatted(file: string, cache: string): Promise<Record<string, Citation>> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kept = join(cache, 'citations.json');
  const key = keyOf(text);
  const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Kept) : null;
  if (before?.key === key) return before.citations;
  const { formatSources } = await import('./citations/format.ts');
  const made = formatSources(sound(text));
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, JSON.stringify({ key, citations: made } satisfies Kept));
  return made;
}

function keyOf(text: string): string {
  const style = createRequire(import.meta.url).resolve('@citation-js/plugin-csl/package.json');
  const ours = new URL('./citations/format.ts', import.meta.url);
  const hash = createHash('sha256').update(text);
  for (const part of [style, ours]) hash.update(readFileSync(part));
  return hash.digest('hex').slice(0, 16);
}

/** A source that its schema refuses is left out: the content check tells of it, and stops a build. */
function sound(text: string): Record<string, Source> {
  const data: unknown = text ? parse(text) : {};
  const found = Object.entries((data ?? {}) as Record<string, unknown>).flatMap(([id, fields]) => {
    const source = sourceSchema.safeParse(fields);
    return source.success ? [[id, source.data] as const] : [];
  });
  return Object.fromEntries(found);
}
