import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

/** A browser of our own on a profile of our own, that can be killed as a power cut would. */
export interface RealBrowser {
  browser: Browser;
  /** Ends every process of it at once, with no chance to put anything away. */
  kill: () => Promise<void>;
}

const addressFrom = (process: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    process.once('exit', () => {
      reject(new Error(`The browser did not start: ${said}`));
    });
  });

/** Starts the browser that the tests use on the profile in `folder`. */
export async function startRealBrowser(
  { executablePath = chromium.executablePath(), args = [] }: LaunchOptions,
  folder: string,
): Promise<RealBrowser> {
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    // A group of its own, so that its helpers can be ended with it and nobody else.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await addressFrom(child));
  return {
    browser,
    kill: async () => {
      const gone = once(child, 'exit');
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}
