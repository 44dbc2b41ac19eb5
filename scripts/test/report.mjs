/** Reads what a check leaves: vitest's report, and that of our own runners (`test/e2e/support/counts.mjs`). */
import { failed, NO_TESTS } from '../../test/e2e/support/counts.mjs';

/**
 * Both have Jest's totals; vitest says of each test how it ended, ours of those alone that failed.
 *
 * @param {string | undefined} report JSON; none is that of a check without tests
 * @param {boolean} ok whether the check's program ended well
 * @returns {import('../../test/e2e/support/counts.mjs').Counts} with a failure at least where it did not
 */
export function readReport(report, ok) {
  const counts = report === undefined ? NO_TESTS : { ...NO_TESTS, ...totalsOf(JSON.parse(report)) };
  return ok ? counts : failed(counts, 'It ended with an error, which it tells above.');
}

/** @param {any} report */
function totalsOf({ numPassedTests, numFailedTests, numPendingTests, testResults, failures, retries }) {
  const totals = { numPassedTests, numFailedTests, numPendingTests };
  return testResults === undefined
    ? { ...totals, failures, retries }
    : { ...totals, failures: testResults.flatMap(failuresOf) };
}

/** @param {any} file with its tests */
function failuresOf({ name, message, assertionResults }) {
  const place = name.replace(/^.*[\\/]test[\\/]/, '');
  const lines = assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [reason = ''] }) => `${place} › ${fullName}: ${firstLine(reason)}`);
  // A file that cannot be loaded has no tests.
  return lines.length === 0 && message !== '' ? [`${place}: ${firstLine(message)}`] : lines;
}

/** @param {string} text */
function firstLine(text) {
  return text.trimStart().split('\n', 1)[0] ?? '';
}
