/** The editor's own Markdown preview, in which minutes can be followed at a glance. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, open, rulesAre } from '../support/documents';

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

  suite('in a project that says which files are minutes', () => {
    const MINUTES =
      '# Attendees\n\n- Ada Okafor\n- Ada Okafor\n- Tom Reed\n\n# Minutes\n\n- Ada: dark\n- Tom: darker\n- Ada: so\n- Tom: yes\n';

    /** What the server says comes when it comes: each time that it has answered something else, it is looked again. */
    async function renderUntil(document: vscode.TextDocument, isExpected: (html: string) => boolean) {
      for (let times = 0; times < 100; times++) {
        const html = await render(document);
        if (isExpected(html)) return html;
        await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri);
      }
      return render(document);
    }

    suiteSetup(async () => {
      await open('slip/.minutes.json', '{ "exclude": ["mine.md"], "include": ["short.md"] }\n');
      await rulesAre(await open('slip/others.md', MINUTES), ['duplicate-attendee']);
    });

    test('what it excludes is as it was', async () => {
      const mine = await open('slip/mine.md', MINUTES);
      assert.doesNotMatch(await renderUntil(mine, (html) => !/minutes-/.test(html)), /minutes-/);
    });

    test('what it includes shows who speaks, though it does not look like minutes', async () => {
      const short = await open('slip/short.md', '# Attendees\n\n- Ada Okafor\n\n# Talk\n\n- Ada: dark\n');
      assert.match(await renderUntil(short, (html) => /minutes-/.test(html)), /minutes-speaker/);
    });

    test('a mark in the text decides at once', async () => {
      const mine = await open('slip/mine.md', `<!-- minutes: on -->\n\n${MINUTES}`);
      assert.match(await render(mine), /minutes-speaker/);
    });
  });
});
