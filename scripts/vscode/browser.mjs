/** Opens the extension in the VS Code from npm, in the person's browser, until Ctrl+C. */
import { spawn } from 'node:child_process';
import { webAddress, workbenchAddress } from './address.mjs';
import { hasDesktop } from './desktop.mjs';
import { untilInterrupted } from './interruption.mjs';
import { startServer } from './server.mjs';
import { startWebServer } from './web-server.mjs';

/**
 * Prints the address, opens it where there is a desktop, and returns when the person pressed Ctrl+C.
 *
 * @param {import('./address.mjs').Scene} scene
 * @param {string} hint what to try
 * @param {boolean} [web] whether it is VS Code for the Web, as on vscode.dev: nothing of it runs outside of the browser
 * @returns {Promise<void>}
 */
export async function openInBrowser(scene, hint, web = false) {
  const interrupted = untilInterrupted();
  const server = web ? await startWebServer(scene) : await startServer();
  const address = (web ? webAddress : workbenchAddress)(server.port, scene);
  console.log(
    `\nVS Code with Minutes is ready in the browser:\n\n  ${address}\n\n${hint}\n\nCtrl+C ends it.`,
  );
  if (hasDesktop()) showInBrowser(address);
  await Promise.race([interrupted, server.ended]);
  await server.stop();
}

/**
 * Asks the desktop to open the address. Where that fails the printed address is enough.
 *
 * @param {string} address
 */
function showInBrowser(address) {
  const openers = new Map([
    ['darwin', ['open', address]],
    ['win32', ['rundll32', 'url.dll,FileProtocolHandler', address]],
  ]);
  const [command = '', ...args] = openers.get(process.platform) ?? ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
