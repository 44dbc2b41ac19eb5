/** What came of a run of tests: totals under the names that Jest and vitest give them, and which tests it were. */

/**
 * @typedef {object} Counts
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {readonly string[]} failures titles and reasons of the tests that failed, a line each
 * @property {readonly string[]} retries those of the tests that failed at first, and were tried again
 */

/** @type {Counts} */
export const NO_TESTS = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  failures: [],
  retries: [],
};

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  return counts.reduce(
    (total, part) => ({
      numPassedTests: total.numPassedTests + part.numPassedTests,
      numFailedTests: total.numFailedTests + part.numFailedTests,
      numPendingTests: total.numPendingTests + part.numPendingTests,
      failures: [...total.failures, ...part.failures],
      retries: [...total.retries, ...part.retries],
    }),
    NO_TESTS,
  );
}

/**
 * What has failed outside of any test, such as a program that crashes.
 *
 * @param {Counts} counts of the tests before
 * @param {string} reason
 * @returns {Counts} with a failure at least
 */
export function failed(counts, reason) {
  return counts.numFailedTests > 0
    ? counts
    : { ...counts, numFailedTests: 1, failures: [...counts.failures, reason] };
}

/**
 * @param {Counts} counts
 * @param {string} suite in which the tests were
 * @returns {Counts} with titles that tell it
 */
export function within(counts, suite) {
  const named = (/** @type {readonly string[]} */ lines) => lines.map((line) => `${suite} › ${line}`);
  return { ...counts, failures: named(counts.failures), retries: named(counts.retries) };
}
