/**
 * `npm run walkthrough -- <walk>`: a drawing of the walkthrough's graph for its author, with how many ways come to
 * each step, how long they are and where conditions pay off; then what the content check says of it. Without a name:
 * which there are. Exit 1 when there is a problem.
 */
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/integrations/content-check/check.ts';
import { readContent } from '../src/integrations/content-check/content.ts';
import { report } from '../src/integrations/content-check/messages.ts';
import { walksIn } from '../src/integrations/content-check/walks.ts';
import { drawing } from './walkthrough/drawing.ts';

const content = readContent(fileURLToPath(new URL('..', import.meta.url)));
const walks = new Map(walksIn(content).map((walk) => [walk.index.folder, walk]));
const [name = ''] = process.argv.slice(2);
const walk = walks.get(name);
const problems = checkContent(content).filter(({ file }) =>
  file.startsWith(`src/content/walkthroughs/${name}/`),
);

if (walk) console.log(drawing(walk));
else console.error(`Which walkthrough? There is: ${[...walks.keys()].join(', ') || 'none yet'}.`);
if (problems.length > 0) console.error(`\n${report(problems)}`);
if (!walk || problems.length > 0) process.exitCode = 1;
