/** Makes the address at which a browser finds VS Code with a folder and an extension under development. */
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Scene what VS Code shows
 * @property {string} [folder] to open; without one the window is empty
 * @property {string} extension the folder of the extension under development
 * @property {string} [tests] the module whose `run()` the extension host is to call
 * @property {string} [openFile] a file to open at the start
 */

/**
 * @param {number} port of the server
 * @param {Scene} scene
 * @returns {string}
 */
export function workbenchAddress(port, { folder, extension, tests, openFile }) {
  const host = `127.0.0.1:${port}`;
  const remote = (/** @type {string} */ path) =>
    `vscode-remote://${host}${pathToFileURL(resolve(path)).pathname}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (openFile !== undefined) payload.push(['openFile', remote(openFile)]);
  const query = new URLSearchParams({ ...opened(folder), payload: JSON.stringify(payload) });
  // A query may contain slashes, colons and commas, and people read this address.
  const readable = String(query).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `http://${host}/?${readable}`;
}

/**
 * `ew` is an empty window; without it VS Code opens the folder of the last time.
 *
 * @param {string | undefined} folder
 * @returns {Record<string, string>}
 */
function opened(folder) {
  return folder === undefined ? { ew: 'true' } : { folder: resolve(folder) };
}

/**
 * The same for VS Code for the Web, which knows the folder and the extension from its server.
 *
 * @param {number} port of the server
 * @param {Scene} scene
 * @returns {string}
 */
export function webAddress(port, { folder, openFile }) {
  // Each part of its own is a name of this machine to browsers, and the editor makes such parts.
  const host = `localhost:${port}`;
  if (openFile === undefined || folder === undefined) return `http://${host}/`;
  const path = relative(folder, openFile).replaceAll('\\', '/');
  const payload = [['openFile', `vscode-test-web://mount/${path}`]];
  return `http://${host}/?${new URLSearchParams({ payload: JSON.stringify(payload) })}`;
}
