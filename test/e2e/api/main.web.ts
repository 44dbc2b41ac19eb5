/** What the extension host of VS Code for the Web calls: runs the suites, which the build bundles with this file. */

/** Begins the line with the totals, by which `run-api-web.mjs` knows it. */
const REPORT = 'minutes-report ';

/** @throws {Error} when a test failed, which makes the exit code 1 */
export async function run(): Promise<void> {
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((count) => {
      console.log(`${REPORT}${JSON.stringify(runner.stats)}`);
      resolve(count);
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
