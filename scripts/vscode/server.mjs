/** Starts the VS Code server from npm on a free port of this machine and stops it again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { prepareExtensions } from './extensions.mjs';
import { installVSCode } from './install.mjs';
import { makeUserData } from './settings.mjs';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {() => Promise<void>} stop ends it; may be called twice
 * @property {Promise<void>} ended resolves when it no longer runs, whatever the reason
 */

/**
 * @param {object} [options]
 * @param {Readonly<Record<string, unknown>>} [options.settings] user settings
 * @param {string} [options.userData] a user data folder to use; else one is made
 * @returns {Promise<Server>} when it listens
 * @throws {Error} with its last words when it does not come to that
 */
export async function startServer({ settings = {}, userData } = {}) {
  const vscode = await installVSCode();
  const folder = userData === undefined ? await makeUserData(settings) : resolve(userData);
  const builtIn = await prepareExtensions(folder, vscode);
  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  args.push('--disable-workspace-trust', '--accept-server-license-terms', '--telemetry-level', 'off');
  args.push('--user-data-dir', folder, '--builtin-extensions-dir', builtIn);

  const guard = fileURLToPath(new URL('server-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [guard, join(vscode, 'out', 'server-main.js'), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: environment(),
  });
  const ended = once(child, 'close').then(() => undefined);
  const stop = async () => {
    child.stdin.destroy();
    await ended;
  };
  try {
    return { port: await listening(child), stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

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

/**
 * @param {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<number>} the port
 */
function listening(child) {
  /** @type {string[]} */
  const lastWords = [];
  return new Promise((resolve, reject) => {
    const read = (/** @type {string} */ line) => {
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
      lastWords.push(line);
      if (lastWords.length > 15) lastWords.shift();
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
    child.on('error', reject);
    child.on('close', (code) => {
      reject(new Error(`The VS Code server ended with ${code}:\n${lastWords.join('\n')}`));
    });
  });
}
