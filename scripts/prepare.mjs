/**
 * npm runs it whenever it has installed what the sources need, also of a repository that somebody else depends on
 * (`npm install git+https://…`): there the commands have yet to be built.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

// Whoever works here builds for themselves.
if (!existsSync(join(dist, 'cli.js'))) {
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) installWhatIsNeeded();
  const { build } = await import('../esbuild.mjs');
  const { notices } = await import('./build/notices.mjs');
  const { inputs } = await build({ production: true });
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await notices(Object.keys(inputs)));
}

/**
 * `npm install --global git+…`, which new versions of pre-commit run, hands its own options on to the installation of what
 * the sources need: with npm 11 that is global too, and nothing of it is here.
 */
function installWhatIsNeeded() {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Run npm ci first');
  const args = ['ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
