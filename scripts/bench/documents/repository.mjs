/** An archive as a repository in which somebody has changed some minutes. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeTemporaryFolder } from '../../vscode/temporary.mjs';

const CHANGED = 10;
/** Nothing of how the user of this machine has set up Git. */
const PLAIN = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgSign=false'];

/**
 * @param {import('./archive.mjs').BenchArchive} all which stays as it is
 * @returns {import('./archive.mjs').BenchArchive} a copy, whose last commit is without the changes; vanishes with this process
 */
export function changedRepository(all) {
  const folder = join(makeTemporaryFolder(), 'repository');
  for (const file of all.files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(all.folder, file), join(folder, file));
  }
  const git = (/** @type {readonly string[]} */ ...args) =>
    execFileSync('git', [...PLAIN, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=All minutes');
  const step = Math.max(1, Math.floor(all.files.length / CHANGED));
  for (const [index, file] of all.files.entries())
    if (index % step === 0 && index < step * CHANGED)
      appendFileSync(join(folder, file), '\nSomething else.\n');
  return { ...all, folder };
}
