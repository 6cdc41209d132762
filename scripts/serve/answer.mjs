import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compressed } from './compressed.mjs';
import { headersOf } from './headers-file.mjs';
import { locate } from './locate.mjs';
import { policyIn } from './policy-header.mjs';
import { rangeOf } from './range.mjs';
import { compresses, typeOf } from './types.mjs';

/**
 * @typedef {object} Site
 * @property {string} folder the built site, absolute
 * @property {string} base `/`, or the folder it is served under with a slash at both ends
 * @property {boolean} [policyHeader] send a page's own policy as a header too
 * @property {boolean} [compress] compress what the build left uncompressed
 */

/** @typedef {import('node:http').RequestListener} Answer */

/**
 * Answers requests for a built site the way a good static host does.
 * @param {Site} site
 * @returns {Answer}
 */
export function answerFor({ folder, base, policyHeader = false, compress = false }) {
  const headersFor = headersOf(folder);

  return (request, response) => {
    const { pathname, search } = new URL(`http://site${request.url?.replace(/^\/+/, '/') ?? '/'}`);
    const send = (
      /** @type {number} */ status,
      /** @type {Record<string, string | number>} */ headers,
      text = '',
    ) => response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : text);

    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void send(405, { allow: 'GET, HEAD' });
    const found = locate(folder, base, pathname);
    if (found && 'redirect' in found) return void send(301, { location: found.redirect + search });

    const lost = join(folder, '404.html');
    const file = found?.file ?? (existsSync(lost) ? lost : undefined);
    if (!file)
      return void send(
        404,
        { 'content-type': 'text/plain; charset=utf-8' },
        'There is nothing here.',
      );

    const type = typeOf(extname(file));
    const small = compresses(type)
      ? compressed(file, request.headers['accept-encoding'], compress)
      : undefined;
    const { size, mtimeMs } = statSync(file);
    const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${small ? `-${small.encoding}` : ''}"`;
    const policy =
      policyHeader && type.startsWith('text/html')
        ? policyIn(readFileSync(file, 'utf8'))
        : undefined;
    /** @type {Record<string, string | number>} */
    const headers = {
      'content-type': type,
      etag,
      ...(compresses(type) ? { vary: 'Accept-Encoding' } : { 'accept-ranges': 'bytes' }),
      ...headersFor(pathname, base),
      ...(policy ? { 'content-security-policy': policy } : {}),
    };
    const status = found ? 200 : 404;
    if (found && request.headers['if-none-match'] === etag) return void send(304, headers);

    const deliver = (
      /** @type {number} */ code,
      /** @type {string} */ path,
      /** @type {{ start: number, end: number } | undefined} */ part,
    ) => {
      headers['content-length'] = part ? part.end - part.start + 1 : statSync(path).size;
      response.writeHead(code, headers);
      if (request.method === 'HEAD') response.end();
      else
        createReadStream(path, part)
          .on('error', () => response.destroy())
          .pipe(response);
    };

    if (small) {
      headers['content-encoding'] = small.encoding;
      if ('file' in small) return deliver(status, small.file, undefined);
      headers['content-length'] = small.bytes.length;
      return void response
        .writeHead(status, headers)
        .end(request.method === 'HEAD' ? undefined : small.bytes);
    }
    const range = found && !compresses(type) ? rangeOf(request.headers.range, size) : 'whole';
    if (range === 'impossible') return void send(416, { 'content-range': `bytes */${size}` });
    if (range === 'whole') return deliver(status, file, undefined);
    headers['content-range'] = `bytes ${range.start}-${range.end}/${size}`;
    return deliver(206, file, range);
  };
}
