/** Where a relative link leads. */

/**
 * The path that a link leads to, with nothing encoded and without what stands behind `?` and `#`.
 * @param from the path of the file that has the link; both relative to the workspace folder, with forward slashes
 */
export function pathFrom(from: string, link: string): string {
  const [path = ''] = link.split(/[?#]/u, 1);
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(decoded(part));
  }
  return parts.join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
