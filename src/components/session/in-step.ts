import type { Told } from '../../domain/session/evening.ts';
import { readMessage, type Message } from '../../domain/session/read-show.ts';
import { after, later, type Show, type ShowEvent } from '../../domain/session/show.ts';
import { keepShow } from '../../stores/session-room.ts';

/** A show that this window has in common with the others of the same session. */
export interface InStep {
  show: () => Show;
  does: (event: ShowEvent) => void;
  /** Calls at once, and after each change, whoever made it. */
  watch: (seen: (show: Show) => void) => void;
  close: () => void;
}

/**
 * Joins the windows of this browser that show a module's session. A window says the whole show at each
 * change, so that none depends on another: one that opens late asks and is told, one that closes is not
 * missed, and where there is no channel each goes on alone.
 */
export function inStep(module: string, segments: readonly Told[], first: Show): InStep {
  const slides = segments.flatMap((segment) => segment.slides);
  const watchers: ((show: Show) => void)[] = [];
  let show = first;
  /** Until it has changed something itself, a window takes what the others say, whatever it thought. */
  let fresh = true;

  const channel =
    typeof BroadcastChannel === 'undefined'
      ? null
      : new BroadcastChannel(`noticing:session:${module}`);
  const say = (message: Message) => channel?.postMessage(message);
  const take = (next: Show) => {
    if (next === show) return;
    show = next;
    keepShow(module, show, Date.now());
    for (const seen of watchers) seen(show);
  };

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, slides);
    if (message?.kind === 'ask') say({ kind: 'is', show });
    if (message?.kind !== 'is') return;
    take(fresh ? message.show : later(show, message.show));
    fresh = false;
  });
  const ask = () => say({ kind: 'ask' });
  ask();
  // A page that lay asleep, or in the browser's memory, has heard nothing meanwhile.
  addEventListener('pageshow', ask);
  keepShow(module, show, Date.now());

  return {
    show: () => show,
    does: (event) => {
      const next = after(show, event, segments);
      if (next === show) return;
      fresh = false;
      take(next);
      say({ kind: 'is', show });
    },
    watch: (seen) => {
      watchers.push(seen);
      seen(show);
    },
    close: () => {
      removeEventListener('pageshow', ask);
      channel?.close();
    },
  };
}
