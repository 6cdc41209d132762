/** `npm start`: installs, builds and serves the site; does again only what has to be done again. */
import './machine/old-node.mjs';

void import('./machine/start.mjs');
