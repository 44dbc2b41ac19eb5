/** What the user calls a file. */
import { isAbsolute, relative } from 'node:path';
import { slashed } from './slashed';

/**
 * @param cwd the working directory
 * @param path absolute
 * @returns the way to it from `cwd`, with forward slashes; the path itself where there is none, as to another drive
 */
export function namedFrom(cwd: string, path: string): string {
  const way = relative(cwd, path);
  return isAbsolute(way) ? path : slashed(way);
}
