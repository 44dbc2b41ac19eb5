/**
 * Looks for texts for which a property does not hold: `npm run fuzz -- [--seconds N] [--seed N] [filters of Vitest]`.
 * Each property is tried for so many seconds, from a seed that is printed: it finds the same cases again.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(randomInt(1_000_000_000)) },
    test: { type: 'string', short: 't' },
  },
  allowPositionals: true,
});

console.log(`Again: npm run fuzz -- --seed ${values.seed} --seconds ${values.seconds}`);
const projects = ['--project', 'properties', '--project', 'growth'];
const chosen = values.test === undefined ? [] : ['-t', values.test];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...positionals, ...chosen],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MINUTES_FUZZ_SECONDS: values.seconds, MINUTES_FUZZ_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
