/** The warnings: what they are about, where they stand and what belongs to them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, open, rangeOf, ruleOf, rulesAre } from '../support/documents';

suite('Diagnostics', () => {
  const link = 'https://github.com/lantern-committee/rfcs/pull/3\n\n';

  test('come and go while somebody types', async () => {
    const text = await fixture('2031-03-12.md');
    const document = await open('2031-03-12.md');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, rangeOf(document, link));
    await vscode.workspace.applyEdit(edit);
    await rulesAre(document, ['unlinked-rfc']);
    await vscode.commands.executeCommand('undo');
    await rulesAre(document, []);
    assert.equal(document.getText(), text);
  });

  test('an RFC without a link is a warning on its title, with a page about the rule', async () => {
    const document = await open('2031-04-09.md');
    const found = await rulesAre(document, [
      'duplicate-attendee',
      'unlinked-rfc',
      'speaker-format',
      'speaker-format',
    ]);
    const unlinked = found.find((diagnostic) => ruleOf(diagnostic) === 'unlinked-rfc');
    assert.ok(unlinked);
    assert.equal(unlinked.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(document.getText(unlinked.range), 'RFC: Light the eastern pier');
    assert.match(unlinked.message, /Light the eastern pier/);
    const { code } = unlinked;
    assert.ok(typeof code === 'object', 'the code should link to the page of the rule');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# unlinked-rfc/);
    assert.equal(page.languageId, 'markdown');
  });

  test('a person listed twice is faded and points to the first entry', async () => {
    const document = await open('2031-04-09.md');
    const found = await rulesAre(document, [
      'duplicate-attendee',
      'unlinked-rfc',
      'speaker-format',
      'speaker-format',
    ]);
    const duplicate = found.find((diagnostic) => ruleOf(diagnostic) === 'duplicate-attendee');
    assert.ok(duplicate);
    assert.equal(document.getText(duplicate.range), 'ada okafor');
    assert.equal(duplicate.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(duplicate.tags, [vscode.DiagnosticTag.Unnecessary]);
    const [first] = duplicate.relatedInformation ?? [];
    assert.ok(first, 'the first entry should be related information');
    assert.equal(first.location.uri.toString(), document.uri.toString());
    assert.equal(document.getText(first.location.range), 'Ada Okafor');
  });

  test('a speaker without a bullet is a hint', async () => {
    const document = await open('2031-04-09.md');
    const found = await rulesAre(document, [
      'duplicate-attendee',
      'unlinked-rfc',
      'speaker-format',
      'speaker-format',
    ]);
    const hints = found.filter((diagnostic) => ruleOf(diagnostic) === 'speaker-format');
    for (const hint of hints) assert.equal(hint.severity, vscode.DiagnosticSeverity.Hint);
    assert.deepEqual(
      hints.map(({ range }) => document.lineAt(range.start).text.split(' ')[0]),
      ['Ada:', 'Tomás:'],
    );
  });
});
