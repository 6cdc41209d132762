import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** `engines-in-page.ts` and all it needs as one script for a page. */
export async function engineBundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./engines-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'engines' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!('output' in first)) throw new Error('The engines could not be bundled.');
  return first.output[0].code;
}
