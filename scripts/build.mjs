/** `npm run build`: the site in dist/, ready for any static host (README, "Deploy"). */
import './machine/old-node.mjs';

void import('./machine/build.mjs');
