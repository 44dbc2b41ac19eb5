/** Starts a server for VS Code for the Web on a free port of this machine. */
import { fileURLToPath } from 'node:url';
import { startListening } from './listening-process.mjs';
import { quiet } from './settings.mjs';
import { installWebVSCode } from './web-install.mjs';

/**
 * The folder is there as `vscode-test-web://mount/`: what is written in the editor stays in the browser.
 *
 * @param {import('./address.mjs').Scene} scene the tests have to lie in the folder of the extension
 * @param {Readonly<Record<string, unknown>>} [settings] user settings
 * @returns {Promise<import('./listening-process.mjs').Server>} when it listens
 * @throws {Error} with its last words when it does not come to that
 */
export async function startWebServer({ folder, extension, tests }, settings = {}) {
  const { build, app } = await installWebVSCode();
  const config = {
    // VS Code wants to know the commit; any will do.
    build: { type: 'static', location: build, quality: 'stable', version: '0'.repeat(40) },
    ...(folder !== undefined && { folderMountPath: folder }),
    extensionDevelopmentPath: extension,
    ...(tests !== undefined && { extensionTestsPath: tests }),
    ...{ esm: false, coi: false, printServerLog: false },
  };
  const program = fileURLToPath(new URL('web-server-process.mjs', import.meta.url));
  return startListening([program, JSON.stringify({ app, config, defaults: { ...quiet, ...settings } })]);
}
