import type { Island } from './wake.ts';

/** The islands of pages that are seldom opened: every lesson brings the names of the others, and not these. */
export const seldom: Record<string, () => Promise<Island>> = {
  agreement: () => import('../practise/agreement-island.ts'),
  cards: () => import('../facilitate/cards-island.ts'),
  deck: () => import('../session/deck-island.ts'),
  evaluation: () => import('../evaluation/evaluation-island.tsx'),
  pathway: () => import('../pathway/pathway-island.ts'),
  presenter: () => import('../session/presenter-island.ts'),
  'session-times': () => import('../session/times-island.ts'),
  stale: () => import('../law/stale-island.ts'),
  watch: () => import('../moving/watch-island.ts'),
  workshop: () => import('../practise/workshop-island.ts'),
};
