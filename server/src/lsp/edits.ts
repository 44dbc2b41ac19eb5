/** Edits of the service as edits of LSP. */
import type {
  Range,
  RenameFile,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../markdown/edit';
import type { Source } from '../markdown/source';
import type { Client } from './client';
import { type Counting, toRange } from './convert';

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
  if (!client.versionedEdits)
    return { changes: { [uri]: edits.map((edit) => toTextEdit(source, edit, client)) } };
  const textDocument = { uri, version };
  const changes = { textDocument, edits: edits.map((edit) => toAnyEdit(source, edit, client)) };
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

/** Why a client asks before it makes edits. */
export interface Confirmation {
  /** Of its own among those of one edit. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/**
 * The edit with others, which the client makes only where its user says so.
 * @param about what is confirmed; only for clients with `confirmedEdits`
 */
export function withConfirmed(
  edit: WorkspaceEdit,
  others: readonly ConfirmedEdits[],
  { id, ...about }: Confirmation,
  client: Counting,
): WorkspaceEdit {
  const changes = others
    .filter(({ edits }) => edits.length > 0)
    .map(({ edited: { uri, version, source }, edits }) => ({
      textDocument: { uri, version },
      edits: edits.map((one) => ({ ...toTextEdit(source, one, client), annotationId: id })),
    }));
  if (changes.length === 0) return edit;
  return {
    documentChanges: changes.reduce(together, edit.documentChanges ?? []),
    changeAnnotations: { ...edit.changeAnnotations, [id]: { ...about, needsConfirmation: true } },
  };
}

/** All edits of one version of a document are of the text as it was, so they have to stand together. */
function together(all: readonly DocumentChange[], change: TextDocumentEdit): DocumentChange[] {
  const { uri } = change.textDocument;
  const same = all.find((one): one is TextDocumentEdit => 'edits' in one && one.textDocument.uri === uri);
  if (same === undefined) return [...all, change];
  const joined = { ...same, edits: [...same.edits, ...change.edits] };
  return all.map((one) => (one === same ? joined : one));
}

type DocumentChange = NonNullable<WorkspaceEdit['documentChanges']>[number];

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function toAnyEdit(source: Source, edit: Edit, client: Counting): TextEdit | SnippetTextEdit {
  if (edit.snippet !== true) return toTextEdit(source, edit, client);
  return { range: toRange(source, edit.span, client), snippet: { kind: 'snippet', value: edit.text } };
}

function toTextEdit(source: Source, edit: Edit, client: Counting): TextEdit {
  return { range: toRange(source, edit.span, client), newText: edit.text };
}
