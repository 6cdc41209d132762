import type { ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { check } from './check.ts';
import { CONTENT } from './content.ts';
import { message, report } from './messages.ts';
import type { PanelProblem } from './panel.ts';
import type { Problem } from './problem.ts';

/** The list on the page, from the project's root. */
export const PANEL = '/src/integrations/content-check/panel.ts';

/** Checks when the server starts and whenever content changes, and tells terminal and pages. */
export function watching(root: string, logger: AstroIntegrationLogger): Plugin {
  let told = '';
  let problems: PanelProblem[] = [];
  return {
    name: 'noticing:content-check',
    configureServer(server) {
      const look = () => {
        const found = attempt(root, logger);
        problems = found.map((one) => ({ file: one.file, line: one.line, words: message(one) }));
        const words = found.length > 0 ? report(found) : '';
        if (words !== told) {
          if (words) logger.error(`\n${words}\n`);
          else logger.info('The content is sound again.');
        }
        told = words;
        server.ws.send('noticing:problems', problems);
      };
      let soon: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!path.replaceAll('\\', '/').includes(`/${CONTENT}/`)) return;
        // An editor saves in several steps; a helper moves many files at once.
        clearTimeout(soon);
        soon = setTimeout(look, 50);
      });
      server.ws.on('noticing:problems?', () => server.ws.send('noticing:problems', problems));
      server.middlewares.use((request, response, next) => {
        const page = request.headers.accept?.includes('text/html') ?? false;
        const panel = `${server.config.base}${PANEL.slice(1)}`;
        if (page && problems.length > 0) addPanelIfCut(response, panel);
        next();
      });
      look();
    },
  };
}

/** A file may go while it is read; the change that took it brings us here again. */
function attempt(root: string, logger: AstroIntegrationLogger): Problem[] {
  try {
    return check(root);
  } catch (error) {
    logger.warn(`The content could not be read just now: ${String(error)}`);
    return [];
  }
}

/**
 * A page that fails while it is being drawn (an unknown id in a tag) comes to an author as a blank
 * one, since Astro 7 has begun to send it. What was sent then has no end, and gets the list.
 */
export function addPanelIfCut(response: ServerResponse, panel: string): void {
  // Called by Reflect.apply, and so with their `this`.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { write, end } = response;
  // Node can be asked for the headers of writeHead only where one was set before.
  response.setHeader('x-content-problems', 'true');
  let tail = '';
  const see = (chunk: unknown) => {
    if (typeof chunk === 'string') tail += chunk;
    else if (chunk instanceof Uint8Array) tail += Buffer.from(chunk).toString();
    tail = tail.slice(-100);
  };
  response.write = function (this: ServerResponse, ...sent: unknown[]) {
    see(sent[0]);
    return Reflect.apply(write, this, sent) as boolean;
  } as typeof write;
  response.end = function (this: ServerResponse, ...sent: unknown[]) {
    see(sent[0]);
    const html = String(this.getHeader('content-type')).startsWith('text/html');
    if (html && !tail.includes('</html>')) {
      Reflect.apply(write, this, [`<script type="module" src="${panel}"></script>`]);
    }
    return Reflect.apply(end, this, sent) as ServerResponse;
  } as typeof end;
}
