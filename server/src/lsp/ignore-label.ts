/** The edit of a project's configuration that says of a label that it is no person. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { ignoreLabel, newConfig } from '../config/ignore-label';
import { CONFIG_NAMES } from '../config/names';
import { readSource } from '../markdown/source';
import { toNewFile, toWorkspaceEdit } from './edits';
import { pathOfUri, uriOfPath } from './paths';
import type { Session } from './session';

/**
 * In the configuration that a document has; in a new one in its workspace folder where it has none.
 * @returns undefined where neither can be: the file is broken, the client cannot make files, the document is on no disk
 */
export function ignoreLabelEdit(session: Session, uri: string, label: string): WorkspaceEdit | undefined {
  const { projects, documents, folders, client } = session;
  const path = projects.of(uri).path;
  if (path === undefined) {
    if (!projects.hasDisk || pathOfUri(uri) === undefined) return undefined;
    return toNewFile(`${folders.around(uri)}/${CONFIG_NAMES[0]}`, newConfig(label), client);
  }
  const configUri = uriOfPath(path);
  const { version, text } = documents.configuration(configUri) ?? {
    version: null,
    text: projects.textOf(path),
  };
  const edits = text === undefined ? undefined : ignoreLabel(text, path, label);
  if (text === undefined || edits === undefined) return undefined;
  return toWorkspaceEdit({ uri: configUri, version, source: readSource(text) }, edits, client);
}
