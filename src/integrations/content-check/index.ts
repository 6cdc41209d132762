import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { check } from './check.ts';
import { CONTENT } from './content.ts';
import { message, report } from './messages.ts';
import type { PanelProblem } from './panel.ts';
import type { Problem } from './problem.ts';

/**
 * Our gate in front of the content. A build with a problem stops before it starts, with all of them
 * printed: Astro itself stops at the first bad entry and only logs a broken reference. In development
 * they stand in the terminal and on the page, and go when they are fixed.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'noticing:content-check',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, logger, updateConfig }) => {
        const root = fileURLToPath(config.root);
        if (command === 'build') refuse(check(root));
        if (command !== 'dev') return;
        injectScript('page', "import '/src/integrations/content-check/panel.ts';");
        updateConfig({ vite: { plugins: [watching(root, logger)] } });
      },
    },
  };
}

/** @throws with every problem, when there is one */
function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const error = new Error(`The content has problems; nothing was built.\n\n${report(problems)}`);
  // Where we noticed is of no use to an author; where it is wrong is in the words.
  error.stack = '';
  throw error;
}

/** Checks when the server starts and whenever content changes, and tells terminal and pages. */
function watching(root: string, logger: AstroIntegrationLogger): Plugin {
  let told = '';
  let problems: PanelProblem[] = [];
  return {
    name: 'noticing:content-check',
    configureServer(server) {
      const look = () => {
        const found = check(root);
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
      look();
    },
  };
}
