/** The edit of a project's configuration that says of a label that it is no person. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { ignoreLabel, newConfig } from '../config/ignore-label';
import { CONFIG_NAMES } from '../config/names';
import { pathOfUri, uriOfPath } from '../host/paths';
import { readSource } from '../markdown/source';
import { toNewFile, toWorkspaceEdit } from './edits';
import type { Session } from './session';

/**
 * In the configuration that a document has; in a new one where it has none.
 * @returns undefined where neither can be: the file is broken, the client cannot make files, the document is on no disk
 */
export function ignoreLabelEdit(session: Session, uri: string, label: string): WorkspaceEdit | undefined {
  const { projects, documents, client } = session;
  const path = projects.of(uri).path;
  if (path === undefined) return inNewFile(session, uri, label);
  const {
    uri: configUri,
    version,
    text,
  } = documents.configuration(path) ?? {
    ...{ uri: uriOfPath(path), version: null },
    text: projects.textOf(path),
  };
  const edits = text === undefined ? undefined : ignoreLabel(text, path, label);
  if (text === undefined || edits === undefined) return undefined;
  return toWorkspaceEdit({ uri: configUri, version, source: readSource(text) }, edits, client);
}

/** Where it counts for as much as possible, and is seen: at the root of the repository or of the workspace folder, whichever is nearer. */
function inNewFile({ projects, folders, client }: Session, uri: string, label: string) {
  const path = pathOfUri(uri);
  if (path === undefined || !projects.hasDisk) return undefined;
  const roots = [projects.repositoryOf(uri), pathOfUri(folders.around(uri) ?? '')];
  const [nearest] = roots.filter((root) => root !== undefined).sort((a, b) => b.length - a.length);
  return toNewFile(`${folderAround(uri, path, nearest)}/${CONFIG_NAMES[0]}`, newConfig(label), client);
}

/** The URI of a folder around a document, as the client spells it; without a folder it is the document's own. */
function folderAround(uri: string, path: string, folder = path.slice(0, path.lastIndexOf('/'))): string {
  const depth = path.slice(folder.length).split('/').length - 1;
  return uri.split('/').slice(0, -depth).join('/');
}
