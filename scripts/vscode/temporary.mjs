/** Makes folders that vanish with this process. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The path is short, because VS Code makes a socket in its user data, and a socket's path may have about 100
 * characters.
 *
 * @returns {string} absolute path, without symbolic links
 */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'minutes-'));
  process.on('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // The system empties this place anyway, and the exit code should tell of more important things.
    }
  });
  return folder;
}
