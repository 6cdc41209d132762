/**
 * Serves a built site on this machine. `npm start` uses it, and so do the tests:
 *
 *   node scripts/serve.mjs --folder dist --port 4400 --base /noticing/ --policy-header --compress
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { answerFor } from './serve/answer.mjs';
import { listen } from './serve/listen.mjs';

/**
 * @param {import('./serve/answer.mjs').Site & { port: number, strict?: boolean, host?: string | undefined }} options
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ port, strict = false, host, ...site }) {
  const listening = await listen(answerFor(site), { port, strict, host });
  return { ...listening, address: `http://localhost:${listening.port}${site.base}` };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      'policy-header': { type: 'boolean', default: false },
      compress: { type: 'boolean', default: false },
    },
  });
  const { address } = await serve({
    folder: resolve(values.folder),
    base: values.base,
    port: Number(values.port),
    strict: true,
    policyHeader: values['policy-header'],
    compress: values.compress,
  });
  console.log(address);
}
