import { brotliCompressSync } from 'node:zlib';
import { answerFor } from '../serve/answer.mjs';
import { listen } from '../serve/listen.mjs';

/**
 * Serves a built site, compressed, and beside it pages that are not in it, under `/bench/`: what the
 * site is compared with comes from the same server at the same origin.
 * @param {string} folder @param {string} base
 * @returns {Promise<{ address: string, close: () => Promise<void>, put: (name: string, html: string) => string }>}
 *   `put` gives the address of a page
 */
export async function serveBeside(folder, base) {
  /** @type {Map<string, Buffer>} */
  const pages = new Map();
  const answer = answerFor({ folder, base, compress: true });
  const { port, close } = await listen(
    (request, response) => {
      const page = pages.get(request.url ?? '');
      if (!page) {
        answer(request, response);
        return;
      }
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'br',
          'content-length': page.length,
        })
        .end(page);
    },
    { port: 0 },
  );
  const origin = `http://localhost:${port}`;
  return {
    address: origin + base,
    close,
    put: (name, html) => {
      pages.set(`/bench/${name}/`, brotliCompressSync(html));
      return `${origin}/bench/${name}/`;
    },
  };
}
