import { statSync } from 'node:fs';
import { ourSite } from '../built.mjs';
import { kB } from '../figure.mjs';
import { brotliBytes } from '../html.mjs';
import { pagesIn } from '../site.mjs';

const FEW = 20;
const MANY = 2000;

/** A generated lesson and a real one, which stand in both courses. */
const SAME = /^learn\/(generated-1|attunement)\/(?!quiz\/)[^/]+\/$/;

/**
 * What a lesson weighs in a large course, compared with the same lesson in a small one.
 * @returns {Promise<import('../figure.mjs').Figure[]>}
 */
export async function growth() {
  const [few, many] = [await ourSite(FEW), await ourSite(MANY)];
  const large = new Map(pagesIn(many).map((one) => [one.path, one]));
  const compared = pagesIn(few)
    .filter(({ path }) => SAME.test(path))
    .map(({ path, html, file }) => {
      const other = large.get(path);
      if (!other) throw new Error(`${path} is missing in the course of ${MANY}.`);
      const sent = [statSync(`${file}.br`).size, statSync(`${other.file}.br`).size];
      return {
        path,
        raw: other.html.length / html.length,
        squeezed: brotliBytes(other.html) / brotliBytes(html),
        sent: (sent[1] ?? 0) / (sent[0] ?? 1),
        bytes: sent,
      };
    });
  const most = (/** @type {'raw' | 'squeezed' | 'sent'} */ what) =>
    compared.reduce((worst, one) => (one[what] > worst[what] ? one : worst));
  const grown = most('squeezed');
  const sent = most('sent');
  return [
    {
      what: 'page bytes at 2,000 lessons / at 20',
      ours: grown.squeezed.toFixed(3),
      goal: '1.05',
      peer: 'Docusaurus 1.16',
      met: grown.squeezed <= 1.05,
      note: `The worst of ${compared.length} lessons that stand in both, with Brotli equally hard; uncompressed ${most('raw').raw.toFixed(3)}. The files that a build leaves beside the pages are another matter: a course of more than 600 files is compressed less hard, so that it is built in a minute and not in six, and ${sent.path} is then ${kB(sent.bytes[1] ?? 0)} rather than ${kB(sent.bytes[0] ?? 0)} (${sent.sent.toFixed(2)}).`,
    },
  ];
}
