import { ensureInstalled } from './install.mjs';
import { endWhenInterrupted } from './interrupted.mjs';
import { runTool } from './tool.mjs';
import { stopWith } from './trouble.mjs';

try {
  endWhenInterrupted(0);
  await ensureInstalled();
  const { code } = await runTool('astro', ['dev', ...process.argv.slice(2)], { show: true });
  process.exitCode = code;
} catch (error) {
  stopWith(error);
}
