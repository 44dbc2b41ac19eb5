/** Runs the suites *windows*: each test opens a window of its own, of a kind that the other suites do not have. */
import { cp, writeFile } from 'node:fs/promises';
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
    openMinutesWindow: async (
      /** @type {import('./window').Window} */ { files, isBroken = false, ...kind },
    ) => {
      const folder = makeTemporaryFolder();
      for (const [name, text] of Object.entries(files ?? {})) await writeFile(join(folder, name), text);
      const scene = {
        extension: isBroken ? await brokenExtension() : root,
        ...(files !== undefined && { folder }),
      };
      return { ...(await openWorkbench({ ...scene, ...kind })), folder, screenshots };
    },
  });
  return runMocha(join(bundles, 'windows'));
}

/** @returns {Promise<string>} a copy whose server ends as soon as it is started */
async function brokenExtension() {
  const copy = makeTemporaryFolder();
  const files = ['package.json', 'package.nls.json', 'l10n', 'dist', 'client/icons', 'snippets', 'syntaxes'];
  for (const file of files) await cp(join(root, file), join(copy, file), { recursive: true });
  await writeFile(join(copy, 'dist', 'serve.js'), "throw new Error('broken on purpose');\n");
  return copy;
}
