/**
 * Bundles the extension, the server and the command line into `dist`, and puts the page of each rule beside them.
 *
 *     node esbuild.mjs [--production] [--watch] [--outdir <folder>]
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { lazyModules } from './scripts/build/lazy-modules.mjs';
import { plainFields } from './scripts/build/plain-fields.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const rules = join(root, 'server', 'src', 'rules');
const configuration = join(root, 'server', 'src', 'config', 'README.md');

/**
 * What is built, and how large a production build of it may get, in KB of 1,000 bytes. The libraries alone take about
 * 470 (client) and 250 (server): a bundle that jumps has swallowed something that nobody meant. `apart` is how sources
 * import what has a bundle of its own.
 */
const BUNDLES = [
  { out: 'extension', entry: 'client/src/extension.node.ts', budget: 560 },
  // Most who open a preview look at no minutes in it.
  { out: 'preview', entry: 'client/src/preview/decorate.ts', budget: 145, apart: './decorate' },
  { out: 'server', entry: 'server/src/main.node.ts', budget: 2 },
  { out: 'serve', entry: 'server/src/serve.node.ts', budget: 750, apart: './serve.node' },
  // A thread of the server. It must not take the libraries of the protocol along.
  { out: 'indexer', entry: 'server/src/main.indexer.node.ts', budget: 335 },
  { out: 'cli', entry: 'server/src/cli/main.ts', budget: 2 },
  { out: 'command-line', entry: 'server/src/cli/command-line.ts', budget: 600, apart: './command-line' },
  // Most projects never need the one, and the server has answered `initialize` before it needs the other.
  { out: 'yaml', entry: 'yaml', budget: 120, apart: 'yaml' },
  { out: 'markdown-it', entry: 'markdown-it', budget: 130, apart: 'markdown-it' },
];

/**
 * The same for VS Code for the Web. Nothing is apart: each bundle is a script that is fetched as a whole, and there is
 * no way to wait for a part of it.
 */
const WEB_BUNDLES = [
  { out: 'web/extension', entry: 'client/src/extension.web.ts', budget: 730 },
  { out: 'web/server', entry: 'server/src/main.web.ts', budget: 945 },
  { out: 'web/indexer', entry: 'server/src/main.indexer.web.ts', budget: 540 },
];

/** What takes a while to evaluate, and is needed late or never; vscode-languageserver imports those of Node.js. */
const LAZY = [
  'yaml',
  'markdown-it',
  'entities',
  'jsonc-parser',
  'picomatch',
  'child_process',
  'crypto',
  'net',
];

/**
 * @param {{ production?: boolean, outdir?: string }} options
 * @returns {esbuild.BuildOptions}
 */
function buildOptions({ production = false, outdir = join(root, 'dist') }) {
  return {
    absWorkingDir: root,
    entryPoints: Object.fromEntries(BUNDLES.map(({ out, entry }) => [out, entry])),
    outdir,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { RECORDS_DIGEST: JSON.stringify(recordsDigest()) },
    external: ['vscode'],
    // The libraries' UMD builds cannot be bundled.
    mainFields: ['module', 'main'],
    minify: production,
    sourcemap: !production,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [plainFields, rulePages(outdir), lazyModules(LAZY), apart],
  };
}

/**
 * @param {{ production?: boolean, outdir?: string }} options
 * @returns {esbuild.BuildOptions}
 */
function webBuildOptions(options) {
  const { entryPoints: _, format: __, ...shared } = buildOptions(options);
  return {
    ...shared,
    entryPoints: Object.fromEntries(WEB_BUNDLES.map(({ out, entry }) => [out, entry])),
    // The editor evaluates the extension as a module; the others are scripts of workers, to which it makes no difference.
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    plugins: [plainFields, lazyModules(LAZY.filter((name) => !isBuiltin(name))), webTwins],
  };
}

/**
 * Takes `bytes.web.ts` for `bytes.node.ts`, and so on, where there is such a twin.
 * @type {esbuild.Plugin}
 */
const webTwins = {
  name: 'web-twins',
  setup(build) {
    build.onResolve({ filter: /^\..*\.node$/ }, ({ path, resolveDir }) => {
      const twin = join(resolveDir, path.replace(/node$/, 'web.ts'));
      return existsSync(twin) ? { path: twin } : undefined;
    });
  },
};

/**
 * Leaves to a bundle of its own what has one. What is lazy is imported by stand-ins, and the others by sources.
 * @type {esbuild.Plugin}
 */
const apart = {
  name: 'apart',
  setup(build) {
    for (const { out, apart } of BUNDLES) {
      if (apart === undefined) continue;
      build.onResolve({ filter: new RegExp(`^${apart.replaceAll('.', '\\.')}$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: `./${out}.js`, external: true },
      );
    }
  },
};

/**
 * A digest of the sources that decide what the record of a file is: what was kept of another build may differ.
 * @returns {string}
 */
function recordsDigest() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const layer of ['markdown', 'minutes', 'archive', 'host']) {
    const folder = join(root, 'server', 'src', layer);
    for (const name of readdirSync(folder, { recursive: true }).map(String).sort())
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Copies the page of each rule after every build, and builds again when one of them changes.
 * @param {string} outdir
 * @returns {esbuild.Plugin}
 */
function rulePages(outdir) {
  return {
    name: 'rule-pages',
    setup(build) {
      build.onLoad({ filter: /[\\/]rules[\\/]index\.ts$/ }, async ({ path }) => ({
        contents: await readFile(path, 'utf8'),
        loader: 'ts',
        watchFiles: await pages(),
        watchDirs: [rules],
      }));
      build.onEnd(async () => {
        await copyPages(join(outdir, 'rules'));
        // The pages of the rules refer to it.
        await mkdir(join(outdir, 'config'), { recursive: true });
        await copyFile(configuration, join(outdir, 'config', 'README.md'));
      });
    },
  };
}

/** @param {string} folder gets the pages that exist and loses those that do not exist any more */
async function copyPages(folder) {
  await mkdir(folder, { recursive: true });
  const wanted = await pages();
  const known = new Set(wanted.map((page) => basename(page)));
  const stale = (await readdir(folder)).filter((name) => name.endsWith('.md') && !known.has(name));
  await Promise.all(stale.map((name) => rm(join(folder, name))));
  await Promise.all(wanted.map((page) => copyFile(page, join(folder, basename(page)))));
}

async function pages() {
  const names = await readdir(rules);
  return names.filter((name) => name.endsWith('.md')).map((name) => join(rules, name));
}

/**
 * Builds once and prints the size of each bundle.
 * @param {{ production?: boolean, outdir?: string }} options
 * @returns {Promise<esbuild.Metafile>} what went into the bundles
 * @throws {Error} when the sources do not build, or a production bundle is larger than its budget
 */
export async function build(options = {}) {
  const outdir = resolve(root, options.outdir ?? 'dist');
  const builds = [buildOptions({ ...options, outdir }), webBuildOptions({ ...options, outdir })];
  const [node, web] = (await Promise.all(builds.map((one) => esbuild.build(one)))).map((one) => one.metafile);
  const metafile = {
    inputs: { ...node.inputs, ...web.inputs },
    outputs: { ...node.outputs, ...web.outputs },
  };
  const sizes = new Map(
    Object.entries(metafile.outputs)
      .filter(([file]) => file.endsWith('.js'))
      .map(([file, { bytes }]) => [
        relative(outdir, join(root, file)).replaceAll('\\', '/').replace(/\.js$/, ''),
        bytes,
      ]),
  );
  for (const [out, bytes] of sizes)
    console.log(`${`${out}.js`.padEnd(17)}${kilobytes(bytes).padStart(7)} KB`);
  const large = [...BUNDLES, ...WEB_BUNDLES].filter(
    ({ out, budget }) => (sizes.get(out) ?? 0) > budget * 1000,
  );
  if (options.production && large.length > 0) {
    throw new Error(`Over budget: ${large.map(({ out, budget }) => `${out}.js (${budget} KB)`).join(', ')}`);
  }
  return metafile;
}

async function watch() {
  // The other one is announced, because it builds more.
  const web = await esbuild.context(webBuildOptions({}));
  const context = await esbuild.context({
    ...buildOptions({}),
    plugins: [...buildOptions({}).plugins, announce],
  });
  await Promise.all([web.watch(), context.watch()]);
}

/** Two lines that the build task of `.vscode/tasks.json` waits for. */
const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(() => console.log('[watch] build finished'));
  },
};

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { production: { type: 'boolean' }, watch: { type: 'boolean' }, outdir: { type: 'string' } },
  });
  await (values.watch ? watch() : build(values)).catch((error) => {
    // esbuild has printed its own errors with their places.
    if (!('errors' in error)) console.error(error.message);
    process.exitCode = 1;
  });
}
