/** Answers the server for files that it cannot read itself: on GitHub, on another computer, in a browser. */
import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isOfInterest } from '../../server/src/host/markdown-names';
import {
  LIST_FOLDERS,
  type ListFoldersResult,
  READ_FILES,
  type ReadFilesResult,
  type UrisParams,
} from '../../server/src/protocol';

export function answerForFiles(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest(
      LIST_FOLDERS,
      ({ uris }: UrisParams): Promise<ListFoldersResult> =>
        Promise.all(uris.map((uri) => listFolder(Uri.parse(uri)))),
    ),
    client.onRequest(
      READ_FILES,
      ({ uris }: UrisParams): Promise<ReadFilesResult> =>
        Promise.all(uris.map((uri) => readFile(Uri.parse(uri)))),
    ),
  ];
}

async function listFolder(folder: Uri): Promise<ListFoldersResult[number]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    const named = (type: FileType): string[] =>
      entries.filter((entry) => entry[1] === type).map(([name]) => name);
    const files = await Promise.all(
      named(FileType.File)
        .filter(isOfInterest)
        .map((name) => listFile(folder, name)),
    );
    return { folders: named(FileType.Directory), files: files.flat() };
  } catch (error) {
    if (!(error instanceof FileSystemError)) return String(error);
    return error.code === 'FileNotFound' || error.code === 'FileNotADirectory' ? null : error.code;
  }
}

/** None where it has gone in the meantime. */
async function listFile(folder: Uri, name: string) {
  try {
    const { size, mtime } = await workspace.fs.stat(Uri.joinPath(folder, name));
    return [{ name, size, mtime }];
  } catch {
    return [];
  }
}

async function readFile(file: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
