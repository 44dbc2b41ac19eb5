/** What the extension host calls: runs the suites beside this file with mocha. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @throws {Error} when a test failed, which makes VS Code's exit code 1 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, slow: 2_000, color: false });
  const files = await readdir(__dirname);
  for (const file of files.filter((name) => name.endsWith('.suite.cjs')))
    mocha.addFile(join(__dirname, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((count) => resolve(report(runner.stats).then(() => count)));
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

/** Leaves the totals where `run-api.mjs` looks for them. */
async function report(stats: Mocha.Stats | undefined): Promise<void> {
  const file = process.env['MINUTES_REPORT'];
  if (file !== undefined) await writeFile(file, JSON.stringify(stats));
}
