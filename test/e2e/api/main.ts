/** What the extension host calls: runs the suites beside this file with mocha. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countTests, RETRIES } from '../support/count-tests.mjs';

/** @throws {Error} when a test failed, which makes VS Code's exit code 1 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, slow: 2_000, retries: RETRIES, color: false });
  const files = await readdir(__dirname);
  for (const file of files.filter((name) => name.endsWith('.suite.cjs')))
    mocha.addFile(join(__dirname, file));
  await mocha.loadFilesAsync();
  const counts = await countTests(mocha);
  // `run-api.mjs` looks for them there.
  const report = process.env['MINUTES_REPORT'];
  if (report !== undefined) await writeFile(report, JSON.stringify(counts));
  if (counts.numFailedTests > 0) throw new Error(`${counts.numFailedTests} tests failed.`);
}
