/** Asking the client to report when a configuration, a roster, or a file that is still missing changes. */
import { type Connection, DidChangeWatchedFilesNotification, type GlobPattern } from 'vscode-languageserver';
import { CONFIG_NAMES, isConfigPath } from '../config/names';
import { folderUri } from '../host/paths';
import type { Client } from './client';
import type { Folders } from './folders';

export class WatchedFiles {
  readonly #asked = new Set<string>();

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    readonly folders: Folders,
  ) {}

  /** Configurations anywhere in the workspace, also those that are made later. */
  watchWorkspace(): void {
    this.#ask(CONFIG_NAMES.map((name) => `**/${name}`));
  }

  /**
   * Files wherever they are, and configurations in folders outside of the workspace.
   * @param uris without a slash at their ends
   */
  watch(uris: { readonly files: readonly string[]; readonly folders: readonly string[] }): void {
    const outside = uris.folders.filter((folder) => !this.#isInWorkspace(`${folder}/`));
    this.#ask([
      ...(this.client.watchedFolders ? outside.map((folder) => below(folder, CONFIGURATION)) : []),
      ...uris.files.map((uri) => this.#globOf(uri)),
    ]);
  }

  #globOf(uri: string): GlobPattern {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const name = decodeURIComponent(uri.slice(folder.length + 1));
    const isConfig = isConfigPath(uri);
    if (!this.client.watchedFolders || (isConfig && this.#isInWorkspace(uri))) return `**/${literal(name)}`;
    return below(folder, isConfig ? CONFIGURATION : literal(name));
  }

  #isInWorkspace(uri: string): boolean {
    return this.folders.around(uri) !== undefined;
  }

  /** Each pattern is registered once. */
  #ask(globs: readonly GlobPattern[]): void {
    const fresh = [...new Map(globs.map((glob) => [JSON.stringify(glob), glob]))].filter(
      ([key]) => !this.#asked.has(key),
    );
    if (!this.client.watchedFiles || fresh.length === 0) return;
    for (const [key] of fresh) this.#asked.add(key);
    const watchers = fresh.map(([, globPattern]) => ({ globPattern }));
    this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => this.connection.console.warn(`Changed files are not reported: ${error}`));
  }
}

const CONFIGURATION = `{${CONFIG_NAMES.join(',')}}`;

function below(folder: string, pattern: string): GlobPattern {
  return { baseUri: folderUri(folder), pattern };
}

/** A file may have a name that is a pattern; `?` stands for any character, and LSP knows no way to say that one is meant. */
function literal(name: string): string {
  return name.replace(/[*?[\]{}\\]/g, '?');
}
