import { diskFull, readOnly } from './trouble.mjs';

/** @typedef {{ root: string, windows: boolean }} Place */
/** @typedef {(output: string, place: Place) => string} Words */

const again = 'and run the same command again.';

/** @param {string} output @returns {string} the path npm names in its error, or nothing */
const pathIn = (output) => /^npm (?:error|ERR!) path (.+)$/m.exec(output)?.[1] ?? '';

/** @param {string} output @returns {string} the host npm could not talk to, or nothing */
const hostIn = (output) => {
  const host = /\bhttps?:\/\/([^\s/'"]+)/.exec(output)?.[1];
  return host ? ` (${host.replace(/^.*@/, '')})` : '';
};

/** @type {Words} */
const notAllowed = (output, { root, windows }) => {
  const path = pathIn(output);
  if (/[\\/]_cacache\b|[\\/]\.npm\b|npm-cache/.test(path)) {
    return (
      `npm may not write to its own cache, ${path}.\n` +
      `Make that folder yours, or name another with the setting npm_config_cache, ${again}`
    );
  }
  if (windows) {
    return `Another program keeps files in node_modules open.\nClose editors and terminals that use this folder, ${again}`;
  }
  return readOnly(path || root);
};

/**
 * What npm's output shows, most telling first. A full disk comes before all: npm meets it while
 * unpacking, warns, and may go on as if it had not (npm 10 and 11, tried).
 * @type {[RegExp, Words][]}
 */
const signs = [
  [/\bENOSPC\b|no space left on device/i, () => diskFull],
  [/\bEROFS\b/, (_, { root }) => readOnly(root)],
  [/code (EACCES|EPERM|EBUSY|ENOTEMPTY)\b/, notAllowed],
  [
    /code EUSAGE\b|package\.json and package-lock\.json .* are in sync/i,
    () =>
      'package.json and package-lock.json do not agree.\n' +
      'Run `npm install`, which brings the lockfile up to date, and commit it.',
  ],
  [
    /code EJSONPARSE\b/,
    () =>
      'package.json or package-lock.json is not valid JSON: perhaps a merge was left half done.\n' +
      'Put it right, or take the last committed one with `git checkout package.json package-lock.json`.',
  ],
  [
    /code EINTEGRITY\b/,
    () =>
      'A package that came over the network is not the one package-lock.json names.\n' +
      'Run `npm cache clean --force` and try once more. If it happens again, do not go on: tell the maintainers.',
  ],
  [
    /\b(UNABLE_TO_GET_ISSUER_CERT\w*|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_HAS_EXPIRED)\b/,
    (output) =>
      `The package registry's certificate${hostIn(output)} is not one this machine trusts. Networks at work often put their own in between.\n` +
      'Ask for the file with your organisation’s certificate, set NODE_EXTRA_CA_CERTS to its path, ' +
      again,
  ],
  [
    /code E(401|403|407)\b/,
    (output) =>
      `The package registry${hostIn(output)} or a proxy in front of it refuses this machine.\n` +
      `Check the registry and the proxy with \`npm config list\`, ${again}`,
  ],
  [
    /code (E404|ETARGET|ENOVERSIONS)\b/,
    (output) =>
      `The package registry in use${hostIn(output)} does not have a package that package-lock.json names.\n` +
      `See which registry it is with \`npm config get registry\`; https://registry.npmjs.org/ has them all.`,
  ],
  [
    /code (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|FETCH_ERROR|ENOTCACHED|E5\d\d|EAGENTPROXY\w*|EPROTO)\b|network request to|code ERR_SSL/,
    (output) =>
      `The package registry${hostIn(output)} could not be reached.\n` +
      `Connect to the internet (behind a proxy, set HTTPS_PROXY to its address) ${again}\n` +
      'It is needed only for installing: afterwards the site builds and runs without.',
  ],
];

/** @param {string} output @returns {string} the lines in which npm says what is wrong, without its log file */
const tellingLines = (output) =>
  output
    .split('\n')
    .filter(
      (line) =>
        /^npm (error|ERR!)/.test(line) && !/complete log|_logs|^npm (error|ERR!)\s*$/.test(line),
    )
    .slice(0, 8)
    .join('\n');

/**
 * Says in plain words what stopped npm, and what to do.
 * @param {string} output all that npm printed @param {Place} place
 */
export function explainNpm(output, place) {
  const words = signs.find(([sign]) => sign.test(output))?.[1](output, place);
  return (
    words ??
    `npm could not install what the site is built with. It said:\n${tellingLines(output) || output.trim()}`
  );
}

/**
 * Whether npm ran out of disk, also when it ended as if all were well.
 * @param {string} output
 */
export const ranOutOfDisk = (output) => /\bENOSPC\b|no space left on device/i.test(output);
