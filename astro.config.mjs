import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundles } from './src/integrations/bundles.ts';
import { citations } from './src/integrations/citations.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { headers } from './src/integrations/headers.ts';
import { pages } from './src/integrations/pages.ts';
import { withPolicy } from './src/integrations/policy.ts';
import { reading } from './src/integrations/reading.ts';
import { search } from './src/integrations/search.ts';
import { smallPreload } from './src/integrations/small-preload.ts';
import { base, site, oldestBrowsers } from './site.config.mjs';

const finding = search();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(),
    citations(),
    mdx(),
    reading(),
    pages(withPolicy, finding.read),
    headers(),
    // Last: until it is waited for, Pagefind counts and writes while everything else is compressed.
    finding.integration,
  ],
  vite: {
    plugins: [smallPreload()],
    build: {
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      // Astro marks the modules that may bring styles, and Rolldown warns of every mark.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: bundles } } } },
      },
    },
  },
});
