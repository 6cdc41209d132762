import { ensureInstalled } from '../machine/install.mjs';
import { endWhenInterrupted } from '../machine/interrupted.mjs';
import { needBrowser } from '../machine/need-browser.mjs';
import { runNode } from '../machine/tool.mjs';
import { stopWith } from '../machine/trouble.mjs';

try {
  endWhenInterrupted(130);
  await ensureInstalled();
  // A process of its own: this one may be an old Node, which has just installed the one to measure with.
  const { code } = await runNode(['scripts/bench/measure.mjs', ...process.argv.slice(2)], {
    env: { NOTICING_BROWSER: await needBrowser() },
    show: true,
  });
  process.exitCode = code;
} catch (error) {
  stopWith(error);
}
