/** Starts the VS Code server from npm on a free port of this machine and stops it again. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareExtensions } from './extensions.mjs';
import { installVSCode } from './install.mjs';
import { startListening } from './listening-process.mjs';
import { makeUserData } from './settings.mjs';

/**
 * @param {object} [options]
 * @param {Readonly<Record<string, unknown>>} [options.settings] user settings
 * @param {string} [options.userData] a user data folder to use; else one is made
 * @param {boolean} [options.restricted] whether folders are trusted only when somebody says so
 * @returns {Promise<import('./listening-process.mjs').Server>} when it listens
 * @throws {Error} with its last words when it does not come to that
 */
export async function startServer({ settings = {}, userData, restricted = false } = {}) {
  const vscode = await installVSCode();
  const folder =
    userData === undefined
      ? await makeUserData({ ...settings, ...(restricted && TRUST) })
      : resolve(userData);
  const builtIn = await prepareExtensions(folder, vscode);
  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  if (!restricted) args.push('--disable-workspace-trust');
  args.push('--accept-server-license-terms', '--telemetry-level', 'off');
  args.push('--user-data-dir', folder, '--builtin-extensions-dir', builtIn);

  const guard = fileURLToPath(new URL('server-process.mjs', import.meta.url));
  return startListening([guard, join(vscode, 'out', 'server-main.js'), ...args], environment());
}

// Nobody is asked: the folder is not trusted.
const TRUST = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

/**
 * The environment of this process, without what a terminal of VS Code says of that VS Code, and without an
 * extension gallery: nothing here needs the network.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function environment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}' };
}
