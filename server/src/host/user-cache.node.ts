/** Where programs keep what they can find out again. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder of this program in the user's cache; https://specifications.freedesktop.org/basedir-spec/latest/
 * @param home of the user; throws where there is none, as for users whom a container does not know
 * @returns undefined where there is no place for it
 */
export function userCacheFolder(
  env = process.env,
  platform = process.platform,
  home = homedir,
): string | undefined {
  const local = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  try {
    // A relative path is none, as the specification says.
    const base = local !== undefined && isAbsolute(local) ? local : join(home(), '.cache');
    return join(base, 'minutes');
  } catch {
    return undefined;
  }
}
