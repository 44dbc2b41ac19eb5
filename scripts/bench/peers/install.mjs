/** Installs peers from npm into a cache folder, once: they are no dependencies of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../vscode/root.mjs';

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * @param {string} name of the folder, with a version
 * @param {readonly string[]} packages each with its version
 * @returns {string} the folder of the packages, `node_modules`
 * @throws {Error} when npm cannot install them
 */
export function installPeer(name, packages) {
  const folder = join(root, '.vscode-test', 'peers', name);
  const modules = join(folder, 'node_modules');
  const done = join(folder, 'installed');
  if (existsSync(done)) return modules;
  console.error(`Installing ${packages.join(', ')} from npm (once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const windows = process.platform === 'win32';
  const args = ['install', '--prefix', folder, ...QUIET, ...packages];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    ...{ cwd: folder, shell: windows },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(`${packages[0]} cannot be installed. It needs a network; npm says why above.`);
  writeFileSync(done, '');
  return modules;
}

/**
 * @param {string} modules a folder `node_modules`
 * @param {string} file in it
 * @returns {Promise<any>} what the file exports
 */
export function importFrom(modules, file) {
  return import(pathToFileURL(join(modules, file)).href);
}
