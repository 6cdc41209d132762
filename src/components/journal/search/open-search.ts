import type { FromSearch, ToSearch } from './messages.ts';

/** Few at a time, since the page has other things to do. */
const HANDFUL_ON_PAGE = 20;

/**
 * Opens the search in a worker; where there can be none, on the page itself.
 * @returns what takes messages from the first moment on
 */
export function openSearch(hear: (message: FromSearch) => void): (message: ToSearch) => void {
  /** What was said before anybody was there to hear it. */
  let waiting: ToSearch[] | null = [];
  let say: (message: ToSearch) => void = (message) => waiting?.push(message);
  /** All that the search has been told, should it have to be told again; of questions the last. */
  let told: ToSearch[] = [];

  const start = (hearing: (message: ToSearch) => void) => {
    const said = waiting ?? [];
    waiting = null;
    say = hearing;
    said.forEach(hearing);
  };
  const onPage = async () => {
    const { answering } = await import('./answering.ts');
    start(answering(hear, { handful: HANDFUL_ON_PAGE }));
  };

  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
      if (data.kind === 'ready') {
        start((message) => {
          worker.postMessage(message);
        });
      } else hear(data);
    });
    worker.addEventListener('error', () => {
      // It never started: some browsers and folders opened as files have no workers of this kind. Or it
      // died, for want of room perhaps: then the page goes on from the beginning.
      worker.terminate();
      waiting ??= told;
      say = (message) => waiting?.push(message);
      void onPage();
    });
  } catch {
    void onPage();
  }
  return (message) => {
    if (message.kind === 'ask') told = told.filter(({ kind }) => kind !== 'ask');
    told.push(message);
    say(message);
  };
}
