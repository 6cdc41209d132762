import { expect, test } from 'vitest';
import { headersFile } from './headers/headers-file.ts';
import { nginxFile } from './headers/nginx-file.ts';

test('both files carry what a meta cannot, and repeat no hashes', () => {
  for (const text of [headersFile('/', ['learn']), nginxFile('/')]) {
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).toContain('nosniff');
    expect(text).toContain('no-referrer');
    expect(text).toContain('camera=()');
    expect(text).not.toContain('sha256-');
  }
});

test('only files named by what is in them are kept for ever', () => {
  expect(headersFile('/', ['learn'])).toMatch(/^\/assets\/\*\n {2}Cache-Control: .*immutable$/m);
  expect(headersFile('/', ['learn']).match(/immutable/g)).toHaveLength(1);
});

test('a site in a folder names the folder', () => {
  expect(headersFile('/noticing/', ['learn'])).toContain('/noticing/assets/*');
  expect(nginxFile('/noticing/')).toContain('error_page 404 /noticing/404.html');
});

test('nginx says every header in every location, since one there hides those outside', () => {
  const locations = nginxFile('/').split('location ').slice(1, 4);
  for (const location of locations) expect(location).toContain('X-Content-Type-Options');
});

test('what only a page needs is sent with pages, not with each script', () => {
  const [all = '', assets = '', ...pages] = headersFile('/', ['learn', 'about']).split(/^(?=\/)/m);
  expect(all + assets).not.toContain('frame-ancestors');
  expect(pages.map((rule) => rule.split('\n')[0])).toEqual([
    '/',
    '/404.html',
    '/learn/*',
    '/about/*',
  ]);
  for (const rule of pages) expect(rule).toContain('frame-ancestors');
  expect(nginxFile('/').match(/frame-ancestors/g)).toHaveLength(2);
});

test('the camera may be asked for where slips are read, and nowhere else', () => {
  const rules = headersFile('/', ['families', 'facilitate']).split(/^(?=\/)/m);
  const mayAsk = rules.filter((rule) => rule.includes('camera=(self)'));
  expect(mayAsk.map((rule) => rule.split('\n')[0])).toEqual(['/facilitate/*']);
  expect(nginxFile('/').match(/camera=\(self\)/g)).toHaveLength(1);
});
