/** The bundles as they are shipped, built for one test file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds into a folder that lives as long as the test file's tests. @returns the folder */
export function buildBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bundles-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  execFileSync(process.execPath, ['esbuild.mjs', '--outdir', folder], { cwd: root });
  return folder;
}
