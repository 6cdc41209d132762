import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, variables } from './browser.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** Debian itself: Ubuntu's package of that name is a signpost to its shop. */
const isDebianAsRoot = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /^ID=debian$/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const howTo = {
  darwin: 'Install Google Chrome from https://www.google.com/chrome/',
  win32: 'Install Google Chrome or Microsoft Edge',
  linux:
    'Install Chromium (`sudo apt install chromium`, `sudo dnf install chromium`) or Google Chrome',
};

/**
 * The browser to test with. Debian's Chromium is installed when there is none and we may.
 * @returns {Promise<string>} its path
 * @throws {Trouble} with what to install
 */
export async function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  const wrong = variables.find((name) => process.env[name]);
  if (wrong)
    throw new Trouble(`${wrong} names ${process.env[wrong]}, and no browser starts there.`);
  if (isDebianAsRoot()) {
    console.log('Installing Chromium for the tests …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-qq', 'update'], { env });
    // The one without windows is quicker to test with; an older Debian has only the whole.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const { output } = await run(
        'apt-get',
        ['-qq', '-y', '--no-install-recommends', 'install', name],
        { env },
      );
      const installed = findBrowser();
      if (installed) return installed;
      console.error(output.trim().split('\n').slice(-5).join('\n'));
    }
  }
  const how = howTo[process.platform] ?? howTo.linux;
  throw new Trouble(
    `No browser was found to test with.\n${how}, or run \`npx playwright install chromium\`,\n` +
      `or set ${variables[0]} to the path of one, and run the same command again.`,
  );
}
