/** The commands of the palette, in VS Code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, rangeOf, rulesAre, textIs } from '../support/documents';
import { until } from '../support/until';
import { views } from '../support/views';

const HEAD =
  '# Harbour committee minutes (2031-03-12)\n\n## Attendees\n\n- Tomás Lindqvist\n- Ada Okafor\n\n## Minutes\n\n';
const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`minutes.${command}`, ...args);

function editor(): vscode.TextEditor {
  const active = vscode.window.activeTextEditor;
  if (active === undefined) throw new Error('No editor is open.');
  return active;
}

suite('Commands', () => {
  const TALK = `${HEAD}### Pier\n\nAda : one\n\n### Store\n\nTomás : two\n\nZoe : three\n`;

  test('Normalize Speakers rewrites the file, and one undo brings it back', async () => {
    const document = await open('normalize.md', TALK);
    await run('normalizeSpeakers');
    assert.equal(
      document.getText(),
      `${HEAD}### Pier\n\n- Ada: one\n\n### Store\n\n- Tomás: two\n\nZoe : three\n`,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TALK);
  });

  test('Normalize Speakers rewrites what several cursors have selected, and nothing else', async () => {
    const document = await open('selections.md', TALK);
    const selected = (text: string): vscode.Selection => {
      const { start, end } = rangeOf(document, text);
      return new vscode.Selection(start, end);
    };
    editor().selections = [selected('Zoe : three'), selected('Ada : one')];
    await run('normalizeSpeakers');
    assert.equal(
      document.getText(),
      `${HEAD}### Pier\n\n- Ada: one\n\n### Store\n\nTomás : two\n\n- Zoe: three\n`,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TALK);
  });

  test('Sort Attendees sorts, and has nothing to do the second time', async () => {
    const document = await open('sort.md', `${HEAD}- Ada: one\n`);
    const sorted = HEAD.replace('- Tomás Lindqvist\n- Ada Okafor\n', '- Ada Okafor\n- Tomás Lindqvist\n');
    await run('sortAttendees');
    assert.equal(document.getText(), `${sorted}- Ada: one\n`);
    const { version } = document;
    await run('sortAttendees');
    assert.equal(document.version, version);
  });

  test('what is typed while a command runs is kept, and the command does its work all the same', async () => {
    const document = await open('typed-on.md', `${HEAD}- Ada: one\n`);
    const running = run('sortAttendees');
    let typed = '';
    for (const letter of 'two') {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length - 1), letter);
      // VS Code refuses an edit of a text that has changed meanwhile, also that of a test.
      if (await vscode.workspace.applyEdit(edit)) typed += letter;
    }
    await running;
    assert.match(document.getText(), /- Ada Okafor\n- Tomás Lindqvist\n/);
    assert.ok(document.getText().endsWith(`- Ada: one${typed}\n`), document.getText());
  });

  test('Restore Heading Levels puts topics below the discussion', async () => {
    const flat = `${HEAD.replaceAll('## ', '# ')}# Pier\n\n- Ada: one\n`;
    const document = await open('flat.md', flat);
    await run('restoreHeadingLevels');
    assert.equal(document.getText(), `${HEAD}### Pier\n\n- Ada: one\n`);
  });

  test('Fix All mends what is safe', async () => {
    const document = await open('mend.md', `${HEAD}- Ada : one\n`);
    await run('fixAll');
    assert.equal(document.getText(), `${HEAD}- Ada: one\n`);
  });

  test('Insert Agenda Topic inserts it behind the topic of the cursor, and goes there', async () => {
    const text = `${HEAD}### Pier\n\n- Ada: one\n\n### Store\n\n- Ada: two\n`;
    const document = await open('inserted-topic.md', text);
    const { end } = rangeOf(document, '- Ada: one');
    editor().selection = new vscode.Selection(end, end);
    await run('insertTopic', 'Lamps `<img onerror>` $(trash)');
    const heading = '### Lamps `<img onerror>` $(trash)';
    assert.equal(document.getText(), text.replace('one\n', `one\n\n${heading}\n\n- \n`));
    assert.deepEqual(editor().selection.active, rangeOf(document, `${heading}\n\n- `).end);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('Nest Statement as a Reply leaves what is said alone, and does what a key does only where it is told', async () => {
    const text = `${HEAD}- Ada: it turns\n`;
    const document = await open('reply.md', text);
    const at = document.positionAt(text.indexOf('urns'));
    editor().selection = new vscode.Selection(at, at);
    await run('reply');
    await run('replyBack');
    await run('reply', 'type');
    assert.equal(document.getText(), text);
    await run('reply', 'tab');
    assert.match(document.getText(), /it t\s+urns/);
  });

  test('Nest Statement as a Reply counts anew below a number', async () => {
    const document = await open('numbers.md', `${HEAD}1. Ada: one\n2. Tomás: two\n`);
    const at = document.positionAt(document.getText().length - 1);
    editor().selection = new vscode.Selection(at, at);
    await run('reply');
    assert.equal(document.getText(), `${HEAD}1. Ada: one\n   1. Tomás: two\n`);
    await run('replyBack');
    assert.equal(document.getText(), `${HEAD}1. Ada: one\n2. Tomás: two\n`);
  });

  test('Treat This File as Minutes, and as Not Minutes, can be taken back', async () => {
    const text = '# Readme\n\nChair: Ada\n\n- Ada Okafor\n- Ada Okafor\n';
    const document = await open('treated.md', text);
    await rulesAre(document, []);
    await run('treatAsMinutes');
    assert.equal(document.getText(), `<!-- minutes: on -->\n\n${text}`);
    await run('treatAsMinutes');
    assert.equal(document.getText(), `<!-- minutes: on -->\n\n${text}`);
    await run('treatAsNotMinutes');
    assert.equal(document.getText(), text);
  });

  /** Runs with a setting of the workspace, and takes it back. */
  async function withSetting(section: string, key: string, value: unknown, body: () => Promise<void>) {
    const settings = vscode.workspace.getConfiguration(section);
    await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
    try {
      await body();
    } finally {
      await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
    }
  }

  test('nothing is changed where nobody may write', () =>
    withSetting('files', 'readonlyInclude', { '**/locked*.md': true }, async () => {
      const notes = await open('locked-notes.md', '# Notes\n');
      await run('treatAsMinutes');
      assert.equal(notes.getText(), '# Notes\n');
      const minutes = await open('locked.md', TALK);
      await run('sortAttendees');
      await run('treatAsNotMinutes');
      assert.equal(minutes.getText(), TALK);
    }));

  test('nothing is offered nor changed where minutes.enable is off', async () => {
    const text = `${HEAD.replace('- Ada Okafor\n', '- Ada Okafor\n- ada okafor\n')}- Ada: one\n`;
    const document = await open('switched-off.md', text);
    await rulesAre(document, ['duplicate-attendee']);
    await withSetting('minutes', 'enable', false, async () => {
      await rulesAre(document, []);
      await run('treatAsMinutes');
      assert.equal(document.getText(), text);
      await open('README.md');
      await open('switched-off.md');
      const { treatment } = views().status;
      assert.deepEqual([treatment.detail, treatment.command], ['minutes.enable is off', undefined]);
    });
    await rulesAre(document, ['duplicate-attendee']);
  });

  test('Treat This File as Minutes is about what the view shows, where a preview has the focus', async () => {
    const document = await open('previewed.md', '# Notes\n');
    await vscode.commands.executeCommand('markdown.showPreview');
    const active = () => vscode.window.activeTextEditor;
    await until(vscode.window.onDidChangeActiveTextEditor, active, (shown) => shown === undefined);
    await run('treatAsMinutes', 'shown');
    assert.equal(document.getText(), '<!-- minutes: on -->\n\n# Notes\n');
    assert.equal(active()?.document, document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('minutes are treated as none, and their marks go', async () => {
    const text = `${HEAD.replace('- Ada Okafor\n', '- Ada Okafor\n- ada okafor\n')}- Ada: one\n`;
    const document = await open('silenced.md', text);
    await rulesAre(document, ['duplicate-attendee']);
    await run('treatAsNotMinutes');
    await rulesAre(document, []);
    await run('sortAttendees');
    await textIs(document, `<!-- minutes: off -->\n\n${text}`);
    await run('treatAsMinutes');
    await rulesAre(document, ['duplicate-attendee']);
    assert.equal(document.getText(), text);
  });

  test('Restart Server brings it back, with what is not saved', async () => {
    const document = await open('restart.md', `${HEAD}- Ada: one\n`);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, rangeOf(document, '- Ada Okafor\n').end, '- ada okafor\n');
    await vscode.workspace.applyEdit(edit);
    await rulesAre(document, ['duplicate-attendee']);
    await run('restartServer');
    await rulesAre(document, ['duplicate-attendee']);
    await run('sortAttendees');
    assert.match(document.getText(), /- Ada Okafor\n- ada okafor\n- Tomás/);
  });

  test('are silent in what nobody can write in, and without an editor', async () => {
    const provider = { provideTextDocumentContent: () => TALK };
    const registered = vscode.workspace.registerTextDocumentContentProvider('old-side', provider);
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('old-side:/minutes/2031-03-12.md'),
    );
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await vscode.window.showTextDocument(document);
    const all = [
      'normalizeSpeakers',
      'sortAttendees',
      'fixAll',
      'insertTopic',
      'addUnlistedSpeakers',
      'treatAsMinutes',
    ];
    for (const command of all) await run(command, 'Title');
    assert.equal(document.getText(), TALK);
    registered.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const command of all) await run(command, 'Title');
  });
});
