/** A file of a workspace that may be worth a record. */

export interface MarkdownFile {
  readonly uri: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What the project says of the file, if anything: whether it is minutes. */
  readonly project?: 'include' | 'exclude' | undefined;
}
