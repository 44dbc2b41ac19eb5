/** The editor's own Markdown preview, in which minutes can be followed at a glance. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, open } from '../support/documents';

suite('Preview', () => {
  const render = (document: vscode.TextDocument): Thenable<string> =>
    vscode.commands.executeCommand<string>('markdown.api.render', document);

  test('minutes show who speaks to whom', async () => {
    const text = `${await fixture('2031-03-12.md')}\n- Priya to Ada: Can they use one mast?\n`;
    const html = await render(await open('preview.md', text));
    assert.match(html, /<span class="minutes-speaker" title="Priya [^"]+">Priya<\/span> to/);
    assert.match(html, /<span class="minutes-addressee" title="Ada [^"]+">Ada<\/span>: Can they/);
  });

  test('other Markdown is as it was', async () => {
    const html = await render(await open('recipe.md', '# Soup\n\n- Ada: two onions\n- Tom: salt\n'));
    assert.doesNotMatch(html, /minutes-/);
  });
});
