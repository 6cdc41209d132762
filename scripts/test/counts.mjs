/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Something that is right or wrong as a whole counts as one test. @param {boolean} right @returns {Counts} */
export const asOne = (right) => ({ passed: right ? 1 : 0, failed: right ? 0 : 1, skipped: 0 });

/**
 * Reads Vitest's JSON report. A file that could not even be loaded has no tests in it, and counts as
 * one that failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length,
  skipped: report.numPendingTests,
});

/**
 * Reads Playwright's JSON report. Errors outside a test (a server that did not start) count as failed;
 * a flaky test too, since nothing is tried twice here.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/**
 * What a runner's report and its way of ending say together: a runner that ended badly without a
 * failed test has failed, and so has one that ran none.
 * @param {Counts} counts @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function judged(counts, code) {
  const nothingRan = counts.passed + counts.failed === 0;
  return { ...counts, failed: counts.failed || (code !== 0 || nothingRan ? 1 : 0) };
}

/** @param {Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
