import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../serve.mjs';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
const html =
  '<meta http-equiv="content-security-policy" content="default-src &#39;self&#39;"><p>Hello';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answer-'));
  mkdirSync(join(folder, 'learn'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'learn', 'index.html'), html);
  writeFileSync(join(folder, '404.html'), 'Lost');
  writeFileSync(join(folder, 'film.mp4'), '0123456789');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  site = await serve({ folder, base: '/noticing/', port: 0, policyHeader: true, compress: true });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ port: site.port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: sent } = response;
        resolve({ status, headers: sent, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });

test("a page comes with the host's headers, and its own policy as one too", async () => {
  const { status, headers, body } = await ask('/noticing/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'",
    'x-content-type-options': 'nosniff',
  });
  expect(body.toString()).toBe(html);
});

test('a browser that takes brotli gets brotli, one that refuses it does not', async () => {
  const small = await ask('/noticing/', { 'accept-encoding': 'gzip, br' });
  expect(small.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(small.body).toString()).toBe(html);
  const refused = await ask('/noticing/', { 'accept-encoding': 'br;q=0' });
  expect(refused.headers['content-encoding']).toBeUndefined();
});

test('a page that the browser has already is not sent again', async () => {
  const { etag = '' } = (await ask('/noticing/')).headers;
  const again = await ask('/noticing/', { 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test('a folder without its slash is sent on, with what was asked for', async () => {
  const { status, headers } = await ask('/noticing/learn?q=yes');
  expect(status).toBe(301);
  expect(headers.location).toBe('/noticing/learn/?q=yes');
});

test('what is not there, or not under the base, gets the page that helps', async () => {
  for (const path of ['/noticing/missing/', '/learn/']) {
    const { status, body } = await ask(path);
    expect(status, path).toBe(404);
    expect(body.toString(), path).toBe('Lost');
  }
});

test('a player may ask for a stretch of a film, and not for one beyond its end', async () => {
  const part = await ask('/noticing/film.mp4', { range: 'bytes=2-4' });
  expect(part.status).toBe(206);
  expect(part.headers['content-range']).toBe('bytes 2-4/10');
  expect(part.body.toString()).toBe('234');
  expect((await ask('/noticing/film.mp4', { range: 'bytes=-3' })).body.toString()).toBe('789');
  expect((await ask('/noticing/film.mp4', { range: 'bytes=10-' })).status).toBe(416);
});

test('a port that is in use is left to whoever has it, and the next is taken', async () => {
  const second = await serve({ folder, base: '/', port: site.port });
  expect(second.port).toBeGreaterThan(site.port);
  expect(second.address).toBe(`http://localhost:${second.port}/`);
  await second.close();
  await expect(serve({ folder, base: '/', port: site.port, strict: true })).rejects.toThrow(
    'EADDRINUSE',
  );
});
