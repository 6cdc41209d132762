import { expect, test } from 'vitest';
import { explainNpm, ranOutOfDisk } from './npm-trouble.mjs';

const here = { root: '/home/jo/noticing', windows: false };
const explain = (output: string, place = here) => explainNpm(output, place);

test('no network: says what could not be reached, and that it is needed only once', () => {
  const said = explain(
    'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\n' +
      'npm error request to https://registry.npmjs.org/astro failed, reason: getaddrinfo ENOTFOUND',
  );
  expect(said).toContain('The package registry (registry.npmjs.org) could not be reached.');
  expect(said).toContain('Connect to the internet');
  expect(said).toContain('needed only for installing');
});

test('a name and a password in the address of a registry are not repeated', () => {
  const said = explain('npm error code ECONNREFUSED https://jo:secret@packages.example/astro');
  expect(said).toContain('(packages.example)');
  expect(said).not.toContain('secret');
});

test('a full disk comes before all that follows from it', () => {
  const output =
    'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\nnpm error code EACCES';
  expect(explain(output)).toMatch(/^The disk is full\..*Free some space/s);
  expect(ranOutOfDisk(output)).toBe(true);
});

test('a lockfile that does not agree: says which command brings it up to date', () => {
  expect(explain('npm error code EUSAGE\nnpm error `npm ci` can only install …')).toContain(
    'Run `npm install`',
  );
});

test("a folder that may not be written to is told from npm's own cache", () => {
  expect(explain('npm error code EACCES\nnpm error path /home/jo/noticing/node_modules')).toMatch(
    /^\/home\/jo\/noticing\/node_modules may not be written to\./,
  );
  expect(explain('npm error code EACCES\nnpm error path /home/jo/.npm/_cacache/tmp')).toContain(
    'npm_config_cache',
  );
  expect(explain('npm error code EPERM', { ...here, windows: true })).toContain('Close editors');
});

test('a certificate from the office, a refusal and a package that is not there', () => {
  expect(explain('npm error code SELF_SIGNED_CERT_IN_CHAIN')).toContain('NODE_EXTRA_CA_CERTS');
  expect(explain('npm error code E403\nnpm error 403 https://packages.example/x')).toContain(
    '(packages.example) or a proxy in front of it refuses this machine',
  );
  expect(explain('npm error code E404')).toContain('npm config get registry');
});

test('what nobody foresaw is shown in the words of npm, without its log file', () => {
  const said = explain(
    'npm warn deprecated x\nnpm error code EWEIRD\nnpm error A complete log of this run can be found in: /x',
  );
  expect(said).toContain('npm error code EWEIRD');
  expect(said).not.toMatch(/complete log|deprecated/);
});
