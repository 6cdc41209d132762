import type { Walk, When } from '../../domain/walkthrough/walk.ts';

/** A walkthrough as its pages' scripts know it: the graph, with titles and labels. */
export interface WalkOutline extends Walk {
  /** Of its first page, with a trailing slash; a step's is below it. */
  href: string;
  steps: {
    id: string;
    title: string;
    choices: { id: string; label: string; to: string; when?: When | undefined }[];
  }[];
}

/**
 * Fetches a walkthrough's outline.
 * @throws when it cannot be had
 */
export async function fetchWalk(walk: string): Promise<WalkOutline> {
  const base = document.documentElement.dataset['base'] ?? '';
  const answer = await fetch(`${base}/practise/${walk}/walk.json`);
  if (!answer.ok) throw new Error(`The walkthrough could not be fetched: ${answer.status}`);
  return (await answer.json()) as WalkOutline;
}
