/** Where the index of a workspace folder looks, from what an editor says of it. */
import { globMatcher } from '../minutes/globs';
import type { Ground } from './walk';

/** So many files, and so many folders, are looked at in one workspace folder. */
export const LIMITS: Ground['limits'] = { files: 25_000, folders: 50_000 };

/** In bytes: a year's transcripts in one file have two million. */
export const LARGEST_FILE = 8_000_000;

/**
 * @param foreign paths of other workspace folders below this one
 * @param globs of files and folders that the editor does not show, relative to the folder
 */
export function groundOf(foreign: readonly string[], globs: readonly string[], limits = LIMITS): Ground {
  const matches = globs.map(globMatcher);
  return { foreign, excludes: (path) => matches.some((one) => one(path)), limits };
}
