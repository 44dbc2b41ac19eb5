/** Which files a project says are minutes, and which are not. */
import picomatch from 'picomatch';
import type { Config, ConfigGlob } from './config';

/**
 * @param path absolute, with forward slashes
 * @returns undefined where the project says nothing of the file
 */
export function projectVerdict(
  { include, exclude }: Config,
  path: string,
): 'include' | 'exclude' | undefined {
  if (exclude.some((glob) => matches(glob, path))) return 'exclude';
  return include.some((glob) => matches(glob, path)) ? 'include' : undefined;
}

/** A glob without a slash means a file of that name in any folder below. */
function matches(one: ConfigGlob, path: string): boolean {
  const { folder, glob } = one;
  if (!path.startsWith(`${folder}/`)) return false;
  const isMatch = matchers.get(one) ?? picomatch(glob, { dot: true, basename: !glob.includes('/') });
  matchers.set(one, isMatch);
  return isMatch(path.slice(folder.length + 1));
}

/** Of ten thousand files each is asked about. */
const matchers = new WeakMap<ConfigGlob, (path: string) => boolean>();
