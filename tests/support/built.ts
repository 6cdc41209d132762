import { resolve } from 'node:path';
import { base } from '../../site.config.mjs';

/** A built site to test: its folder, and the path it expects to be served under. */
export interface Built {
  folder: string;
  base: string;
}

/** The site as `npm test` builds it. `NOTICING_DIST` names another folder. */
export const built: Built = { folder: resolve(process.env['NOTICING_DIST'] ?? 'dist'), base };

/** The same site built to stand under `/noticing/`, for the tests that links keep to their base. */
export const builtUnderNoticing: Built = {
  folder: resolve(process.env['NOTICING_DIST_BASE'] ?? 'dist-noticing'),
  base: '/noticing/',
};
