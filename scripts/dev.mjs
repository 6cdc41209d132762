/** `npm run dev`: the site for authors, which shows each change as it is saved. */
import './machine/old-node.mjs';

void import('./machine/dev.mjs');
