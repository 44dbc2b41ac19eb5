/** Runs the suites *keys* and *keys-web*: mocha in this process types into a workbench in a headless browser. */
import { join } from 'node:path';
import { openWorkbench } from '../../../scripts/vscode/page.mjs';
import { root } from '../../../scripts/vscode/root.mjs';
import { bundles } from './build.mjs';
import { runMocha } from './run-mocha.mjs';
import { copyWorkspace } from './workspace.mjs';

/**
 * @param {string} screenshots folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export function runKeysSuite(screenshots) {
  return typeInto('keys', false, screenshots);
}

/**
 * The same in VS Code for the Web: what has to be seen there once, because its server is another program.
 *
 * @param {string} screenshots folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export function runWebKeysSuite(screenshots) {
  return typeInto('keys-web', true, screenshots);
}

/**
 * @param {string} suites the name of their folder
 * @param {boolean} web
 * @param {string} screenshots folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
async function typeInto(suites, web, screenshots) {
  const folder = await copyWorkspace();
  const workbench = await openWorkbench({ folder, extension: root, web });
  try {
    // The bundled tests find it here (support/workbench.ts).
    Object.assign(globalThis, { minutesWorkbench: { ...workbench, folder, screenshots } });
    return await runMocha(join(bundles, suites));
  } finally {
    await workbench.close();
  }
}
