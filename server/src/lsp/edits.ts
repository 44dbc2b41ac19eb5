/** Edits of the service as edits of LSP. */
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../markdown/edit';
import type { Source } from '../markdown/source';
import type { Client } from './client';
import { toRange } from './convert';
import type { Snapshot } from './snapshot';

/** The edits of one document; they carry its version, so that a client can refuse them when it has moved on. */
export function toWorkspaceEdit(snapshot: Snapshot, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { source } = snapshot;
  if (!client.versionedEdits) {
    return { changes: { [snapshot.uri]: edits.map((edit) => toTextEdit(source, edit)) } };
  }
  const textDocument = { uri: snapshot.uri, version: snapshot.version };
  return { documentChanges: [{ textDocument, edits: edits.map((edit) => toAnyEdit(source, edit)) }] };
}

function toAnyEdit(source: Source, edit: Edit): TextEdit | SnippetTextEdit {
  if (edit.snippet !== true) return toTextEdit(source, edit);
  return { range: toRange(source, edit.span), snippet: { kind: 'snippet', value: edit.text } };
}

function toTextEdit(source: Source, edit: Edit): TextEdit {
  return { range: toRange(source, edit.span), newText: edit.text };
}
