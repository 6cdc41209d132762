/** `npm run check:content`: every problem in src/content/, worded, and exit 1; or one line. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/integrations/content-check/check.ts';
import { readContent } from '../src/integrations/content-check/content.ts';
import { report } from '../src/integrations/content-check/messages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const content = readContent(root);
const problems = checkContent(content);
const count = content.files.length;

if (count === 0) {
  console.error(
    `There is nothing in ${relative(process.cwd(), root) || '.'}/src/content to check.`,
  );
  process.exitCode = 1;
} else if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log(`The content is sound: ${count} files, no problems.`);
}
