/** Asks the server how it treats a document: it also knows the configuration of the project. */
import type { TextDocument } from 'vscode';
import { DOCUMENT_STATUS, type DocumentStatus } from '../../server/src/views-protocol';
import type { Ask } from './new-minutes';

/** Null where nobody can say it. */
export type StatusOf = (document: TextDocument) => Promise<DocumentStatus | null>;

export function askForStatus(ask: Ask): StatusOf {
  return ({ uri }) => ask<DocumentStatus>(DOCUMENT_STATUS, { textDocument: { uri: uri.toString() } });
}
