/** The project's own configuration: it takes effect when it is saved, and mistakes are marked in it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeActions } from '../support/code-actions';
import { completionsBehind, labelOf } from '../support/completions';
import { diagnosticsOf, open, rangeOf, ruleOf, rulesAre, textIs } from '../support/documents';

const NOTES = '# Attendees\n\n- Ada Okafor\n\n# Minutes\n\n- Ada: dark\n- nirik: darker\n';

suite('Configuration', () => {
  test('says which files are minutes and who is known, as soon as it is saved', async () => {
    const notes = await open('pier/notes.md', NOTES);
    const config = await open('pier/.minutes.json', '{}\n');
    assert.deepEqual(diagnosticsOf(notes), []);

    await replace(
      config,
      '{ "include": ["*.md"], "roster": [{ "name": "Kevin Fenn", "handles": "nirik" }] }\n',
    );
    await vscode.window.showTextDocument(notes);
    const [finding] = await rulesAre(notes, ['unlisted-speaker']);
    assert.match(finding?.message ?? '', /the roster has Kevin Fenn/);
    const fixes = await codeActions(notes, rangeOf(notes, 'nirik'), vscode.CodeActionKind.QuickFix);
    const add = fixes.find(({ title }) => title === 'Add "Kevin Fenn" to Attendees');
    assert.ok(add?.edit, fixes.map(({ title }) => title).join('; '));
    await vscode.workspace.applyEdit(add.edit);
    await textIs(notes, NOTES.replace('- Ada Okafor\n', '- Ada Okafor\n- Kevin Fenn\n'));
    await rulesAre(notes, []);
  });

  test('offers in an attendee list whom the roster knows', async () => {
    const config = await open('pier/.minutes.json', '{}\n');
    // The editor still shows what it was before, and would have nothing to save.
    await textIs(config, '{}\n');
    await replace(
      config,
      '{ "include": ["*.md"], "roster": [{ "name": "Kevin Fenn", "handles": "nirik" }] }\n',
    );
    const twice = '# Attendees\n\n- Ada Okafor\n- Ada Okafor\n- \n\n# Minutes\n\n- Ada: dark\n';
    const notes = await open('pier/list.md', twice);
    // By then the configuration has been read.
    await rulesAre(notes, ['duplicate-attendee']);
    const items = await completionsBehind(notes, 'Okafor\n- Ada Okafor\n- ');
    assert.deepEqual(items.map(labelOf), ['Kevin Fenn']);
  });

  test('is completed by its schema', async function () {
    // Not every VS Code that the tests run in knows JSON.
    const json = vscode.extensions.getExtension('vscode.json-language-features');
    if (json === undefined) return this.skip();
    await json.activate();
    const config = await open('mole/.minutes.json', '{\n  \n}\n');
    const labels = (await completionsBehind(config, '{\n  ')).map(labelOf);
    assert.ok(labels.includes('roster') && labels.includes('speakers'), labels.join(', '));
  });

  test('learns with a quick fix that a label is nobody', async () => {
    const text =
      '# Attendees\n\n- Ada Okafor\n- Tom Reed\n\n# Minutes\n\n- Ada: a\n- Tom: b\n- Boathouse: c\n';
    const config = await open('pier/.minutes.json', '{ "include": ["*.md"] }\n');
    await config.save();
    const notes = await open('pier/boats.md', text);
    await rulesAre(notes, ['unlisted-speaker']);
    const fixes = await codeActions(notes, rangeOf(notes, 'Boathouse'), vscode.CodeActionKind.QuickFix);
    const ignore = fixes.find(({ title }) => /^Not a person: .*"Boathouse"/.test(title));
    assert.ok(ignore?.edit, fixes.map(({ title }) => title).join('; '));
    await vscode.workspace.applyEdit(ignore.edit);
    await textIs(config, '{ "labels": { "ignore": ["Boathouse"] }, "include": ["*.md"] }\n');
    await config.save();
    await rulesAre(notes, []);
  });

  test('is marked where it is wrong, and works all the same', async () => {
    const notes = await open('pier/more.md', NOTES);
    const config = await open('pier/.minutes.json');
    await replace(config, '{ "include": ["*.md"], "colour": 1, "labels": { "ignore": "nirik" } }\n');
    await rulesAre(config, ['undefined']);
    const [wrong] = diagnosticsOf(config);
    assert.equal(wrong && config.getText(wrong.range), '"colour"');
    assert.deepEqual(diagnosticsOf(notes).map(ruleOf), []);
  });
});

/** Replaces the text as somebody does who edits the file, and saves it. */
async function replace(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}
