import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';
import { built } from './tests/support/built.ts';

/** A port nobody uses, so that two runs on one machine do not meet. */
const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : 0)));
    });
  });

// Workers read this file again: what is in the environment stays as it is for them.
const port = (process.env['NOTICING_PORT'] ??= await freePort());
const portWithHeader = (process.env['NOTICING_PORT_HEADER'] ??= await freePort());

const address = (onPort: string) => `http://localhost:${onPort}${built.base}`;

const server = (onPort: string, ...more: string[]) => ({
  command: [
    `"${process.execPath}" scripts/serve.mjs --folder "${built.folder}"`,
    `--base ${built.base} --port ${onPort} --compress`,
    ...more,
  ].join(' '),
  url: address(onPort),
});

/**
 * What needs a real browser, with each page's policy in the page and the same policy sent as a header
 * too: a page must satisfy both at once, so what goes well here goes well with the one in the page.
 * Bytes are weighed as a plain host sends them.
 *
 * A trace of every run takes a third of the time: `npx playwright test --trace on` makes one.
 */
export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address(portWithHeader),
    launchOptions: launchOptions(),
  },
  webServer: [server(port), server(portWithHeader, '--policy-header')],
  projects: [
    { name: 'a11y', testDir: 'tests/a11y', timeout: 90_000 },
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: '**/budgets.spec.ts' },
    {
      name: 'budgets',
      testDir: 'tests/e2e',
      testMatch: '**/budgets.spec.ts',
      use: { baseURL: address(port) },
    },
  ],
});
