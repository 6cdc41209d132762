import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { check } from './check.ts';
import { report } from './messages.ts';
import type { Problem } from './problem.ts';
import { PANEL, watching } from './watching.ts';

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
        injectScript('page', `import '${PANEL}';`);
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
