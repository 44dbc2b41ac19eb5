/** Opens the extension in a VS Code of the desktop: the installed one, or one that can be downloaded. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { makeUserData } from './settings.mjs';

/** @typedef {import('./address.mjs').Scene} Scene */

// How long the download site may take to answer, in milliseconds, before the VS Code from npm is taken instead.
const patience = 5_000;

/**
 * Whether a window can be opened. VS Code refuses to run as root, and on Linux needs a display.
 *
 * @returns {boolean}
 */
export function hasDesktop() {
  if (process.platform !== 'linux') return true;
  const display = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  return Boolean(display) && process.getuid?.() !== 0;
}

/**
 * Opens a new window of the installed VS Code, in the person's own profile.
 *
 * @param {Scene} scene
 * @param {string} hint what to try
 * @returns {Promise<boolean>} false where there is none
 */
export async function openInstalled({ folder, extension, openFile }, hint) {
  // In a terminal of a remote window, `code` only asks the far editor, which knows nothing of our option.
  if (!hasDesktop() || process.env['VSCODE_IPC_HOOK_CLI'] || !isOnPath('code')) return false;
  const paths = [folder, openFile ?? []].flat();
  const opened = await run('code', ['--new-window', `--extensionDevelopmentPath=${extension}`, ...paths]);
  if (opened) console.log(`VS Code opens with Minutes.\n${hint}`);
  return opened;
}

/**
 * Opens a downloaded VS Code with a profile of its own and waits until it is closed.
 *
 * @param {Scene} scene
 * @param {string} hint what to try
 * @returns {Promise<boolean>} false where there is no desktop or no download
 */
export async function openDownloaded({ folder, extension, openFile }, hint) {
  if (!hasDesktop()) return false;
  const executable = await downloadAndUnzipVSCode({
    timeout: patience,
    extensionDevelopmentPath: extension,
  }).catch(() => undefined);
  if (executable === undefined) {
    console.log('VS Code cannot be downloaded here; the one from npm does it as well.');
    return false;
  }
  console.log(`VS Code opens with Minutes; close its window to end this.\n${hint}`);
  process.once('SIGINT', () => process.exit(0));
  const options = [`--extensionDevelopmentPath=${extension}`, `--user-data-dir=${await makeUserData()}`];
  const paths = [folder, openFile ?? []].flat();
  return run(executable, ['--new-window', '--disable-extensions', ...options, ...paths]);
}

/**
 * @param {string} name
 * @returns {boolean}
 */
function isOnPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => endings.some((ending) => existsSync(join(folder, name + ending))));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it started and ended well
 */
function run(command, args) {
  const shell = process.platform === 'win32' && !command.endsWith('.exe');
  const quoted = shell ? args.map((arg) => `"${arg}"`) : [...args];
  const child = spawn(command, quoted, { stdio: 'ignore', shell });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
