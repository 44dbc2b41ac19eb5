/** A folder with one document of minutes, which vanishes with this process: servers may look for files beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeTemporaryFolder } from '../../vscode/temporary.mjs';

/**
 * @typedef {object} Workspace
 * @property {{ readonly uri: string, readonly name: string }} folder
 * @property {string} uri of the document
 * @property {readonly string[]} [all] the URIs of all Markdown files, where there are more
 */

/**
 * @param {import('../documents/documents.mjs').BenchDocument} document
 * @returns {Workspace}
 */
export function makeWorkspace({ file, text }) {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'minutes', file);
  mkdirSync(join(folder, 'minutes'));
  writeFileSync(path, text);
  return { folder: { uri: pathToFileURL(folder).href, name: 'bench' }, uri: pathToFileURL(path).href };
}
