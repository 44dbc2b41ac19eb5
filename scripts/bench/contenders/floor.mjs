/** The floor: a server that does nothing, bundled as ours is, because a bundle starts twice as fast. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from '../../vscode/root.mjs';

/** @returns {Promise<import('./contender.mjs').ServerContender>} */
export async function floor() {
  const outfile = join(root, 'out', 'bench', 'floor.js');
  await esbuild.build({
    entryPoints: [fileURLToPath(new URL('floor-server.mjs', import.meta.url))],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'warning',
  });
  return { kind: 'server', name: 'floor', args: [outfile, '--stdio'], modes: ['pull', 'push'] };
}
