/** Makes folders that vanish with this process. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {string[]} */
const folders = [];

// One listener for all of them: Node warns of many.
process.on('exit', () => {
  for (const folder of folders) remove(folder);
});

/**
 * The path is short, because VS Code makes a socket in its user data, and a socket's path may have about 100
 * characters.
 *
 * @returns {string} absolute path, without symbolic links
 */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'minutes-'));
  folders.push(folder);
  return folder;
}

/** @param {string} folder */
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The system empties this place anyway, and the exit code should tell of more important things.
  }
}
