/** Files that lie on no disk, asked of a client that knows them. */

import type { Connection } from 'vscode-languageserver';
import type { Answer, Question } from '../host/file-questions';
import { folderUri, uriBelow } from '../host/paths';
import { LIST_FOLDERS, type ListFoldersResult, READ_FILES, type ReadFilesResult } from '../protocol';
import { t } from '../words/words';

/** @param root URI of the folder that the question is relative to */
export async function answerFromClient(
  connection: Connection,
  root: string,
  { list, read }: Question,
): Promise<Answer> {
  const uris = (list ?? read).map((path) => (path === '' ? folderUri(root) : uriBelow(root, path)));
  try {
    if (list !== undefined) {
      const folders: ListFoldersResult = await connection.sendRequest(LIST_FOLDERS, { uris });
      return { listings: folders.map((folder) => folder ?? undefined) };
    }
    const texts: ReadFilesResult = await connection.sendRequest(READ_FILES, { uris });
    return { texts: texts.map((text) => text ?? undefined) };
  } catch {
    // The client ends, or cannot do it after all.
    return list === undefined ? { texts: [] } : { listings: uris.map(() => t('the editor does not say')) };
  }
}
