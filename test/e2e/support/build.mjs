/** Bundles the tests inside VS Code to CommonJS, which is what the extension hosts load. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/vscode/root.mjs';

/** Where the bundles are: `api/main.cjs`, `*.suite.cjs` in `api` and `keys`, and `api/web.js` with all of `api`. */
export const bundles = join(root, 'out', 'e2e');

const source = join(root, 'test', 'e2e');

/** @returns {Promise<void>} */
export async function buildTests() {
  const files = await readdir(source, { recursive: true });
  await rm(bundles, { recursive: true, force: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: files
        .filter((file) => /(\.suite|api[\\/]main)\.ts$/.test(file))
        .map((file) => join(source, file)),
      outbase: source,
      outdir: bundles,
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha', 'playwright-core'],
    }),
    buildWebTests(files.filter((file) => /^api[\\/][^.]*\.suite\.ts$/.test(file))),
  ]);
}

const shared = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  // The manifest says that what is imported for nothing is not needed, which is not so for suites.
  ignoreAnnotations: true,
  logLevel: 'warning',
});

/**
 * One bundle: there are no folders to look for suites in. Other modules of Node than the one for assertions are an error,
 * so suites that need some (`….node.suite.ts`) are not in it.
 *
 * @param {readonly string[]} suites relative to the folder of the tests
 */
async function buildWebTests(suites) {
  const names = [
    'support/mocha.web',
    ...suites.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, '')),
  ];
  const imports = names.map((name) => `import './${name}';\n`).join('');
  await build({
    ...shared,
    stdin: { contents: `${imports}export { run } from './api/main.web';\n`, resolveDir: source },
    outfile: join(bundles, 'api', 'web.js'),
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(source, 'support', 'assert.web.ts') },
    plugins: [globalMocha],
  });
}

/**
 * Mocha's build for browsers takes whatever `module` it sees for its own, and would export itself in place of the tests.
 * @type {import('esbuild').Plugin}
 */
const globalMocha = {
  name: 'global-mocha',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `var module, exports;\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};
