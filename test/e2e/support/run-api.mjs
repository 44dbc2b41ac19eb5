/** Runs the suite *api* in the extension host of a VS Code. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { root } from '../../../scripts/vscode/root.mjs';
import { makeUserData } from '../../../scripts/vscode/settings.mjs';
import { makeTemporaryFolder } from '../../../scripts/vscode/temporary.mjs';
import { bundles } from './build.mjs';
import { failed, NO_TESTS } from './counts.mjs';
import { apiSettings } from './settings.mjs';
import { copyWorkspace } from './workspace.mjs';

/**
 * @param {string} screenshots folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runApiSuite(screenshots) {
  const { executable, args } = await chooseVSCode();
  const report = join(makeTemporaryFolder(), 'counts.json');
  const passed = await runTests({
    vscodeExecutablePath: executable,
    launchArgs: [...args, await copyWorkspace(), `--user-data-dir=${await makeUserData(apiSettings)}`],
    extensionDevelopmentPath: root,
    extensionTestsPath: join(bundles, 'api', 'main.cjs'),
    extensionTestsEnv: { MINUTES_SCREENSHOTS: screenshots, MINUTES_REPORT: report },
  }).then(() => true, whetherTestsFailed);
  if (!existsSync(report)) return failed(NO_TESTS, 'The extension host ended before its last test.');
  const counts = JSON.parse(await readFile(report, 'utf8'));
  return passed ? counts : failed(counts, 'The extension host crashed after its last test.');
}

/**
 * @param {unknown} error
 * @returns {boolean} what it means to have passed
 */
function whetherTestsFailed(error) {
  if (error instanceof TestRunFailedError) return false;
  throw error;
}

/**
 * The launcher is a script of Node, so Node is the executable and the launcher its first argument: that works on
 * every system and in every copy of the repository.
 *
 * @returns {Promise<{ readonly executable: string, readonly args: readonly string[] }>}
 */
async function chooseVSCode() {
  if (process.env['MINUTES_VSCODE'] === 'download') {
    return { executable: await downloadAndUnzipVSCode(), args: [] };
  }
  return { executable: process.execPath, args: [join(root, 'scripts', 'vscode', 'launcher.mjs')] };
}
