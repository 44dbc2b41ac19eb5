/** The edit of a project's configuration that says of a label that it is no person. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { ignoreLabel, newConfig } from '../config/ignore-label';
import { CONFIG_NAMES } from '../config/names';
import { readSource } from '../markdown/source';
import { toNewFile, toWorkspaceEdit } from './edits';
import type { Session } from './session';

/**
 * In the configuration that a document has; in a new one where it has none.
 * @returns undefined where neither can be: the file is broken, the client cannot make files, the document is on no disk
 */
export function ignoreLabelEdit(session: Session, uri: string, label: string): WorkspaceEdit | undefined {
  const { projects, documents, client } = session;
  const found = projects.configurationOf(uri);
  if (found === undefined) return inNewFile(session, uri, label);
  const edited = documents.configuration(found.uri) ?? { ...found, version: null };
  const edits = ignoreLabel(edited.text, found.uri, label);
  return edits && toWorkspaceEdit({ ...edited, source: readSource(edited.text) }, edits, client);
}

/** Where it counts for as much as possible, and is seen: at the root of the repository or of the workspace folder, whichever is nearer. */
function inNewFile({ projects, client }: Session, uri: string, label: string) {
  const found = projects.homeOf(uri);
  if (found === undefined) return undefined;
  return toNewFile(`${folderAround(uri, found)}/${CONFIG_NAMES[0]}`, newConfig(label), client);
}

/** The URI of a folder around a document, as the client spells it. */
function folderAround(uri: string, { path, home }: { readonly path: string; readonly home: string }): string {
  const depth = path.slice(home.length).split('/').length - 1;
  return uri.split('/').slice(0, -depth).join('/');
}
