/** What services call a file that the user names from somewhere in a repository. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * @param cwd the working directory
 * @returns the path of a file from the root of its repository, or from `cwd` where it is in none; absolute where it is
 * elsewhere; with forward slashes
 */
export function pathInRepository(cwd: string): (file: string) => string {
  const roots = new Map<string, string | undefined>();
  const rootOf = (folder: string): string | undefined => {
    if (roots.has(folder)) return roots.get(folder);
    const parent = dirname(folder);
    const above = existsSync(join(folder, '.git')) ? folder : parent === folder ? undefined : rootOf(parent);
    roots.set(folder, above);
    return above;
  };
  return (file) => {
    const path = resolve(cwd, file);
    const root = rootOf(dirname(path)) ?? cwd;
    const below = relative(root, path);
    const isElsewhere = isAbsolute(below) || below.split(sep)[0] === '..';
    return (isElsewhere ? path : below).split(sep).join('/');
  };
}
