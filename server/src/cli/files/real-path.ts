/** Where a path leads once all links in it are followed. */
import { realpathSync } from 'node:fs';
import { slashed } from './slashed';

/** @returns with forward slashes; the path itself where there is nothing, or nothing that may be looked at */
export function realPath(path: string): string {
  try {
    return slashed(realpathSync(path));
  } catch {
    return slashed(path);
  }
}
