/** Edits of the service as edits of LSP. */
import type { Range, RenameFile, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../markdown/edit';
import type { Source } from '../markdown/source';
import type { Client } from './client';
import { toRange } from './convert';

/** What is edited; without a version where it is not open. */
export interface Edited {
  readonly uri: string;
  readonly version: number | null;
  readonly source: Source;
}

/**
 * The edits of one document; they carry its version, so that a client can refuse them when it has moved on.
 * @param rename the new name of its file, for clients that can rename files; where one has that name, they refuse
 */
export function toWorkspaceEdit(
  { uri, version, source }: Edited,
  edits: readonly Edit[],
  client: Client,
  rename?: string,
): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: { [uri]: edits.map((edit) => toTextEdit(source, edit)) } };
  const textDocument = { uri, version };
  const changes = { textDocument, edits: edits.map((edit) => toAnyEdit(source, edit)) };
  if (rename === undefined) return { documentChanges: [changes] };
  const renamed = toRenamedFile(uri, rename);
  return { documentChanges: edits.length === 0 ? [renamed] : [changes, renamed] };
}

function toRenamedFile(uri: string, name: string): RenameFile {
  const newUri = `${uri.slice(0, uri.lastIndexOf('/') + 1)}${encodeURIComponent(name)}`;
  return { kind: 'rename', oldUri: uri, newUri, options: { overwrite: false, ignoreIfExists: false } };
}

/** A file that is not there yet: where it is by now, the client refuses. Undefined where the client cannot make files. */
export function toNewFile(uri: string, text: string, client: Client): WorkspaceEdit | undefined {
  if (!client.newFiles) return undefined;
  const edits = [{ range: START, newText: text }];
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}

export interface ConfirmedEdits {
  readonly edited: Edited;
  readonly edits: readonly Edit[];
}

/**
 * The edit with others in other files, which the client makes only where its user says so.
 * @param about what is confirmed; only for clients with `confirmedEdits`
 */
export function withConfirmed(
  edit: WorkspaceEdit,
  others: readonly ConfirmedEdits[],
  about: { readonly label: string; readonly description: string },
): WorkspaceEdit {
  if (others.length === 0) return edit;
  const documentChanges = others.map(({ edited: { uri, version, source }, edits }) => ({
    textDocument: { uri, version },
    edits: edits.map((one) => ({ ...toTextEdit(source, one), annotationId: CONFIRMED })),
  }));
  return {
    documentChanges: [...(edit.documentChanges ?? []), ...documentChanges],
    changeAnnotations: { [CONFIRMED]: { ...about, needsConfirmation: true } },
  };
}

const CONFIRMED = 'confirmed';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function toAnyEdit(source: Source, edit: Edit): TextEdit | SnippetTextEdit {
  if (edit.snippet !== true) return toTextEdit(source, edit);
  return { range: toRange(source, edit.span), snippet: { kind: 'snippet', value: edit.text } };
}

function toTextEdit(source: Source, edit: Edit): TextEdit {
  return { range: toRange(source, edit.span), newText: edit.text };
}
