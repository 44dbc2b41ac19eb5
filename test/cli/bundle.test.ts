/** The command line as it is shipped, in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { version } from '../../package.json';
import { buildBundles } from '../support/bundles';

const CLI = join(buildBundles(), 'cli.js');

const cwd = mkdtempSync(join(tmpdir(), 'minutes-cli-'));
const cache = mkdtempSync(join(tmpdir(), 'minutes-cache-'));
afterAll(() => {
  for (const folder of [cwd, cache]) rmSync(folder, { recursive: true });
});

// Nothing is left in the folders of the user.
beforeAll(() => {
  for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA']) vi.stubEnv(name, cache);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test.skipIf(process.platform === 'win32')('it is a program of its own', () => {
  expect(spawnSync(CLI, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${version}\n`);
});

test('it ends with the exit code of the check', () => {
  writeFileSync(join(cwd, 'a.md'), '<!-- minutes: on -->\n# Attendees\n\n- Ada Byron\n- Ada Byron\n');
  writeFileSync(join(cwd, 'b.md'), '<!-- minutes: on -->\n# Attendees\n\n- Ada Byron\n');
  const codeOf = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { cwd }).status;
  expect([codeOf('check', 'b.md'), codeOf('check', 'a.md'), codeOf('check', 'c.md')]).toEqual([0, 1, 2]);
});

test('it has the pages of the rules beside it', () => {
  const { stdout } = spawnSync(process.execPath, [CLI, 'explain', 'placeholder'], { cwd, encoding: 'utf8' });
  expect(stdout).toMatch(/^placeholder\n\n {2}A placeholder/);
});

/** With more findings than a pipe holds, which is 64 KB. */
const LONG = `<!-- minutes: on -->\n# Attendees\n\n${'- Ada Byron\n'.repeat(1_000)}`;

test('long output arrives whole', () => {
  writeFileSync(join(cwd, 'long.md'), LONG);
  const { stdout } = spawnSync(process.execPath, [CLI, 'check', '--format', 'json', 'long.md'], {
    ...{ cwd, encoding: 'utf8', maxBuffer: 1e9 },
  });
  expect(stdout.length).toBeGreaterThan(100_000);
  expect(JSON.parse(stdout)).toHaveLength(999);
});

test('a reader that has seen enough is no error', async () => {
  writeFileSync(join(cwd, 'long.md'), LONG);
  const child = spawn(process.execPath, [CLI, 'check', 'long.md'], { cwd });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect([code, err]).toEqual([1, '']);
});

test.skipIf(process.platform !== 'linux')('output that is lost is told, and is no success', () => {
  const full = openSync('/dev/full', 'w');
  const result = spawnSync(process.execPath, [CLI, 'check', 'b.md'], {
    ...{ cwd, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] },
  });
  closeSync(full);
  expect([result.status, result.stderr]).toEqual([
    2,
    'minutes: the output cannot be written (ENOSPC), and is not complete\n',
  ]);
});
