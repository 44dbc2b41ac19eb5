/** Which files are to be checked. */

export interface SelectedFile {
  /** As the user is told of it: from the working directory where it lies there. */
  readonly name: string;
  /** Absolute, with forward slashes. */
  readonly path: string;
  /** Its path without links: what has the same one is the same file. */
  readonly real: string;
  /** Whether it was named itself, and not found in a folder or by a glob: who names a file hears what became of it. */
  readonly isNamed: boolean;
}

export interface Selection {
  /** In the order of their names, each once. */
  readonly files: readonly SelectedFile[];
  /** What was asked for and is not there, or cannot be looked into: a clause each, without a full stop. */
  readonly problems: readonly string[];
}
