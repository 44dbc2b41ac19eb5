/** Writes a new file, or says in one sentence why that is not possible. */
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf } from './code-of';
import { UnwritableFile } from './unwritable-file';

/**
 * Makes the folders that it lies in as well. A file that is there stays as it is.
 * @param file relative to `cwd`, or absolute
 * @throws {UnwritableFile}
 */
export function createTextFile(file: string, cwd: string, text: string): void {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text);
  } catch (error) {
    throw new UnwritableFile(`${file}: ${whyNot(error, path)}`, { cause: error });
  }
}

/** Half a file would stand in the way of the next attempt, and look like a whole one. */
function writeWhole(path: string, text: string): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function whyNot(error: unknown, path: string): string {
  const code = codeOf(error);
  switch (code) {
    case 'EEXIST':
      return isFolder(path)
        ? 'is a folder; name a file in it'
        : 'is there already, and is left as it is; give another --date or --output';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be made; check the permissions of its folder';
    case 'ENOSPC':
      return 'cannot be made because the disk is full';
    default:
      return `cannot be made (${code})`;
  }
}
