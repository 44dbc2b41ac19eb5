/** How many tests passed, failed and were skipped, under the names that Jest and vitest give them. */

/**
 * @typedef {object} Counts
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 */

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  const add = (/** @type {keyof Counts} */ key) => counts.reduce((total, part) => total + part[key], 0);
  return {
    numPassedTests: add('numPassedTests'),
    numFailedTests: add('numFailedTests'),
    numPendingTests: add('numPendingTests'),
  };
}

/**
 * @param {import('mocha').Stats | undefined} stats
 * @returns {Counts}
 */
export function countsOf(stats) {
  const { passes = 0, failures = 1, pending = 0 } = stats ?? {};
  return { numPassedTests: passes, numFailedTests: failures, numPendingTests: pending };
}
