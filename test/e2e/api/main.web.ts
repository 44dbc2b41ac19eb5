/** What the extension host of VS Code for the Web calls: runs the suites, which the build bundles with this file. */
import { countTests } from '../support/count-tests.mjs';

/** Begins the line with what came of them, by which `run-api-web.mjs` knows it. */
const REPORT = 'minutes-report ';

/** @throws {Error} when a test failed, which makes the exit code 1 */
export async function run(): Promise<void> {
  const counts = await countTests(mocha);
  console.log(`${REPORT}${JSON.stringify(counts)}`);
  if (counts.numFailedTests > 0) throw new Error(`${counts.numFailedTests} tests failed.`);
}
