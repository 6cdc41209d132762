/** `npm test`: everything that is checked, in order; `npm test -- unit e2e` runs parts by name. */
import './machine/old-node.mjs';

void import('./test/all.mjs');
