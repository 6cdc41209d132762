import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { citations } from './src/integrations/citations.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { headers } from './src/integrations/headers.ts';
import { policy } from './src/integrations/policy.ts';
import { smallPreload } from './src/integrations/small-preload.ts';
import { search } from './src/integrations/search.ts';
import { base, site, oldestBrowsers } from './site.config.mjs';

/** What is always wanted together comes in one file: on a slow line a request costs more than a kilobyte. */
const groups = [
  // The bundler's own, which the smallest script on a page needs too.
  { name: 'loader', test: /preload-helper|rolldown[\\/]runtime/, priority: 1 },
  {
    name: 'record',
    test: /\/(idb|nanostores)\/|\/src\/stores\/(?!backup|shared-device)|\/domain\/record\/(activity|append|chain|erase|journal|merge|renames|migrate)\.ts|\/journal\/(trouble|save-file)/,
  },
  {
    name: 'lesson',
    test: /\/components\/(lesson|moment|glossary)\/[\w-]+\.ts|\/components\/quiz\/(quiz-island|keep|question|explain|verdict|reading|ordering)\.ts|\/domain\/quiz\/(mark|shuffle)\.ts/,
  },
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), citations(), mdx(), policy(), search(), headers()],
  vite: {
    plugins: [smallPreload()],
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers, modulePreload: false },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    },
  },
});
