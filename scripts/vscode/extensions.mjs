/** Works around two habits of VS Code that keep the extension under development from being loaded, or seen, alone. */
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Prepares the user data for a server.
 *
 * @param {string} userData folder
 * @param {string} vscode its folder
 * @returns {Promise<string>} the folder of the built-in extensions that the server is to use
 */
export async function prepareExtensions(userData, vscode) {
  await listInstalledExtensions(userData);
  return linkBuiltInExtensions(userData, vscode);
}

/**
 * Where the list of installed extensions is missing, this VS Code fails to read it and then loads no extension
 * at all at its first start, the one under development included.
 *
 * @param {string} userData
 */
async function listInstalledExtensions(userData) {
  const list = join(userData, 'extensions', 'extensions.json');
  await mkdir(dirname(list), { recursive: true });
  if (!existsSync(list)) await writeFile(list, '[]');
}

/**
 * VS Code takes a theme that lies below the extension under development for that extension's own, and switches to
 * it. So the built-in themes must not seem to lie in the repository, even though the cache does.
 *
 * @param {string} userData
 * @param {string} vscode
 * @returns {Promise<string>} a path of the built-in extensions outside of the repository
 */
async function linkBuiltInExtensions(userData, vscode) {
  const link = join(userData, 'built-in');
  await rm(link, { force: true });
  await symlink(join(vscode, 'extensions'), link, 'junction');
  return link;
}
