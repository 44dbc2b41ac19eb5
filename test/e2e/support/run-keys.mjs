/** Runs the suite *keys*: mocha in this process types into a workbench in a headless browser. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { openWorkbench } from '../../../scripts/vscode/page.mjs';
import { root } from '../../../scripts/vscode/root.mjs';
import { bundles } from './build.mjs';
import { countsOf } from './counts.mjs';
import { copyWorkspace } from './workspace.mjs';

/**
 * @param {string} screenshots folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runKeysSuite(screenshots) {
  const folder = await copyWorkspace();
  const workbench = await openWorkbench({ folder, extension: root });
  try {
    // The bundled tests find it here (support/workbench.ts).
    Object.assign(globalThis, { minutesWorkbench: { ...workbench, folder, screenshots } });
    return await runMocha();
  } finally {
    await workbench.close();
  }
}

/** @returns {Promise<import('./counts.mjs').Counts>} */
async function runMocha() {
  const folder = join(bundles, 'keys');
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, slow: 5_000, color: process.stdout.isTTY });
  for (const file of await readdir(folder)) mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(countsOf(runner.stats)));
  });
}
