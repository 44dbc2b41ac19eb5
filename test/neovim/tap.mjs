import { NO_TESTS } from '../e2e/support/counts.mjs';

/**
 * What came of a session that tells it in TAP. Steps of the plan that were not reached have failed.
 *
 * @param {string} output
 * @returns {import('../e2e/support/counts.mjs').Counts}
 */
export function countsOfTap(output) {
  const planned = Number(/^1\.\.(?<count>\d+)$/m.exec(output)?.groups?.['count'] ?? 1);
  const passed = output.match(/^ok /gm)?.length ?? 0;
  const failures = output.match(/(?<=^not ok ).*/gm) ?? [];
  const missing = planned - passed - failures.length;
  if (missing > 0) failures.push(`${missing} steps were not reached.`);
  return { ...NO_TESTS, numPassedTests: passed, numFailedTests: planned - passed, failures };
}
