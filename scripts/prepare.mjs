/**
 * npm runs it whenever it has installed what the sources need, also of a repository that somebody else depends on
 * (`npm install git+https://…`): there the commands have yet to be built.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../esbuild.mjs';
import { notices } from './build/notices.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

// Whoever works here builds for themselves.
if (!existsSync(join(dist, 'cli.js'))) {
  const { inputs } = await build({ production: true });
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await notices(Object.keys(inputs)));
}
