/** The rewrite to speaker bullets: on a selection, and of the whole file when it is saved. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, codeActions } from '../support/code-actions';
import { fixture, open, rangeOf, rulesAre, textIs } from '../support/documents';

suite('Rewrites', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  test('hasty notes become speaker bullets on a selection; a note stays as it is', async () => {
    const document = await open('hasty.md');
    const text = document.getText();
    const lines = text.slice(text.indexOf('Alice'));
    await apply(await rewrites(document, lines), /^Rewrite the selection as speaker bullets$/);
    // Without the empty line Markdown would read the note as a part of the last statement.
    const bullets = lines.replaceAll(/^(?=Alice|Bogdan|Chidi)/gm, '- ').replace('Note:', '\nNote:');
    assert.equal(document.getText(), text.replace(lines, bullets));
  });

  for (const [what, title] of [
    ['topic', /^Rewrite the speakers of "RFC: Replace the harbour lamps" as bullets$/],
    ['file', /^Rewrite all listed speakers of the file as bullets$/],
  ] as const) {
    test(`the rewrite of the whole ${what} is offered on one line`, async () => {
      const text = `${await fixture('2031-04-09.md')}\n### Next festival\n\nPriya: In June.\n`;
      const document = await open(`${what}.md`, text);
      await apply(await rewrites(document, 'Ada: The first lamp'), title);
      const speakers = what === 'topic' ? /^(?=(Ada|Tomás): )/gm : /^(?=(Ada|Tomás|Priya): )/gm;
      await textIs(document, text.replaceAll(speakers, '- '));
    });
  }

  test('saving fixes what is safe to fix, and nothing else', async () => {
    const text = await fixture('2031-04-09.md');
    const document = await open('saved.md', text);
    await rulesAre(document, ['duplicate-attendee', 'unlinked-rfc', 'speaker-format', 'speaker-format']);
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
    const onSave = { 'source.fixAll.minutes': 'explicit' };
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
    try {
      await edit(document, (change) => change.insert(document.uri, document.positionAt(text.length), '\n'));
      await document.save();
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
    const expected = text.replace('- ada okafor\n', '').replaceAll(/^(?=(Ada|Tomás): )/gm, '- ');
    assert.equal(await fixture('saved.md'), `${expected}\n`);
    await rulesAre(document, ['unlinked-rfc']);
  });
});

function rewrites(document: vscode.TextDocument, at: string): Promise<readonly vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.RefactorRewrite.append('minutes.speakers');
  return codeActions(document, rangeOf(document, at), kind);
}

async function edit(
  document: vscode.TextDocument,
  change: (edit: vscode.WorkspaceEdit) => void,
): Promise<void> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit);
  assert.ok(await vscode.workspace.applyEdit(workspaceEdit));
  assert.ok(document.isDirty);
}
