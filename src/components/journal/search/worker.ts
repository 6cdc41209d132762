import { answering } from './answering.ts';
import type { FromSearch, ToSearch } from './messages.ts';

/** The search of the journal, beside the page: thousands of entries are indexed and no key waits. */

const tell = (message: FromSearch): void => {
  postMessage(message);
};
const hear = answering(tell);
addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  hear(data);
});
tell({ kind: 'ready' });
