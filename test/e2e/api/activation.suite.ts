/** Only minutes are touched: every other Markdown file stays silent. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeActions } from '../support/code-actions';
import { completionsBehind, labelOf } from '../support/completions';
import { diagnosticsOf, fixture, open, rangeOf, rulesAre } from '../support/documents';

suite('Activation', () => {
  test('the server starts only when a Markdown file is minutes', async () => {
    await open('README.md');
    const extension = vscode.extensions.getExtension('minutes.minutes');
    assert.ok(extension, 'the extension under development is not there');
    const { started } = await extension.activate();
    assert.equal(started(), false, 'the server should wait for minutes');
    await open('hasty.md');
    assert.equal(started(), true);
  });

  test('a Markdown file that is no minutes stays silent, also beside minutes', async () => {
    const text = `${await fixture('README.md')}\n- \n`;
    const tools = await open('tools.md', text);
    // The same text is not silent once it says that it is minutes, so its silence is no accident.
    const declared = await open('declared.md', `<!-- minutes: on -->\n\n${text}`);
    await rulesAre(declared, ['unlinked-rfc']);
    assert.notDeepEqual(await peopleIn(declared), []);
    assert.notDeepEqual(await quickFixesIn(declared), []);

    await vscode.window.showTextDocument(tools);
    assert.deepEqual(await peopleIn(tools), []);
    assert.deepEqual(await quickFixesIn(tools), []);
    assert.deepEqual(diagnosticsOf(tools), []);
  });
});

async function peopleIn(document: vscode.TextDocument): Promise<readonly string[]> {
  return (await completionsBehind(document, 'Ada Okafor\n\n- ', ' ')).map(labelOf);
}

async function quickFixesIn(document: vscode.TextDocument): Promise<readonly string[]> {
  const title = rangeOf(document, 'RFC: none of this is minutes');
  const actions = await codeActions(document, title, vscode.CodeActionKind.QuickFix);
  return actions.map((action) => action.title);
}
