/**
 * `npm run check:content`: every problem in src/content/, worded, and exit 1; or one line.
 * With `-- --fresh` also what was last checked more than a year before today; with `-- --reading` how
 * hard each page is to read, and with `-- --spelling` what is spelt otherwise than in Britain.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Types stripped and modules compiled once are kept by Node: a third less to do from the second run
// on. It must be asked for before they are loaded.
enableCompileCache();
const { checkContent } = await import('../src/integrations/content-check/check.ts');
const { readContent } = await import('../src/integrations/content-check/content.ts');
const { stale } = await import('../src/integrations/content-check/stale.ts');
const { report } = await import('../src/integrations/content-check/messages.ts');

const content = readContent(fileURLToPath(new URL('..', import.meta.url)));
const problems = checkContent(content);
if (process.argv.includes('--fresh')) problems.push(...stale(content, new Date()));

if (content.files.length === 0) {
  console.error('There is nothing in src/content to check.');
  process.exitCode = 1;
} else if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log(`The content is sound: ${content.files.length} files, no problems.`);
}

const asked = ['--reading', '--spelling'].filter((flag) => process.argv.includes(flag));
if (asked.length > 0) {
  // Dictionaries take longer to load than all of the content to check.
  const { readingReport, spellingReport, wordFiles } = await import('./words/report.ts');
  const files = wordFiles(fileURLToPath(new URL('..', import.meta.url)), content.files);
  for (const flag of asked) {
    const { lines, wrong } = flag === '--reading' ? readingReport(files) : spellingReport(files);
    (wrong ? console.error : console.log)(lines.join('\n'));
    if (wrong) process.exitCode = 1;
  }
}
