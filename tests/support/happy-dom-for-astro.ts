import { builtinEnvironments, type Environment } from 'vitest/runtime';

/**
 * happy-dom, with modules loaded as for the server: where a test renders a `.astro` component, Astro
 * compiles it only there.
 */
export default {
  ...builtinEnvironments['happy-dom'],
  name: 'happy-dom-for-astro',
  viteEnvironment: 'ssr',
} satisfies Environment;
