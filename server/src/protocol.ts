/** What a client and the server agree on beyond LSP: strings and payload types only, so that both can bundle it. */

/** `initializationOptions` of the initialize request. Everything is optional: other editors send nothing. */
export interface InitializationOptions {
  /** URI of the folder that holds the page of each rule (`unlinked-rfc.md`); the pages beside the bundle without it. */
  readonly rulePages?: string;
  /** `{ minutes: { … } }`, as in `workspace/didChangeConfiguration`, for clients that cannot be asked for settings. */
  readonly settings?: unknown;
}

/**
 * The URI schemes of documents that somebody can write in. All others stay silent: the old side of a comparison
 * (`git:`), output, cells of notebooks.
 */
export const SCHEMES: readonly string[] = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'gist',
];
