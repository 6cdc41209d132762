import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What of Pagefind's output we serve. Its own interfaces and spare languages stay out of the site. */
const OURS =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.en.*\.pagefind)$/;

/**
 * Writes Pagefind's index of the built pages into `<root>/pagefind/`.
 * Pagefind reads the folder itself: handing 2,000 pages over one by one costs more than reading them.
 * @returns how many pages can be found
 * @throws with Pagefind's own words when it cannot
 */
export async function fullText(root: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: root });
    const outputPath = join(root, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    const names = await readdir(outputPath, { withFileTypes: true });
    for (const file of names.filter((one) => one.isFile() && !OURS.test(one.name))) {
      await rm(join(outputPath, file.name));
    }
    return added.page_count;
  } finally {
    await close();
  }
}
