/** Finds a program where the user has installed it, and never in the folder that is worked in. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Its absolute path. Node.js itself would look in the working directory first on Windows, and elsewhere wherever a
 * relative path in `PATH` leads: what lies there somebody else may have put there.
 */
export function findProgram(
  name: string,
  env = process.env,
  platform = process.platform,
): string | undefined {
  const file = platform === 'win32' ? `${name}.exe` : name;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, file)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
