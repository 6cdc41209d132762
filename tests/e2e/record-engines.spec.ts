import { test } from '@playwright/test';
import { cases, sharedCases } from '../../src/stores/engines/contract.ts';
import { engineBundle } from '../support/engine-bundle.ts';

/** The contract that the unit tests run against imitations, here against the browser itself. */

let bundle: string;
test.beforeAll(async () => {
  bundle = await engineBundle();
});

test.beforeEach(async ({ page }) => {
  // An empty page of our origin: the site's own pages are not wanted here, nor their policy.
  await page.route('**/engines-test', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Engines</title>' }),
  );
  await page.goto('engines-test');
  await page.addScriptTag({ content: bundle });
});

const engines = { 'indexed-db': { ...cases, ...sharedCases }, memory: cases };

for (const [engine, all] of Object.entries(engines)) {
  test.describe(`the ${engine} engine in a real browser`, () => {
    for (const sentence of Object.keys(all)) {
      test(sentence, async ({ page }) => {
        await page.evaluate(
          ([which, what]) =>
            (globalThis as unknown as { runCase(a: string, b: string): Promise<void> }).runCase(
              which,
              what,
            ),
          [engine, sentence] as const,
        );
      });
    }
  });
}
