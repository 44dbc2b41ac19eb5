/** Runs the suites of a folder with mocha, in this process. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { countTests, RETRIES } from './count-tests.mjs';

/**
 * @param {string} folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runMocha(folder) {
  const mocha = new Mocha({
    ...{ ui: 'tdd', timeout: 60_000, slow: 5_000, retries: RETRIES },
    color: process.stdout.isTTY,
  });
  for (const file of await readdir(folder)) mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
  return countTests(mocha);
}
