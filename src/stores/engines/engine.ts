import type { Draft, Statement } from '../../domain/record/statement.ts';

/** What happened to what an engine keeps, other than through this very engine. */
export type Change =
  | { kind: 'appended'; statement: Statement }
  /** Read it again: something was erased, restored or emptied out. */
  | { kind: 'replaced' | 'emptied' }
  /** It was deleted under us, or the browser cut us off from it. The engine is of no more use. */
  | { kind: 'gone' };

/** Where a record is kept. Four verbs; merging, erasing and wording are for others. */
export interface Engine {
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

/** Where words begun are kept, one draft per id. */
export interface DraftEngine {
  all(): Promise<readonly Draft[]>;
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}
