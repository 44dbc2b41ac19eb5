/** The fix that renames a file: the document goes with it, and no other file is lost. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, codeActions } from '../support/code-actions';
import { diagnosticsAt, open, rangeOf } from '../support/documents';
import { namesIn, readText } from '../support/files';

const RENAME = /^Rename the file to pier-2031-04-09\.md$/;

suite('A file whose name has another day', () => {
  test('is renamed', async () => {
    const text = await readText('2031-04-09.md');
    const document = await open('pier-2031-04-10.md', text);
    const title = rangeOf(document, '2031-04-09');
    await diagnosticsAt(document, title);
    await apply(await codeActions(document, title, vscode.CodeActionKind.QuickFix), RENAME);
    const names = await namesIn('.');
    assert.deepEqual(
      names.filter((name) => name.startsWith('pier-')),
      ['pier-2031-04-09.md'],
    );
    assert.equal(await readText('pier-2031-04-09.md'), text);
  });

  test('never takes the place of another one', async () => {
    const other = 'Somebody wrote this.\n';
    await open('pier-2031-04-09.md', other);
    const document = await open('pier-2031-04-11.md', await readText('2031-04-09.md'));
    const title = rangeOf(document, '2031-04-09');
    await diagnosticsAt(document, title);
    const fixes = await codeActions(document, title, vscode.CodeActionKind.QuickFix);
    await assert.rejects(apply(fixes, RENAME));
    assert.equal(await readText('pier-2031-04-09.md'), other);
  });
});
