/**
 * Makes what users install: the .vsix for VS Code, and the package for npm with the two commands. Prints their files and
 * their sizes, and tries the one that is for npm.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../esbuild.mjs';
import { notices } from './build/notices.mjs';
import { makeNpmPackage } from './package/npm-package.mjs';
import { tryNpmPackage } from './package/try-npm-package.mjs';
import { makeVsix } from './package/vsix.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const metafile = await build({ production: true });
await writeFile(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), await notices(Object.keys(metafile.inputs)));

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const vsix = join(root, `${name}-${version}.vsix`);
await makeVsix(root, vsix);
const { size } = await stat(vsix);
console.log(`${relative(root, vsix)}: ${(size / 1000).toFixed(1)} KB`);

const folder = join(root, 'dist', 'npm');
await tryNpmPackage(folder, await makeNpmPackage(root, metafile, folder), root);
