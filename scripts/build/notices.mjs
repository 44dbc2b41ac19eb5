/** The licences of what is in bundles; all of them ask to be kept with the code. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @param {Iterable<string>} inputs the files that were bundled, relative to the root
 * @returns {Promise<string>} a text with the licence of each package that one of them is of
 * @throws {Error} when a package has none
 */
export async function notices(inputs) {
  const folders = [...inputs].map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  const packages = [...new Set(folders.filter((folder) => folder !== undefined))].sort();
  const entries = await Promise.all(packages.map(notice));
  return `Minutes contains parts of these packages.\n\n${[...new Set(entries)].join('\n')}`;
}

/** @param {string} folder of a package, relative to the root */
async function notice(folder) {
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence that could be shipped.`);
  const heading = `${manifest.name} ${manifest.version} (${manifest.license})`;
  const license = await readFile(join(root, folder, file), 'utf8');
  return `${heading}\n${'-'.repeat(heading.length)}\n${license.trim()}\n`;
}
