/** In which repository a folder lies. */
import { existsSync } from 'node:fs';
import { REPOSITORY } from '../../host/markdown-names';

/**
 * The root of the innermost one; undefined where there is none.
 * @param folder absolute, with forward slashes, without one at its end
 */
export function repositoryAround(folder: string): string | undefined {
  for (let current = folder; ; current = current.slice(0, current.lastIndexOf('/'))) {
    if (existsSync(`${current}/${REPOSITORY}`)) return current;
    if (!current.includes('/')) return undefined;
  }
}
