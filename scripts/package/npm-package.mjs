/** Makes the package for npm in a folder: the two commands, and nothing of the editor's or the browser's. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notices } from '../build/notices.mjs';
import { deadLinks, packagedPage } from './links.mjs';

/** `minutes` belongs to somebody else on npm; of this name is also what editors start. */
export const NAME = 'minutes-language-server';

/** Bundles for Node.js that only the editor loads. */
const OF_THE_EDITOR = ['dist/extension.js', 'dist/preview.js'];

/** By their places in the repository, where the package has other files; the bundles come to them. */
const FILES = new Map([
  ['LICENSE', 'LICENSE'],
  ['server/src/config/minutes.schema.json', 'minutes.schema.json'],
]);

/** The same of the pages in Markdown, in which links have to lead elsewhere then. */
const PAGES = new Map([
  ['docs/npm.md', 'README.md'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['docs/command-line.md', 'docs/command-line.md'],
  ['docs/check.md', 'docs/check.md'],
  ['docs/continuous-integration.md', 'docs/continuous-integration.md'],
  ['docs/editors.md', 'docs/editors.md'],
  ['docs/report.md', 'docs/report.md'],
  ['server/src/config/README.md', 'dist/config/README.md'],
]);

/**
 * @param {string} root of the repository, whose `dist` is a production build
 * @param {import('esbuild').Metafile} metafile of that build
 * @param {string} folder is made anew
 * @returns {Promise<readonly string[]>} the files in it
 */
export async function makeNpmPackage(root, metafile, folder) {
  const bundles = bundlesOf(metafile);
  const files = new Map([...FILES, ...bundles.map((file) => /** @type {const} */ ([file, file]))]);
  const rules = (await readdir(join(root, 'server/src/rules'))).filter((name) => name.endsWith('.md'));
  const pages = new Map([
    ...PAGES,
    ...rules.map((name) => /** @type {const} */ ([`server/src/rules/${name}`, `dist/rules/${name}`])),
  ]);
  await rm(folder, { recursive: true, force: true });
  const write = async (file, text) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  await write('package.json', await manifest(root));
  await write(
    'THIRD-PARTY-NOTICES.txt',
    await notices(bundles.flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}))),
  );
  const texts = await packagedPages(root, pages, files);
  for (const [file, text] of texts) await write(file, text);
  for (const [from, to] of files) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await copyFile(join(root, from), join(folder, to));
  }
  const all = ['package.json', 'THIRD-PARTY-NOTICES.txt', ...pages.values(), ...files.values()];
  const dead = deadLinks(texts, new Set(all));
  if (dead.length > 0)
    throw new Error(`The package for npm has links to files that are not in it:\n${dead.join('\n')}`);
  return all.sort();
}

/** @param {string} root */
async function manifest(root) {
  const { version, license, engines, bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const about = {
    name: NAME,
    version,
    description: 'Checks and reports on meeting minutes in Markdown: a command line and a language server.',
    keywords: ['markdown', 'meeting', 'minutes', 'lsp', 'language server', 'lint', 'cli'],
    license,
    type: 'commonjs',
    bin,
    engines: { node: engines.node },
  };
  return `${JSON.stringify(about, undefined, 2)}\n`;
}

/**
 * The programs, and what they load when they need it.
 * @param {import('esbuild').Metafile} metafile
 */
function bundlesOf({ outputs }) {
  return Object.keys(outputs).filter(
    (file) => /^dist\/[^/]+\.js$/.test(file) && !OF_THE_EDITOR.includes(file),
  );
}

/**
 * @param {string} root
 * @param {ReadonlyMap<string, string>} pages
 * @param {ReadonlyMap<string, string>} files all others
 * @returns {Promise<ReadonlyMap<string, string>>} their texts by where the package has them
 */
async function packagedPages(root, pages, files) {
  const entries = [...pages].map(async ([from, to]) => {
    const text = await readFile(join(root, from), 'utf8');
    const placeOf = (path) => pages.get(path) ?? files.get(path);
    return /** @type {const} */ ([to, packagedPage(text, { from, to }, placeOf)]);
  });
  return new Map(await Promise.all(entries));
}
