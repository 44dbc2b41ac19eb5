/** What services call a file that the user names from somewhere in a repository. */
import { resolve } from 'node:path';
import { repositoryAround } from './repository-around';
import { slashed } from './slashed';

/**
 * @param cwd the working directory
 * @returns the path of a file from the root of the repository around `cwd`, also where it is in a submodule; of one that is
 * elsewhere, from the root of its own; of one that is in none, from `cwd`, or absolute; with forward slashes
 */
export function pathInRepository(cwd: string): (file: string) => string {
  const here = repositoryAround(slashed(cwd));
  const roots = new Map<string, string>();
  const rootOf = (folder: string): string => {
    const root = roots.get(folder) ?? repositoryAround(folder) ?? slashed(cwd);
    roots.set(folder, root);
    return root;
  };
  return (file) => {
    const path = slashed(resolve(cwd, file));
    const isHere = here !== undefined && path.startsWith(`${here}/`);
    const root = isHere ? here : rootOf(path.slice(0, path.lastIndexOf('/')));
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  };
}
