import type { Page } from '@playwright/test';

/** What has come over the line: bodies as they were sent, without what the host adds as headers. */
export interface Traffic {
  requests: string[];
  bytes: number;
  scriptBytes: number;
}

/** Listens to what a page fetches; the answer tells what has arrived by the time it is asked. */
export function traffic(page: Page): () => Promise<Traffic> {
  const arrived: Promise<{ path: string; bytes: number; script: boolean }>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname: path } = new URL(request.url());
    const script = request.resourceType() === 'script' || path.endsWith('.js');
    arrived.push(request.sizes().then(({ responseBodySize: bytes }) => ({ path, bytes, script })));
  });
  return async () => {
    const all = await Promise.all(arrived);
    const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
    return {
      requests: all.map(({ path }) => path),
      bytes: sum(all),
      scriptBytes: sum(all.filter(({ script }) => script)),
    };
  };
}
