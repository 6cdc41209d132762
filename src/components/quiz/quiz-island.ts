import { bringAndKeep } from './keep.ts';

/** Wakes one question in a page: check, how sure, feedback, try again; and keeps each answer. */
export function wake(root: HTMLElement): void {
  bringAndKeep(root);
}
