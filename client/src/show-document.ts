/** Shows a document where it has a tab, so that it is not there twice. */
import { type TextDocument, type TextEditor, ViewColumn, window } from 'vscode';
import { columnOf } from './shown-document';

export function showDocument(document: TextDocument): Thenable<TextEditor> {
  return window.showTextDocument(document, {
    viewColumn: columnOf(document)?.viewColumn ?? ViewColumn.Active,
    preview: false,
  });
}
