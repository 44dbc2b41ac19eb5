/** Runs the suites *windows*: each test opens a window of its own, of a kind that the other suites do not have. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from '../../../scripts/vscode/page.mjs';
import { root } from '../../../scripts/vscode/root.mjs';
import { makeTemporaryFolder } from '../../../scripts/vscode/temporary.mjs';
import { bundles } from './build.mjs';
import { runMocha } from './run-mocha.mjs';

/**
 * @param {string} screenshots folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export function runWindowsSuite(screenshots) {
  // The bundled tests find it here (support/window.ts).
  Object.assign(globalThis, {
    openMinutesWindow: async (/** @type {import('./window').Window} */ { files, ...kind }) => {
      const folder = makeTemporaryFolder();
      for (const [name, text] of Object.entries(files ?? {})) await writeFile(join(folder, name), text);
      const scene = { extension: root, ...(files !== undefined && { folder }) };
      return { ...(await openWorkbench({ ...scene, ...kind })), folder, screenshots };
    },
  });
  return runMocha(join(bundles, 'windows'));
}
