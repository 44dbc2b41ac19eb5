/** Makes the .vsix: what the manifest and the README refer to, nothing else. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { deadLinks, packagedPage } from './links.mjs';
import { placeInVsix } from './vsix-places.mjs';

const README = 'dist/README.md';
const CHANGELOG = 'dist/CHANGELOG.md';

/** The pages beside the manifest, by where they are as the package has them: what it does not have, they do not link. */
const PAGES = new Map([
  ['README.md', README],
  ['CHANGELOG.md', CHANGELOG],
]);

/**
 * @param {string} root of the repository, whose `dist` is a production build
 * @param {string} file is made
 */
export async function makeVsix(root, file) {
  for (const [from, made] of PAGES) {
    const page = await readFile(join(root, from), 'utf8');
    await writeFile(join(root, made), packagedPage(page, { from, to: from }, placeInVsix));
  }
  // Everything is bundled, so there are no dependencies to bring along.
  const options = { cwd: root, dependencies: false, readmePath: README, changelogPath: CHANGELOG };
  await checkLinks(root, await listFiles(options));
  // Lists the files that go in.
  await createVSIX({
    ...options,
    packagePath: file,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

/**
 * @param {string} root
 * @param {readonly string[]} files that go in, relative to the root
 */
async function checkLinks(root, files) {
  const nameOf = (file) =>
    file === README ? 'readme.md' : file === CHANGELOG ? 'changelog.md' : (placeInVsix(file) ?? file);
  const paths = files.map((file) => file.replaceAll('\\', '/'));
  const pages = paths
    .filter((file) => file.endsWith('.md'))
    .map(async (file) => /** @type {const} */ ([nameOf(file), await readFile(join(root, file), 'utf8')]));
  const dead = deadLinks(new Map(await Promise.all(pages)), new Set(paths.map(nameOf)));
  if (dead.length > 0)
    throw new Error(`The package has links to files that are not in it:\n${dead.join('\n')}`);
}
