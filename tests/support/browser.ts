import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../scripts/machine/browser.mjs';

/**
 * How every test and benchmark starts its browser: the one that was found on the machine, with
 * nothing of its own going on in the background. `npm test` finds it once and passes it on.
 */
export function launchOptions(): LaunchOptions {
  const executablePath = (process.env['NOTICING_BROWSER'] ??= findBrowser());
  // As root, and in most containers, Chromium refuses to start inside its sandbox.
  const inContainer = process.getuid?.() === 0 || process.env['CI'] !== undefined;
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(inContainer ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
