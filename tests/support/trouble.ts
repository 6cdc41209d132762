import type { Page } from '@playwright/test';

/**
 * Collects what should never happen on a page of ours: a request to another origin, an error in the
 * console, a script that throws, anything that the policy refused, a file that is not there. Call
 * before the page is opened.
 * @returns the list, which grows as things happen
 */
export async function watchForTrouble(page: Page, baseURL?: string): Promise<string[]> {
  const { origin } = new URL(baseURL ?? page.url());
  const trouble: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    // What a page makes for itself (a file to save) goes nowhere.
    if (url.origin !== origin && !/^(blob|data):$/.test(url.protocol)) {
      trouble.push(`a request off the origin: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left while something is on its way lets go of it.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') trouble.push(`${why}: ${request.url()}`);
  });
  page.on('console', (message) => {
    const said = message.text();
    if (message.type() === 'error' || /Content[- ]Security[- ]Policy|violat|refused/i.test(said)) {
      trouble.push(`the console: ${said}`);
    }
  });
  page.on('pageerror', (error) => trouble.push(`a script threw: ${error.message}`));
  await page.exposeFunction('noticingViolation', (what: string) => {
    trouble.push(`the policy refused: ${what}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noticingViolation } = window as unknown as {
        noticingViolation: (what: string) => void;
      };
      noticingViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return trouble;
}
