/** Where programs keep what they can find out again. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The folder of this program in the user's cache; https://specifications.freedesktop.org/basedir-spec/latest/ */
export function userCacheFolder(env = process.env, platform = process.platform): string {
  const local = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  // A relative path is none, as the specification says.
  const base = local !== undefined && isAbsolute(local) ? local : join(homedir(), '.cache');
  return join(base, 'minutes');
}
