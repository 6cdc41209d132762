import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers/headers-file.ts';
import { nginxFile } from './headers/nginx-file.ts';

const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json', '.xml', '.txt']);

/** Up to so many files the slowest and smallest compression costs seconds; beyond, minutes. */
const FEW = 200;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Puts `file.br` and `file.gz` beside a file, for servers that send what is ready. */
async function compress(path: string, few: boolean): Promise<void> {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: few ? constants.BROTLI_MAX_QUALITY : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    brotli(bytes, { params }).then((small) => writeFile(`${path}.br`, small)),
    gzipped(bytes, { level: few ? 9 : 6 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}

/**
 * Writes what a page's own meta cannot say, for two kinds of host: `_headers` (Netlify, Cloudflare
 * Pages) and `nginx.conf`; and every text file compressed beside itself. Runs last of all.
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
        const names = await readdir(root, { recursive: true });
        const folders = new Set(
          names.flatMap((name) => /^([^/\\]+)[/\\].*\.html$/.exec(name)?.[1] ?? []),
        );
        await writeFile(join(root, '_headers'), headersFile(base, [...folders].sort()));
        await writeFile(join(root, 'nginx.conf'), nginxFile(base));
        const text = names.filter((name) => COMPRESSED.has(extname(name)));
        const few = text.length <= FEW;
        // Eight at a time keep the pool busy without holding two thousand pages in memory.
        const waiting = [...text];
        const worker = async () => {
          for (let name = waiting.pop(); name; name = waiting.pop())
            await compress(join(root, name), few);
        };
        await Promise.all(Array.from({ length: 8 }, worker));
        logger.info(`${text.length} files compressed`);
      },
    },
  };
}
