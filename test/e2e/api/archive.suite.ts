/** What the other minutes of the workspace say: read by a thread, kept right when files and folders come and go. */
import * as vscode from 'vscode';
import { diagnosticsOf, open, rangeOf } from '../support/documents';
import { remove, writeText } from '../support/files';
import { until } from '../support/until';

const MAY = `# Minutes of the quay meeting 2031-05-14

## Attendees

- Ines Tavares
- Rui Costa

## Minutes

- Ines: the quay is wet
- Rui: it is
- Odalys: and cold
- Ines: fine
`;
const APRIL = MAY.replace('05-14', '04-16').replace('Rui Costa', 'Odalys Quint');

suite('Archive', () => {
  teardown(() => remove('quay'));

  test('somebody is known from other minutes, until their folder is deleted', async () => {
    await writeText('quay/old/2031-04-16.md', APRIL);
    const may = await open('quay/2031-05-14.md', MAY);
    await isKnown(may, true);
    await remove('quay/old');
    await isKnown(may, false);
  });

  test('a file that is made counts, and one that is not saved as it is in the editor', async () => {
    const may = await open('quay/2031-05-14.md', MAY);
    await isKnown(may, false);
    await writeText('quay/2031-04-16.md', APRIL);
    await isKnown(may, true);
    const april = await open('quay/2031-04-16.md');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(april.uri, rangeOf(april, '- Odalys Quint\n'));
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(may);
    await isKnown(may, false);
    await vscode.window.showTextDocument(april);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.window.showTextDocument(may);
    await isKnown(may, true);
  });
});

/** Waits until the finding of Odalys has, or has not, the full name. */
async function isKnown(document: vscode.TextDocument, expected: boolean): Promise<void> {
  const messages = () =>
    diagnosticsOf(document)
      .map(({ message }) => message)
      .filter((message) => message.includes('"Odalys"'));
  await until(
    vscode.languages.onDidChangeDiagnostics,
    messages,
    (found) => found.length === 1 && found.some((message) => message.includes('Odalys Quint')) === expected,
  );
}
