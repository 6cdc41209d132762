import { lookup } from 'node:dns/promises';
import { askNpm } from './npm.mjs';

/** @typedef {{ registry?: string, proxy?: string | null, 'https-proxy'?: string | null }} Settings */

/**
 * Whether the package registry's name means nothing here, which is what having no network looks like.
 * npm would ask for each of six hundred packages in vain, and where no answer comes at all that took
 * five minutes (tried). A proxy looks names up by itself.
 * @param {Settings} settings npm's
 * @param {(name: string) => Promise<unknown>} [find]
 */
export async function cannotFind({ registry, ...proxies }, find = lookup) {
  if (!registry || proxies.proxy || proxies['https-proxy']) return false;
  try {
    await find(new URL(registry).hostname.replace(/^\[|\]$/g, ''));
    return false;
  } catch {
    return true;
  }
}

/** The same for npm as it is set up here. */
export async function isOffline() {
  try {
    return await cannotFind(
      /** @type {Settings} */ (JSON.parse(askNpm(['config', 'list', '--json']))),
    );
  } catch {
    // Settings that cannot be read: npm itself will say what it finds.
    return false;
  }
}
