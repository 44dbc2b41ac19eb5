/** Where a document lies: its name says things that its text does not. */

/** The file of a document. */
export interface KnownFile {
  readonly uri: string;
  /** Relative to the workspace folder, or whatever is known of it; forward slashes, nothing encoded. */
  readonly path: string;
  /** The last part of the path, with its ending: `2026-03-04.md`. */
  readonly name: string;
}

/**
 * The file of a URI.
 * @param path as in `KnownFile`
 * @returns undefined for what was never saved: its name is the editor's
 */
export function knownFile(uri: string, path: string): KnownFile | undefined {
  if (/^untitled:/i.test(uri)) return undefined;
  return { uri, path, name: path.slice(path.lastIndexOf('/') + 1) };
}
