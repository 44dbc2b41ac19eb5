/** Runs tests with mocha, in whatever process or worker, and counts them. */

/**
 * How often a test is tried again. Those inside VS Code go through a program of others, with processes and a browser of
 * its own, and one in thousands meets a moment nobody thought of. The closing lines tell which it was: it is still to be
 * mended.
 */
export const RETRIES = 1;

/**
 * @param {{ run(done: () => void): Mocha.Runner }} mocha of Node or of a browser, with its suites
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export function countTests(mocha) {
  /** @type {string[]} */
  const failures = [];
  /** @type {string[]} */
  const retries = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({
        ...{ numPassedTests: passes, numFailedTests: failures.length, numPendingTests: pending },
        ...{ failures, retries },
      });
    });
    // Mocha begins later than it returns.
    runner.on('fail', (test, error) => failures.push(told(test, error)));
    runner.on('retry', (test, error) => retries.push(told(test, error)));
  });
}

/**
 * @param {Mocha.Runnable} test
 * @param {Error} error
 */
function told(test, error) {
  return `${test.titlePath().join(' › ')}: ${error.message.split('\n', 1)[0]}`;
}
