import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { built, builtUnderNoticing } from '../support/built.ts';

const { folder } = built;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(folder, name)).isFile(),
);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe.each(['_headers', 'nginx.conf'])('%s', (name) => {
  test('carries what a page’s own meta cannot say', () => {
    for (const words of [
      /Content-Security-Policy:? "?frame-ancestors 'none'/,
      /X-Content-Type-Options:? "?nosniff/,
      /Referrer-Policy:? "?no-referrer/,
      /Permissions-Policy:? "?camera=\(\)/,
      /Cache-Control:? "?public, max-age=31536000, immutable/,
    ]) {
      expect(read(name)).toMatch(words);
    }
  });

  test('repeats no hash and no other directive: two policies both hold', () => {
    expect(read(name)).not.toMatch(/sha256|script-src|style-src|default-src/);
  });

  test('keeps for ever only what changes its name, and names the folder it is served under', () => {
    const paths = read(name).match(/^(?:location )?(\/[^\s{]*)(?=[^]*?immutable)/gm) ?? [];
    expect(paths.at(-1)).toMatch(/^(location )?\/assets\//);
    const under = readFileSync(join(builtUnderNoticing.folder, name), 'utf8');
    expect(under).toMatch(/^(location )?\/noticing\/assets\//m);
    expect(under).not.toMatch(/^(location )?\/assets\//m);
  });
});

describe('a file that is text', () => {
  const text = files.filter((name) => /\.(html|js|css|svg|json|xml|txt)$/.test(name));

  test.each([
    ['br', brotliDecompressSync],
    ['gz', gunzipSync],
  ])('stands beside itself as .%s, whole and smaller', (end, open) => {
    expect(text.length).toBeGreaterThan(30);
    for (const name of text) {
      const small = join(folder, `${name}.${end}`);
      expect(existsSync(small), small).toBe(true);
      const bytes = readFileSync(small);
      const plain = readFileSync(join(folder, name));
      expect(open(bytes).equals(plain), `${small} is of another build`).toBe(true);
      if (plain.length > 1000) expect(bytes.length).toBeLessThan(plain.length);
    }
  });
});

test('nothing that is compressed stands alone', () => {
  const small = files.filter((name) => /\.(br|gz)$/.test(name));
  expect(small.filter((name) => !files.includes(name.replace(/\.(br|gz)$/, '')))).toEqual([]);
});

test('citeproc, which has another licence, is in none of the files', () => {
  const inside = files
    .filter((name) => /\.(js|mjs|html|css|json)$/.test(name))
    .filter((name) => /citeproc|citation-js|\bCSL\.Engine\b|Frank G\. Bennett/i.test(read(name)));
  expect(inside).toEqual([]);
});

test('no file tells where it was built, and no source map is sent along', () => {
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  const telling = files
    .filter((name) => /\.(js|html|css|json)$/.test(name) && !name.startsWith('pagefind'))
    .filter(
      (name) => read(name).includes(process.cwd()) || read(name).includes('sourceMappingURL='),
    );
  expect(telling).toEqual([]);
});
