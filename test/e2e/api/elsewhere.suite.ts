/** What shows minutes and is not the file in which somebody writes them: it stays silent. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeActions } from '../support/code-actions';
import { diagnosticsOf, fixture, open, rangeOf, rulesAre } from '../support/documents';

const FOUND = ['duplicate-attendee', 'unlinked-rfc', 'speaker-format', 'speaker-format'];
/** Who is listed for the second time. */
const TWICE = 'ada okafor';

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
    // Nobody has to see it: its cells are documents, and its editor does not always come up.
    const { document: shown } = notebook.cellAt(0);
    assert.equal(shown.languageId, 'markdown');
    // By the time that this one has been judged, the cell would have been.
    await rulesAre(await open('beside.md', text), FOUND);
    assert.deepEqual(diagnosticsOf(shown), []);
    assert.deepEqual(await hoversIn(shown), []);
  });
});

async function isSilent(document: vscode.TextDocument): Promise<void> {
  assert.deepEqual(diagnosticsOf(document), []);
  const range = rangeOf(document, TWICE);
  const fixes = await codeActions(document, range, vscode.CodeActionKind.QuickFix);
  assert.deepEqual(fixes, []);
  assert.deepEqual(await hoversIn(document), []);
}

function hoversIn(document: vscode.TextDocument): Thenable<readonly vscode.Hover[]> {
  const { start } = rangeOf(document, TWICE);
  return vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, start);
}
