/** What shows minutes and is not the file in which somebody writes them: it stays silent. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeActions } from '../support/code-actions';
import { diagnosticsOf, fixture, open, rangeOf, rulesAre } from '../support/documents';

const FOUND = ['duplicate-attendee', 'unlinked-rfc', 'speaker-format', 'speaker-format'];

suite('Elsewhere', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('an earlier version is silent beside the file, which is not', async () => {
    const text = await fixture('2031-04-09.md');
    const provider = vscode.workspace.registerTextDocumentContentProvider('earlier', {
      provideTextDocumentContent: () => text,
    });
    const later = await open('later.md', text);
    const earlier = later.uri.with({ scheme: 'earlier' });
    await vscode.commands.executeCommand('vscode.diff', earlier, later.uri, 'before and after');
    await rulesAre(later, FOUND);
    const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'earlier');
    assert.ok(shown);
    assert.equal(shown.languageId, 'markdown');
    await isSilent(shown);
    provider.dispose();
  });

  test('a cell of a notebook is silent', async () => {
    const text = await fixture('2031-04-09.md');
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, text, 'markdown');
    const data = new vscode.NotebookData([cell]);
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    await vscode.window.showNotebookDocument(notebook);
    const { languageId, uri: shown } = notebook.cellAt(0).document;
    assert.equal(languageId, 'markdown');
    // By the time that this one has been judged, the cell would have been.
    await rulesAre(await open('beside.md', text), FOUND);
    assert.deepEqual(vscode.languages.getDiagnostics(shown), []);
  });
});

async function isSilent(document: vscode.TextDocument): Promise<void> {
  assert.deepEqual(diagnosticsOf(document), []);
  const range = rangeOf(document, 'ada okafor');
  const fixes = await codeActions(document, range, vscode.CodeActionKind.QuickFix);
  assert.deepEqual(fixes, []);
  const hovers = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    range.start,
  );
  assert.deepEqual(hovers, []);
}
