/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[], link?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lock
 * @typedef {{ os: string, cpu: string, libc: string | undefined }} Platform
 */

/** @returns {Platform} the machine this runs on; `libc` only on Linux */
export function thisPlatform() {
  /** @type {string | undefined} */
  let libc;
  if (process.platform === 'linux') {
    // Asking every address for its name takes seconds. Node's types do not know the setting yet.
    Object.assign(process.report, { excludeNetwork: true });
    const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
      process.report.getReport()
    );
    libc = report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
  }
  return { os: process.platform, cpu: process.arch, libc };
}

/** @param {string | string[] | undefined} wanted @param {string | undefined} have */
const suits = (wanted, have) => {
  if (wanted === undefined || have === undefined) return true;
  const list = [wanted].flat();
  if (list.includes(`!${have}`)) return false;
  return list.every((one) => one.startsWith('!')) || list.includes(have);
};

/** Parts that only this kind of machine has: a compiled binding, the ready-made Node. */
const isForThis = (/** @type {Locked} */ locked, /** @type {Platform} */ platform) =>
  locked.os !== undefined &&
  suits(locked.os, platform.os) &&
  suits(locked.cpu, platform.cpu) &&
  suits(locked.libc, platform.libc);

/**
 * The packages that package-lock.json names for this machine and that are not there, or there in
 * another version. Compared with the list that npm itself leaves in node_modules when it is done, so
 * that it is true after `npm ci` by hand, and false after an install that was broken off.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @param {Platform} platform
 * @returns {string[]} folders, as in the lockfile
 */
export function missing(lock, installed, platform) {
  const there = installed.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([folder, wanted]) => {
      if (folder === '' || wanted.link) return false;
      const found = there[folder];
      if (!found) return !wanted.optional || isForThis(wanted, platform);
      const differs =
        found.integrity !== undefined &&
        wanted.integrity !== undefined &&
        found.integrity !== wanted.integrity;
      return found.version !== wanted.version || differs;
    })
    .map(([folder]) => folder);
}
