/** The command that makes new minutes, in VS Code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open } from '../support/documents';
import { readText, uriOf } from '../support/files';

suite('New minutes', () => {
  const text = (day: string): string =>
    `# Club meeting minutes (${day})\n\nMinutes recorded by Tomás Lindqvist\n\n## Attendees\n\n- Tomás Lindqvist\n- Ada Okafor\n\n## Minutes\n\n- Ada: hello\n`;

  setup(async () => {
    await open('club/2031-05-07.md', text('2031-05-07'));
  });

  const make = (day: string): Thenable<void> =>
    vscode.commands.executeCommand<void>('minutes.newMinutes', undefined, day);
  const active = (): vscode.TextEditor => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) throw new Error('No editor is open.');
    return editor;
  };

  test('are written beside the last ones, and opened where one begins', async () => {
    await make('2031-06-04');
    const { document, selection } = active();
    assert.equal(document.uri.toString(), uriOf('club/2031-06-04.md').toString());
    assert.equal(
      document.getText(),
      '# Club meeting minutes (2031-06-04)\n\nMinutes recorded by\n\n## Attendees\n\n- Tomás Lindqvist\n- Ada Okafor\n\n## Minutes\n',
    );
    assert.equal(await readText('club/2031-06-04.md'), document.getText());
    assert.deepEqual([selection.active.line, selection.active.character], [2, 19]);
  });

  test('never take the place of others', async () => {
    await make('2031-05-07');
    assert.equal(active().document.uri.toString(), uriOf('club/2031-05-07.md').toString());
    assert.equal(active().document.getText(), text('2031-05-07'));
  });
});
