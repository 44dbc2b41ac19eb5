/** Which files a project says are minutes, and which are not. */
import { fileMatcher, type GlobMatcher } from '../minutes/globs';
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

function matches(one: ConfigGlob, path: string): boolean {
  const { folder, glob } = one;
  if (!path.startsWith(`${folder}/`)) return false;
  const isMatch = matchers.get(one) ?? fileMatcher(glob);
  matchers.set(one, isMatch);
  return isMatch(path.slice(folder.length + 1));
}

/** Of ten thousand files each is asked about. */
const matchers = new WeakMap<ConfigGlob, GlobMatcher>();
