/** Runs the suite *api* in VS Code for the Web: in the extension host that is a worker, over files that lie on no disk. */
import { join } from 'node:path';
import { runInExtensionHost } from '../../../scripts/vscode/extension-host.mjs';
import { root } from '../../../scripts/vscode/root.mjs';
import { bundles } from './build.mjs';
import { failed, NO_TESTS } from './counts.mjs';
import { apiSettings } from './settings.mjs';
import { copyWorkspace } from './workspace.mjs';

// A test has its own limit; this one is for an extension host that does not come to its end at all.
const limitInMilliseconds = 300_000;
const endlessCode = 124;

/**
 * @param {string} screenshots folder
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runWebApiSuite(screenshots) {
  const scene = { folder: await copyWorkspace(), extension: root, tests: join(bundles, 'api', 'web.js') };
  let counts = failed(NO_TESTS, 'The extension host ended before its last test.');
  /** @type {NodeJS.Timeout | undefined} */
  let limit;
  const code = await runInExtensionHost(
    { ...scene, web: true, settings: apiSettings },
    {
      print: (_, line) => {
        // The editor itself and other extensions print as well.
        const report = /^minutes-report (.*)/.exec(line)?.[1];
        if (report !== undefined) counts = JSON.parse(report);
        else console.log(line);
      },
      started: (end) => {
        limit = setTimeout(() => end(endlessCode), limitInMilliseconds);
      },
      failed: (workbench) =>
        workbench.screenshot(join(screenshots, 'web-extension-host.png')).catch(() => undefined),
    },
  );
  clearTimeout(limit);
  return code === 0 ? counts : failed(counts, 'The extension host crashed after its last test.');
}
