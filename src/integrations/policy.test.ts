import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { joinStyles, policyFor, withPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('a policy names the hash of each inline script and style, and of nothing else', () => {
  const policy = policyFor(
    page('<script>a()</script><style>b{}</style>', '<script src="/x.js"></script>'),
  );
  expect(policy).toContain(`script-src 'self' ${hash('a()')};`);
  expect(policy).toContain(`style-src 'self' ${hash('b{}')};`);
  expect(policy.match(/sha256-/g)).toHaveLength(2);
  expect(policy).not.toContain('unsafe-inline');
});

test('data blocks are not scripts', () => {
  expect(policyFor(page('<script type="application/json">{}</script>'))).not.toContain('sha256');
});

test('only a page that carries search may run WebAssembly', () => {
  expect(policyFor(page('', '<a data-island="search">Search</a>'))).toContain("'wasm-unsafe-eval'");
  expect(policyFor(page(''))).not.toContain('wasm');
});

const layers = '@layer tokens,base,prose,components,print;';

test('styles are joined in order where the first stood, and say first which layer wins', () => {
  expect(joinStyles('<style>a{}</style><p></p><style>b{}</style>')).toBe(
    `<style>${layers}a{}b{}</style><p></p>`,
  );
  expect(joinStyles('<style>a{}</style>')).toBe(`<style>${layers}a{}</style>`);
});

test('the layers are those of styles/layers.css, in its order', async () => {
  const file = await readFile(new URL('../styles/layers.css', import.meta.url), 'utf8');
  expect(file.replaceAll(', ', ',')).toContain(layers);
});

test('the policy stands before every script and style', () => {
  const html = withPolicy({
    path: '/',
    html: page('<script>a()</script><style>b{}</style>'),
  });
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  expect(html).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"');
});

test('a page with nowhere to put its policy stops the build and is named', () => {
  expect(() => withPolicy({ path: '/x/', html: '<html></html>' })).toThrow(
    '/x/ has no <meta charset="utf-8">, so its policy has nowhere to stand.',
  );
});
