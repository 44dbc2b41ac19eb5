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
function matches({ folder, glob }: ConfigGlob, path: string): boolean {
  if (!path.startsWith(`${folder}/`)) return false;
  const below = path.slice(folder.length + 1);
  return picomatch.isMatch(below, glob, { dot: true, basename: !glob.includes('/') });
}
