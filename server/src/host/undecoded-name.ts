/** Names of files are bytes on some systems, and not all of them are text. */

/**
 * Whether a path has something in the place of bytes that are not UTF-8: Node.js finds no file by it. A file may as well be
 * called so.
 */
export function isUndecoded(path: string): boolean {
  return path.includes('\uFFFD');
}
