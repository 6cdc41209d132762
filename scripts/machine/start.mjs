import { base } from '../../site.config.mjs';
import { serve } from '../serve.mjs';
import { ensureBuilt } from './built.mjs';
import { ensureInstalled } from './install.mjs';
import { endWhenInterrupted } from './interrupted.mjs';
import { stopWith } from './trouble.mjs';

const wanted = Number(process.env['PORT'] ?? 4321);

try {
  endWhenInterrupted(130);
  await ensureInstalled();
  const folder = await ensureBuilt();
  const { address, port } = await serve({
    folder,
    base,
    port: wanted,
    host: process.env['HOST'],
  });
  endWhenInterrupted(0);
  if (port !== wanted)
    console.log(
      `Port ${wanted} is in use by another program, so the site has taken the next free one.`,
    );
  console.log(`
  The site is at  ${address}

  Open that address in a browser. Ctrl-C stops it.
  To write: \`npm run dev\` shows each change as you save it. To check everything: \`npm test\`.
`);
} catch (error) {
  stopWith(error);
}
