/** The process of the server is killed: by the system, which lacks memory, or by somebody. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { completionsBehind, labelOf } from '../support/completions';
import { open, rangeOf, rulesAre } from '../support/documents';
import { killServer } from '../support/server-process';

const TEXT = `# Lantern Committee Meeting 2031-05-14

# Attendees

- Ada Okafor
- Tomás Reyes

# Minutes

- Ada: one
`;

suite('A server that is killed', function () {
  if (process.platform === 'win32') return;

  // With its own limit: it is started again and again.
  this.timeout(60_000);

  test('comes back, and knows what is not saved, also what was typed while it was gone', async () => {
    const document = await open('killed.md', TEXT);
    await insert(document, '- Ada Okafor\n', '- ada okafor\n');
    await rulesAre(document, ['duplicate-attendee']);
    await killServer();
    await insert(document, '- ada okafor\n', '- Wren Abara\n');
    await insert(document, '- Ada: one\n', '- Wern: two\n- W\n');
    await rulesAre(document, ['duplicate-attendee', 'misspelled-speaker']);
    assert.deepEqual((await completionsBehind(document, '- Wern: two\n- W')).map(labelOf), ['Wern', 'Wren']);
    assert.equal(document.isDirty, true);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('for the fifth time stays away, which the status tells, until somebody starts it again', async () => {
    const document = await open('killed-often.md', TEXT.replace('- Tomás', '- ada okafor\n- Tomás'));
    await rulesAre(document, ['duplicate-attendee']);
    const { views } = vscode.extensions.getExtension('minutes.minutes')?.exports ?? {};
    const isDown = (): boolean => views.status.server.selector.length > 0;
    while (!isDown()) {
      await killServer();
      // All that it has said of the document goes with it.
      await rulesAre(document, []);
      if (!isDown()) await rulesAre(document, ['duplicate-attendee']);
    }
    await vscode.commands.executeCommand('minutes.restartServer');
    await insert(document, '- ada okafor\n', '- ada okafor\n');
    await rulesAre(document, ['duplicate-attendee', 'duplicate-attendee']);
    assert.equal(isDown(), false);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

async function insert(document: vscode.TextDocument, behind: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, rangeOf(document, behind).end, text);
  await vscode.workspace.applyEdit(edit);
}
