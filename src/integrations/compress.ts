import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json', '.xml', '.txt']);

/** Up to so many files the slowest and smallest compression costs seconds; beyond, minutes. */
const FEW = 600;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function compressFile(path: string, few: boolean): Promise<void> {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: few ? constants.BROTLI_MAX_QUALITY : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    brotli(bytes, { params }).then((small) => writeFile(`${path}.br`, small)),
    gzipped(bytes, { level: few ? 9 : 6 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}

/**
 * Puts `file.br` and `file.gz` beside each text file, for servers that send what is ready.
 * @param names from the folder; those that do not compress are left alone
 * @returns how many were compressed
 */
export async function compress(folder: string, names: readonly string[]): Promise<number> {
  const waiting = names.filter((name) => COMPRESSED.has(extname(name)));
  const { length } = waiting;
  // Eight at a time keep the pool busy without holding two thousand pages in memory.
  const worker = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      await compressFile(join(folder, name), length <= FEW);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return length;
}
