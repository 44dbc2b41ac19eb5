/** Opens minutes in the extension host's editor and watches what the extension does to them. */
import * as vscode from 'vscode';
import { readText, uriOf, writeText } from './files';

export { workspaceFolder } from './files';

/** The text of one of the minutes in `test/e2e/fixtures`, or of another file of the workspace, as it is saved. */
export const fixture = readText;

import { until } from './until';

/** Opens a file of the workspace; with `text`, that is written to the file first. */
export async function open(name: string, text?: string): Promise<vscode.TextDocument> {
  if (text !== undefined) await writeText(name, text);
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  if (text === undefined) return document;
  // Another test may have left it open, and even unsaved: the editor takes what was written in its own time.
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  await textIs(document, text);
  return document;
}

/** Waits until the document has diagnostics of exactly these rules, in the order of the text. */
export async function rulesAre(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<readonly vscode.Diagnostic[]> {
  const read = () => diagnosticsOf(document);
  const rules = (found: readonly vscode.Diagnostic[]) => found.map(ruleOf).join();
  return until(vscode.languages.onDidChangeDiagnostics, read, (found) => rules(found) === expected.join());
}

/** Waits until the document has a diagnostic that touches the range. */
export async function diagnosticsAt(document: vscode.TextDocument, at: vscode.Range): Promise<void> {
  const read = () => diagnosticsOf(document);
  const touches = ({ range }: vscode.Diagnostic) => range.intersection(at) !== undefined;
  await until(vscode.languages.onDidChangeDiagnostics, read, (found) => found.some(touches));
}

/** The extension's diagnostics of the document, in the order of the text. */
export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  const own = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'minutes');
  return own.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule's id, which is the diagnostic's code. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the document has this text. */
export async function textIs(document: vscode.TextDocument, expected: string): Promise<void> {
  await until(
    vscode.workspace.onDidChangeTextDocument,
    () => document.getText(),
    (text) => text === expected,
  );
}

/** The range of the first occurrence of `text`. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`The document does not contain ${JSON.stringify(text)}.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}
