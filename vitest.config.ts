import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** What turns a `.astro` file into a module: Astro's own plugins, without our integrations. */
const astro = await getViteConfig(
  {},
  { configFile: false, logLevel: 'error' },
)({
  mode: 'test',
  command: 'serve',
});

/**
 * Three kinds of test: `unit` in plain Node, `dom` in a pretended browser, `site` over the built
 * pages. What needs a real browser is in playwright.config.ts.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts'],
          // They share nothing that one could spoil for another, and starting anew for each took half a minute.
          isolate: false,
          // No test is about time; a busy machine takes a while.
          testTimeout: 60_000,
        },
      },
      {
        ...astro,
        test: {
          name: 'dom',
          include: ['src/**/*.dom.test.{ts,tsx}'],
          environment: './tests/support/happy-dom-for-astro.ts',
          testTimeout: 60_000,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
