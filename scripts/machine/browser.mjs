import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fromRoot } from './root.mjs';

/** Where a person or another tool may have said which browser to use. The first is ours. */
export const variables = ['NOTICING_BROWSER', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

// Chromium without its windows first: the same engine, and what a tab needs beside itself costs it a third as much.
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
  ['', process.env['HOME'] ?? ''].map(
    (home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
);

const windowsPlaces = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
  .flatMap((name) => process.env[name] ?? [])
  .flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);

/** @returns {string[]} the browser that Playwright would fetch for itself, if the tools are installed */
const playwrights = () => {
  try {
    const require = createRequire(fromRoot('package.json'));
    /** @type {typeof import('@playwright/test')} */
    const { chromium } = require('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
};

/**
 * Whether a browser starts. Ubuntu's `chromium-browser` may be a signpost to a shop and no browser;
 * on Windows asking for the version would open a window, so there it is enough to be there.
 * @param {string} path
 */
const starts = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    /\d+\.\d+/.test(spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout));

/**
 * The browser to test with: one that was named, then the system's, then Playwright's own.
 * @returns {string} its path, or nothing if there is none
 */
export function findBrowser() {
  const named = variables.map((name) => process.env[name]).find(Boolean);
  if (named) return starts(named) ? named : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => ({ command, path: join(folder, command) })))
    .filter(({ path }) => process.platform !== 'win32' && existsSync(path))
    .sort((one, other) => commands.indexOf(one.command) - commands.indexOf(other.command))
    .map(({ path }) => path);
  const usual =
    process.platform === 'darwin' ? macPlaces : process.platform === 'win32' ? windowsPlaces : [];
  return [...onPath, ...usual, ...playwrights()].find(starts) ?? '';
}
