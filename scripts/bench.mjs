/**
 * `npm run bench`: measures the site against its goals, and prints it as one table.
 * `npm run bench -- page search` measures parts by name; `--write` puts the table into docs/bench.md.
 */
import './machine/old-node.mjs';

void import('./bench/all.mjs');
