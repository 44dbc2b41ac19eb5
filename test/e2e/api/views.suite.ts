/** The tree beside the editor and the language status, as they follow what somebody reads and writes. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, rangeOf, workspaceFolder } from '../support/documents';
import { until } from '../support/until';
import { itemsOf, views } from '../support/views';

suite('Views', () => {
  suiteSetup(async () => {
    await open('2031-03-12.md');
    await vscode.extensions.getExtension('minutes.minutes')?.activate();
    // The view is there as soon as the server runs.
    await vscode.commands.executeCommand('minutes.meeting.focus');
    const { view } = views().meeting;
    await until(view.onDidChangeVisibility, () => view.visible, Boolean);
  });

  suiteTeardown(() => vscode.commands.executeCommand('workbench.view.explorer'));

  const labels = (items: readonly vscode.TreeItem[]): readonly unknown[] =>
    items.map(({ label, description }) => `${label}: ${description}`);
  const tree = () => views().meeting.tree;
  const texts = ({ text, detail }: vscode.LanguageStatusItem) => [text, detail];

  /** Waits until the first items of a tree are as they should be. */
  async function treeIs(expected: readonly string[], own = tree()): Promise<void> {
    let last: readonly unknown[] = [];
    const inVain = setTimeout(() => console.error(`At last the tree was ${JSON.stringify(last)}`), 15_000);
    for (let changed = nextChange(own); ; await changed) {
      changed = nextChange(own);
      last = labels(await itemsOf(own));
      if (last.join('\n') === expected.join('\n')) break;
    }
    clearTimeout(inVain);
  }

  function nextChange(own: ReturnType<typeof tree>): Promise<void> {
    return new Promise((resolve) => {
      const subscription = own.onDidChangeTreeData(() => {
        subscription.dispose();
        resolve();
      });
    });
  }

  const MARCH = ['Attendance: 6 present · 1 absent', 'Decisions: 1', 'RFCs: 1', 'Topics: 2'];

  test('show the meeting that is open, and go where an item stands', async () => {
    const march = await open('2031-03-12.md');
    await treeIs(MARCH);
    const [, speaker] = await itemsOf(tree(), 'Topics', 'RFC: Replace the harbour lamps');
    assert.equal(speaker?.label, 'Tomás Lindqvist');
    assert.equal(speaker.accessibilityInformation?.label, 'Tomás Lindqvist, 1 statement');
    await open('README.md');
    const { command, arguments: args = [] } = speaker.command ?? { command: '' };
    await vscode.commands.executeCommand(command, ...args);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, march);
    assert.equal(march.getText(editor.selection), 'Tomás');
  });

  test('follow the text when nobody has typed for a moment', async () => {
    const march = await open('2031-03-12.md');
    await treeIs(MARCH);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(march.uri, rangeOf(march, '- Grace Whitfield\n'));
    await vscode.workspace.applyEdit(edit);
    await treeIs(['Attendance: 6 present', ...MARCH.slice(1)]);
    await vscode.commands.executeCommand('undo');
    await treeIs(MARCH);
  });

  test('show nothing of a file that is no minutes, or ceases to be', async () => {
    await open('README.md');
    await treeIs([]);
    const march = await open('2031-03-12.md');
    await treeIs(MARCH);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(march.uri, new vscode.Position(0, 0), '<!-- minutes: off -->\n\n');
    await vscode.workspace.applyEdit(edit);
    await treeIs([]);
    await vscode.commands.executeCommand('undo');
    await treeIs(MARCH);
  });

  test('stay where they are beside a comparison, and beside what is no Markdown', async () => {
    const march = await open('2031-03-12.md');
    await treeIs(MARCH);
    const program = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    await vscode.window.showTextDocument(program);
    assert.deepEqual(labels(await itemsOf(tree())), MARCH);
    const old = march.uri.with({ scheme: 'git', query: 'HEAD' });
    await vscode.commands.executeCommand('vscode.diff', march.uri, march.uri, 'the same');
    assert.deepEqual(labels(await itemsOf(tree())), MARCH);
    assert.equal(old.scheme, 'git');
  });

  test('show all meetings of the workspace, and open a file where an item stands', async () => {
    // Only minutes in this folder are known to each other in these tests.
    const folder = vscode.Uri.joinPath(workspaceFolder(), 'quay', 'views');
    const file = vscode.Uri.joinPath(folder, '2031-05-21.md');
    const text =
      '# Quay minutes 2031-05-21\n\n## Attendees\n\n- Ada Okafor\n\n## Minutes\n\n- Ada: a\n- ACTION: Ada to mend the **quay**\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const { archive } = views();
    await vscode.commands.executeCommand('minutes.archive.focus');
    await treeIs(['Open actions: 1', 'People: 1', 'Meetings: 1'], archive.tree);
    const [action] = await itemsOf(archive.tree, 'Open actions');
    assert.equal(action?.label, 'Ada to mend the quay');
    const { command, arguments: args = [] } = action.command ?? { command: '' };
    await vscode.commands.executeCommand(command, ...args);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), file.toString());
    assert.equal(editor.selection.active.line, 9);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await treeIs([], archive.tree);
  });

  test('names that want to be more than text are text, in the tree and not at all in the status', async () => {
    const names = ['[Eve](command:workbench.action.quit)', '$(trash) Zoe', 'Ina](javascript:alert(1))'];
    const entries = names.map((name) => `- ${name}\n`).join('');
    const said = names.map((name) => `- ${name} it is\n`).join('');
    await open(
      'hostile.md',
      `<!-- minutes: on -->\n\n# $(alert) [x](command:y)\n\n## Attendees\n\n- Ada Okafor\n${entries}\n## Decisions\n\n${said}`,
    );
    await treeIs(['Attendance: 2 present', 'Decisions: 3']);
    const decisions = await itemsOf(tree(), 'Decisions');
    assert.deepEqual(
      decisions.map(({ label }) => label),
      ['Eve it is', '$(trash) Zoe it is', 'Ina](javascript:alert(1)) it is'],
    );
    // A text is shown as it is, where Markdown would have links.
    const kinds = decisions.flatMap(({ label, description, tooltip }) => [label, description, tooltip]);
    assert.deepEqual([...new Set(kinds.map((text) => typeof text))], ['string']);
    assert.equal(views().meeting.view.description, '$(alert) x');
    const { treatment, attendance, index } = views().status;
    const shown = [treatment, attendance, index].flatMap(texts).join('\n');
    assert.doesNotMatch(shown, /[[\]$]|command:|Eve|Zoe/u);
  });

  test('the status tells how a file is treated, why, and who was there', async () => {
    const { status } = views();
    await open('2031-03-12.md');
    await treeIs(MARCH);
    assert.deepEqual(texts(status.treatment), [
      'Treated as minutes',
      'It looks like minutes: 7 of 11 points',
    ]);
    assert.deepEqual(texts(status.attendance), ['6 present, 1 absent', '']);
    await open('README.md');
    await treeIs([]);
    assert.deepEqual(texts(status.treatment), [
      'Not treated as minutes',
      'It does not look like minutes: 0 of 11 points',
    ]);
    assert.deepEqual(status.attendance.selector, []);
  });
});
