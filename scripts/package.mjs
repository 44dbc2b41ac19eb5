/** Makes the .vsix: a production build and what the manifest refers to, nothing else. Prints its files and its size. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { build } from '../esbuild.mjs';
import { notices } from './build/notices.mjs';
import { deadLinks, packagedReadme } from './packaged-links.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const metafile = await build({ production: true });
await writeFile(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), await notices(Object.keys(metafile.inputs)));

// In a package other files lie beside it than in the repository.
const readmePath = 'dist/README.md';
await writeFile(join(root, readmePath), packagedReadme(await readFile(join(root, 'README.md'), 'utf8')));

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const vsix = join(root, `${name}-${version}.vsix`);
// Everything is bundled, so there are no dependencies to bring along.
const options = { cwd: root, dependencies: false, readmePath };
await checkLinks(await listFiles(options));
// Lists the files that go in.
await createVSIX({
  ...options,
  packagePath: vsix,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = await stat(vsix);
console.log(`${relative(root, vsix)}: ${(size / 1000).toFixed(1)} KB`);

/** @param {readonly string[]} files that go in, relative to the root */
async function checkLinks(files) {
  // They are called otherwise there.
  const names = new Map([
    [readmePath, 'readme.md'],
    ['CHANGELOG.md', 'changelog.md'],
    ['LICENSE', 'LICENSE.txt'],
  ]);
  const paths = files.map((file) => file.replaceAll('\\', '/'));
  const pages = paths
    .filter((file) => file.endsWith('.md'))
    .map(
      async (file) =>
        /** @type {const} */ ([names.get(file) ?? file, await readFile(join(root, file), 'utf8')]),
    );
  const dead = deadLinks(
    new Map(await Promise.all(pages)),
    new Set(paths.map((file) => names.get(file) ?? file)),
  );
  if (dead.length > 0)
    throw new Error(`The package has links to files that are not in it:\n${dead.join('\n')}`);
}
