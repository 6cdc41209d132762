import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compress } from './compress.ts';
import { headersFile } from './headers/headers-file.ts';
import { nginxFile } from './headers/nginx-file.ts';

/**
 * Writes what a page's own meta cannot say, for two kinds of host: `_headers` (Netlify, Cloudflare
 * Pages) and `nginx.conf`; and every text file compressed beside itself, but for the search's.
 */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'noticing:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const all = await readdir(root, { recursive: true });
        // The search is still writing there, and compresses its own.
        const names = all.filter((name) => !/^pagefind\b/.test(name));
        const folders = new Set(
          names.flatMap((name) => /^([^/\\]+)[/\\].*\.html$/.exec(name)?.[1] ?? []),
        );
        await writeFile(join(root, '_headers'), headersFile(base, [...folders].sort()));
        await writeFile(join(root, 'nginx.conf'), nginxFile(base));
        logger.info(`${await compress(root, names)} files compressed`);
      },
    },
  };
}
