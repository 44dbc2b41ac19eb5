/**
 * Keeps what was installed from npm in a cache folder, each thing in a folder named after it and its version.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from './root.mjs';

/** The cache folder: `MINUTES_VSCODE_CACHE`, else `.vscode-test/npm` in the repository. */
export const cacheFolder = resolve(process.env['MINUTES_VSCODE_CACHE'] || join(root, '.vscode-test', 'npm'));

/**
 * Returns the folder `name` of the cache and fills it when it is missing. `fill` works in a temporary folder and
 * names the folder inside it that is to be kept; only a complete one gets its name, so an interrupted
 * installation is never mistaken for a finished one.
 *
 * @param {string} name with the version, for example `code-server-4.100.3`
 * @param {(folder: string) => Promise<string>} fill
 * @returns {Promise<string>} absolute path
 */
export async function cached(name, fill) {
  const target = join(cacheFolder, name);
  if (existsSync(target)) return target;
  await mkdir(cacheFolder, { recursive: true });
  await removeLeftovers();
  const temporary = await mkdtemp(join(cacheFolder, `.part-${process.pid}-`));
  try {
    await renameUnlessThere(await fill(temporary), target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return target;
}

/**
 * Two processes may install the same thing at the same time: the second to finish takes what the first made.
 *
 * @param {string} from
 * @param {string} to
 */
async function renameUnlessThere(from, to) {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** Removes what an installation left behind that was killed, which is one whose process no longer runs. */
async function removeLeftovers() {
  for (const name of await readdir(cacheFolder)) {
    const pid = /^\.part-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
