import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A file beside this one, and all it needs, as one script for a page.
 * @param {string} name
 * @returns {Promise<string>}
 */
export async function bundled(name) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(name, import.meta.url)),
        formats: ['iife'],
        name: 'inPage',
      },
    },
  });
  const first = Array.isArray(built) ? built.at(0) : built;
  if (!first || !('output' in first)) throw new Error(`${name} could not be bundled.`);
  return first.output[0].code;
}
