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
 * What needs a real browser. The end-to-end journeys run twice: with each page's policy in the page
 * alone, and with the same policy also sent as a header, where it is stricter.
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
    baseURL: address(port),
    launchOptions: launchOptions(),
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false },
  },
  webServer: [server(port), server(portWithHeader, '--policy-header')],
  projects: [
    // What axe finds stands in the message; a trace of every run of it takes a third of the time.
    { name: 'a11y', testDir: 'tests/a11y', timeout: 90_000, use: { trace: 'off' } },
    // Every page is opened where its policy counts twice, and weighed where it counts once.
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: '**/crawl.spec.ts' },
    {
      name: 'e2e-header',
      testDir: 'tests/e2e',
      testIgnore: '**/budgets.spec.ts',
      use: { baseURL: address(portWithHeader) },
    },
  ],
});
