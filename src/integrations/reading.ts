import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { familyReading } from './reading/family-page.ts';

/** Refuses a build in which a page for families is too hard to read. A page that must be says why. */
export const reading = (): AstroIntegration => {
  let hardWords: Record<string, string> = {};
  return {
    name: 'noticing:reading',
    hooks: {
      'astro:config:done': ({ config }) => {
        const file = new URL('content/families/hard-words.yaml', config.srcDir);
        hardWords = parse(readFileSync(file, 'utf8')) as Record<string, string>;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'families');
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .map((name) => ({
            address: `/families/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
            ...familyReading(readFileSync(join(folder, name), 'utf8'), hardWords),
          }));
        const hard = pages.filter(({ faults }) => faults.length > 0);
        for (const { address, hardBecause } of hard)
          if (hardBecause !== null) logger.info(`${address} is hard to read: ${hardBecause}`);
        const wrong = hard.filter(({ hardBecause }) => hardBecause === null);
        if (wrong.length === 0) return;
        const lines = wrong.map(
          ({ address, faults }) => `${address}\n${faults.map((one) => `  ${one}`).join('\n')}`,
        );
        throw new Error(
          `Too hard to read for a page for families:\n${lines.join('\n')}\nMake the words plainer, or give the page a reason (hardBecause).`,
        );
      },
    },
  };
};
