/** Paths as all but Windows write them. */
import { sep } from 'node:path';

/** With forward slashes, and without one at the end of anything but a root. */
export function slashed(path: string): string {
  return path
    .split(sep)
    .join('/')
    .replace(/(?<=[^/:])\/$/, '');
}
