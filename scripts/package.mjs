/** Makes the .vsix: a production build and what the manifest refers to, nothing else. Prints its files and its size. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from '../esbuild.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const metafile = await build({ production: true });
await writeFile(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), await notices(metafile));

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const vsix = join(root, `${name}-${version}.vsix`);
// Everything is bundled, so there are no dependencies to bring along. Lists the files that go in.
await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = await stat(vsix);
console.log(`${relative(root, vsix)}: ${(size / 1000).toFixed(1)} KB`);

/**
 * The licences of what is in the bundles; all of them ask to be kept with the code.
 * @param {import('esbuild').Metafile} metafile
 */
async function notices(metafile) {
  const inputs = Object.keys(metafile.inputs).map(
    (file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1],
  );
  const packages = [...new Set(inputs.filter((folder) => folder !== undefined))].sort();
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
