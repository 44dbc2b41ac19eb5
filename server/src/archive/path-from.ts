/** Where a relative link leads. */
import { decoded } from '../minutes/decoded';

/**
 * The path that a link leads to, with `..` at its beginning where that is above the workspace folder, with nothing encoded and without what stands behind `?` and `#`.
 * @param from the path of the file that has the link; both relative to the workspace folder, with forward slashes
 */
export function pathFrom(from: string, link: string): string {
  const [path = ''] = link.split(/[?#]/u, 1);
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') up(parts, path.startsWith('/'));
    else if (part !== '' && part !== '.') parts.push(decoded(part));
  }
  return parts.join('/');
}

/** What lies above the workspace folder stays there: `../rfcs`. */
function up(parts: string[], isFromRoot: boolean): void {
  const last = parts.at(-1);
  if (last !== undefined && last !== '..') parts.pop();
  else if (!isFromRoot) parts.push('..');
}
