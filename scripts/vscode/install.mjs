/**
 * Installs a VS Code that needs neither a display nor a download site: code-server from npm carries a whole one.
 * `node scripts/vscode/install.mjs` fills the cache with it and with a Chromium.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached } from './cache.mjs';
import { installChromium } from './chromium.mjs';
import { npmInstall } from './npm.mjs';

// It tells the version of the VS Code that it carries: 1.100.3.
const codeServerVersion = '4.100.3';

const ripgrep = '@vscode/ripgrep@1.18.0';

/**
 * Installs it unless the cache has it. Its native modules are not built: without them the server has no log
 * files and no terminal, and needs no compiler.
 *
 * @returns {Promise<string>} the folder of VS Code, which holds `out/server-main.js`
 * @throws {Error} with one line when npm cannot install it
 */
export function installVSCode() {
  return cached(`vscode-from-code-server-${codeServerVersion}`, async (folder) => {
    console.log('Installing VS Code from npm (once, about 15 s and 270 MB) …');
    await writeFile(join(folder, 'package.json'), '{ "private": true }');
    await npmInstall(folder, ['--no-package-lock', `code-server@${codeServerVersion}`, ripgrep]);
    const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
    await npmInstall(vscode, ['--omit=dev']);
    await addRipgrep(folder, vscode);
    return vscode;
  });
}

/**
 * VS Code searches (also for files by name) with ripgrep, whose package of that time downloads the program while
 * it is installed. Its later package brings it along for most machines; on others there is no search.
 *
 * @param {string} folder where npm installed the later one
 * @param {string} vscode
 */
async function addRipgrep(folder, vscode) {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platform = `ripgrep-${process.platform}-${process.arch}`;
  const program = join(folder, 'node_modules', '@vscode', platform, 'bin', name);
  const target = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', name);
  if (!existsSync(program)) return;
  await mkdir(dirname(target), { recursive: true });
  await copyFile(program, target);
  await chmod(target, 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await installVSCode());
    console.log((await installChromium()).executablePath);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
