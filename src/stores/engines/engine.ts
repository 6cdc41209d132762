import type { Draft, Statement } from '../../domain/record/statement.ts';
import type { Rows } from './memory.ts';

/** What happened to what an engine keeps, other than through this very engine. */
export type Change =
  | { kind: 'appended'; statement: Statement }
  /** Read it again: something was erased, restored or emptied out. */
  | { kind: 'replaced' | 'emptied' }
  /** It was deleted under us, or the browser cut us off from it. The engine is of no more use. */
  | { kind: 'gone' }
  /** The lock was set, taken off, opened or closed: nothing that a page shows is as it was. */
  | { kind: 'lock' };

/** Where a record is kept. Four verbs; merging, erasing and wording are for others. */
export interface Engine {
  /** The lock that it writes under; left out where there is none. */
  readonly lock?: EngineLock;
  /** Everything kept, in no promised order; an id may come twice. */
  all(): Promise<readonly Statement[]>;
  /** Keeps one more. Resolves once it is kept, rejects when it cannot be. */
  append(statement: Statement): Promise<void>;
  /** Reads all, and keeps what `change` makes of it instead, with nobody coming between. */
  replace(change: (all: readonly Statement[]) => readonly Statement[]): Promise<void>;
  /** Tells of changes made elsewhere, until the function it returns is called. */
  onChange(listen: (change: Change) => void): () => void;
  drafts: DraftEngine;
  /** Lets go of whatever it holds open. */
  close(): void;
}

/** What an engine under a lock says of it. */
export interface EngineLock {
  /** Another with every lock that is set. */
  epoch: string;
  /**
   * Whether it can keep and cannot read: `all` then gives what was kept through this very engine,
   * and `replace` rejects.
   */
  closed: boolean;
  /** Where what the device does not take is kept meanwhile: in the rows of the tab, sealed. */
  lifeboat(rows: Rows | null): Promise<Engine>;
}

/** Where words begun are kept, one draft per id. */
export interface DraftEngine {
  all(): Promise<readonly Draft[]>;
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}
