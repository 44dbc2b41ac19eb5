/** The report of all minutes, in VS Code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open } from '../support/documents';
import { readText, remove, uriOf, workspaceFolder } from '../support/files';
import { until } from '../support/until';

suite('The report', () => {
  const text = (day: string): string =>
    `# Pier meeting minutes (${day})\n\n## Attendees\n\n- Tomás Lindqvist\n- Ada Okafor\n\n## Decisions\n\n- The pier is lit on ${day}\n\n## Minutes\n\n- Ada: hello\n`;

  setup(() => open('quay/2031-05-07.md', text('2031-05-07')));

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('quay');
  });

  const reports = (): readonly vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('minutes.report'),
      );

  test('opens in a tab, once for a folder', async () => {
    await vscode.commands.executeCommand('minutes.showReport');
    await until(vscode.window.tabGroups.onDidChangeTabs, reports, ({ length }) => length === 1);
    await vscode.commands.executeCommand('minutes.showReport');
    assert.equal(reports().length, 1);
  });

  test('leads to places in the minutes, and to nothing else', async () => {
    await vscode.commands.executeCommand('minutes.showPlace', uriOf('quay/2031-05-07.md').toString(), 9, 2);
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.uri.toString(), uriOf('quay/2031-05-07.md').toString());
    assert.deepEqual([selection?.active.line, selection?.active.character], [9, 2]);
    await vscode.commands.executeCommand('minutes.showPlace', 'untitled:somewhere', 0, 0);
    await vscode.commands.executeCommand('minutes.showPlace', { uri: 'x' }, 'y');
    assert.equal(vscode.window.activeTextEditor?.document, document);
    // Of minutes that have gone since, too.
    await vscode.commands.executeCommand('minutes.showPlace', uriOf('quay/gone.md').toString(), 0, 0);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  test('is never written over anything else, where nobody is asked', async () => {
    await exported('report.md', 'The pier is lit on 2031-05-07');
    await exported('report.md', 'The pier is lit on 2031-05-07');
    await remove('report.md');
    const before = await readText('quay/2031-05-07.md');
    await vscode.commands.executeCommand(
      'minutes.exportReport',
      workspaceFolder(),
      uriOf('quay/2031-05-07.md'),
    );
    assert.equal(await readText('quay/2031-05-07.md'), before);
  });

  test('is exported in the form that the file has', async () => {
    const decision = 'The pier is lit on 2031-05-07';
    for (const [name, begin] of [
      ['report.html', '<!DOCTYPE html>'],
      ['report.md', '<!-- minutes: off -->'],
      ['report.json', '{'],
    ] as const) {
      const written = await exported(name, decision);
      assert.ok(written.startsWith(begin), name);
      await remove(name);
    }
  });
});

/** Asks again until the minutes that were written are known: while none are, nothing is written. */
async function exported(name: string, saying: string): Promise<string> {
  for (;;) {
    await vscode.commands.executeCommand('minutes.exportReport', workspaceFolder(), uriOf(name));
    const text = await readText(name).catch(() => '');
    if (text.includes(saying)) return text;
  }
}
