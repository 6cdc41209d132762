import { expect, test } from 'vitest';
import { asOne, countPlaywright, countVitest, judged, sum } from './counts.mjs';

const vitestReport = (more: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [],
  ...more,
});

test('a file that could not be loaded counts as one that failed', () => {
  const report = vitestReport({
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ],
  });
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('a flaky test and an error outside any test count as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('a runner that ran no test has failed, also when it ended well', () => {
  expect(judged({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
  expect(judged({ passed: 0, failed: 0, skipped: 9 }, 0).failed).toBe(1);
});

test('a runner that ended badly has failed, also when all its tests passed', () => {
  expect(judged({ passed: 4, failed: 0, skipped: 0 }, 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 0,
  });
  expect(judged({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(judged({ passed: 4, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

test('the total is over all runners', () => {
  expect(sum([asOne(true), asOne(false), { passed: 7, failed: 0, skipped: 1 }])).toEqual({
    passed: 8,
    failed: 1,
    skipped: 1,
  });
});
