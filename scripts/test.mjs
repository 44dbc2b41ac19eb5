/** `npm test`: every check of the project, one after the other, and what they came to. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sum, within } from '../test/e2e/support/counts.mjs';
import { readReport } from './test/report.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;

/** Vitest leaves one to whoever works on the machine. */
const ALL_CORES = '--maxWorkers=100%';

/** Each check is a program that fails with an exit code; `report` is where it leaves its counts. */
const checks = [
  { name: 'types', run: [bin('tsc')] },
  { name: 'lint and format', run: [bin('biome'), 'check', '--error-on-warnings'] },
  { name: 'bundles and packages', run: [process.execPath, 'scripts/package.mjs'] },
  vitest('unit and grammar', 'unit', ALL_CORES),
  vitest('protocol and command line', 'protocol-and-command-line', ALL_CORES),
  vitest('corpus', 'corpus', ALL_CORES),
  vitest('properties', 'properties', ALL_CORES),
  // These measure how time and memory grow: one file at a time.
  vitest('growth', 'growth'),
  { name: 'inside Neovim', run: [process.execPath, 'test/neovim/run.mjs'], report: 'out/neovim.json' },
  { name: 'inside VS Code', run: [process.execPath, 'test/e2e/run.mjs'], report: 'out/e2e.json' },
];

rmSync(`${root}out`, { recursive: true, force: true });
mkdirSync(`${root}out`, { recursive: true });
const results = checks.map(runCheck);
for (const { name, seconds, ok } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
const total = sum(results.map(({ name, counts }) => within(counts, name)));
// Named at the end, where somebody looks who has only the last lines.
for (const line of total.retries) console.log(`\nTRIED AGAIN: ${line}`);
for (const line of total.failures) console.log(`\nFAILED: ${line}`);
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = total;
console.log(`\nTests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

function vitest(name, project, ...options) {
  const report = `out/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, run: [bin('vitest'), 'run', '--project', project, ...reporters, ...options], report };
}

function runCheck({ name, run, report }) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const [command, ...args] = run;
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error !== undefined) console.error(error.message);
  const ok = status === 0;
  const left =
    report !== undefined && existsSync(`${root}${report}`)
      ? readFileSync(`${root}${report}`, 'utf8')
      : undefined;
  const seconds = Math.round((Date.now() - start) / 1000);
  return { name, ok, seconds, counts: readReport(left, ok) };
}
