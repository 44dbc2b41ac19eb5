/** Bundles the tests inside VS Code to CommonJS, which is what the extension host loads. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/vscode/root.mjs';

/** Where the bundles are: `api/main.cjs` and `*.suite.cjs` in `api` and `keys`. */
export const bundles = join(root, 'out', 'e2e');

/** @returns {Promise<void>} */
export async function buildTests() {
  const source = join(root, 'test', 'e2e');
  const files = await readdir(source, { recursive: true });
  await rm(bundles, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: files
      .filter((file) => /(\.suite|api[\\/]main)\.ts$/.test(file))
      .map((file) => join(source, file)),
    outbase: source,
    outdir: bundles,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha', 'playwright-core'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
