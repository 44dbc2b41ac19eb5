/** The workspace folders, and where a document lies in them. */
import type { InitializeParams, WorkspaceFolder, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { uriOfPath } from '../host/paths';
import { decoded } from '../minutes/decoded';

/** What a client opened: before LSP 3.6 that was one folder, and before 3.0 it had a path alone. */
export function openedFolders({
  workspaceFolders,
  rootUri,
  rootPath,
}: Pick<InitializeParams, 'workspaceFolders' | 'rootUri' | 'rootPath'>):
  | readonly WorkspaceFolder[]
  | string
  | undefined {
  return workspaceFolders ?? rootUri ?? (rootPath ? uriOfPath(slashed(rootPath)) : undefined);
}

/** A path of Windows has backslashes, and that of another system may have one in a name. */
function slashed(path: string): string {
  return /^(?:[a-z]:|\\\\)/i.test(path) ? path.replaceAll('\\', '/') : path;
}

/** Clients differ in what they encode (`c%3A`), so URIs are compared without any encoding. */
export class Folders {
  #uris: readonly string[];

  /** @param folders what the client opened; a single URI from clients that know no workspace folders */
  constructor(folders: readonly WorkspaceFolder[] | string | null | undefined) {
    this.#uris = typeof folders === 'string' ? [folders] : (folders ?? []).map((folder) => folder.uri);
  }

  /** Of all workspace folders, as the client wrote them. */
  get uris(): readonly string[] {
    return this.#uris;
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map((folder) => folder.uri));
    this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
  }

  /**
   * The path of a document below its workspace folder (the innermost one), with forward slashes and without a slash
   * in front. Without a folder it is the whole path of the URI.
   */
  relativePath(uri: string): string {
    const folder = this.#folderOf(uri);
    return folder === undefined
      ? pathOf(decoded(uri))
      : decoded(uri).slice(withSlash(decoded(folder)).length);
  }

  /** The URI of the workspace folder of a document, without a slash at its end. */
  around(uri: string): string | undefined {
    return this.#folderOf(uri)?.replace(/\/$/, '');
  }

  /** The innermost workspace folder around a document. */
  #folderOf(uri: string): string | undefined {
    const document = decoded(uri);
    const around = this.#uris.filter((folder) => document.startsWith(withSlash(decoded(folder))));
    return around.sort((a, b) => decoded(b).length - decoded(a).length)[0];
  }
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** `file:///home/ada/notes.md` → `home/ada/notes.md`, `untitled:Untitled-1` → `Untitled-1`. */
function pathOf(uri: string): string {
  return uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\/*/i, '');
}
