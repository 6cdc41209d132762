import { cases, sharedCases } from '../../src/stores/engines/contract.ts';
import { openIndexedDb } from '../../src/stores/engines/indexed-db.ts';
import { openMemory } from '../../src/stores/engines/memory.ts';

/**
 * The engines' contract as a browser runs it: bundled into a page by `engine-bundle.ts`, and started
 * by name from there. Names of storages are the tests' own.
 */

const engines = {
  'indexed-db': {
    all: { ...cases, ...sharedCases },
    open: (name: string) => openIndexedDb(name),
  },
  memory: {
    all: cases,
    open: (name: string) => Promise.resolve(openMemory(sessionStorage, `${name}:`)),
  },
};

/** Runs one case of the contract against one engine; rejects when it is broken. */
async function runCase(engine: keyof typeof engines, sentence: string): Promise<void> {
  const { all, open } = engines[engine];
  const run = (all as typeof cases)[sentence];
  if (!run) throw new Error(`There is no case “${sentence}”.`);
  await run(open, `case-${crypto.randomUUID()}`);
}

Object.assign(globalThis, { runCase });
