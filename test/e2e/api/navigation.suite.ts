/** Moving about: VS Code asks the extension, and applies what it answers. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, open, rangeOf } from '../support/documents';

suite('Navigation', () => {
  let text: string;
  let document: vscode.TextDocument;

  setup(async () => {
    text = await fixture('2031-03-12.md');
    document = await open('navigation.md', text);
  });

  const at = (word: string): vscode.Position => rangeOf(document, word).start.translate(0, 1);
  const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(command, document.uri, ...args);
  const lineOf = ({ start }: vscode.Range): string => document.lineAt(start.line).text.trim();

  test('a speaker leads to the entry', async () => {
    const found = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      at('Tomás: And'),
    );
    const ranges = found.map((one) =>
      'range' in one ? one.range : (one.targetSelectionRange ?? one.targetRange),
    );
    assert.deepEqual(ranges.map(lineOf), ['- Tomás Lindqvist']);
  });

  test('a link leads to its topic', async () => {
    const found = await ask<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      at('https://github.com/lantern-committee/rfcs/pull/3'),
    );
    assert.equal(found.length, 1);
  });

  test('a person has references and highlights', async () => {
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', at('Ada: The old'));
    // Other tests have opened other minutes of the same people.
    const here = references.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ range }) => lineOf(range)),
      [
        ...['- Ada Okafor', '- Ada: The old lamps need a new bulb every month.'],
        ...['- Priya to Ada: Can the new ones use the same mast?', '- Ada: Yes, with a shorter arm.'],
      ],
    );
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      at('Ada: The old'),
    );
    const { Read, Write } = vscode.DocumentHighlightKind;
    assert.deepEqual(
      highlights.map(({ kind }) => kind),
      [Write, Write, Read, Write],
    );
  });

  test('a person has a card', async () => {
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', at('Ada: The old'));
    const values = hovers.flatMap(({ contents }) =>
      contents.map((one) => (typeof one === 'string' ? one : one.value)),
    );
    // Below it stands what other minutes of the folder know, as soon as they have been read.
    const firsts = values.map((value) => value.split('\n')[0]);
    assert.deepEqual(firsts, ['**Ada Okafor** · Committee Member · present · 2 statements · addressed once']);
  });

  test('a person is renamed, a heading is left to others', async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      at('Ada: The old'),
      'Adaeze',
    );
    const own = new vscode.WorkspaceEdit();
    own.set(document.uri, edit.get(document.uri));
    await vscode.workspace.applyEdit(own);
    assert.equal(document.getText(), text.replaceAll(/Ada(?=:| Okafor)/g, 'Adaeze'));
    await assert.rejects(
      async () => ask('vscode.executeDocumentRenameProvider', at('Adaeze: The old'), 'Priya'),
      /Priya Raman/,
    );
    const prepared = await ask<{ placeholder: string }>('vscode.prepareRename', at('oskar: The board'));
    assert.equal(prepared.placeholder, 'oskar');
  });

  test('the workspace has people, and each heading once', async () => {
    const find = (query: string): Thenable<vscode.SymbolInformation[]> =>
      vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
    const here = (all: readonly vscode.SymbolInformation[]): readonly string[] =>
      all
        .filter(({ location }) => location.uri.toString() === document.uri.toString())
        .map(({ name }) => name);
    // In many minutes of the folder, and told once: where he stood last.
    const people = await find('Lindqvist');
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Tomás Lindqvist'],
    );
    assert.ok(here(await find('Next festival')).length <= 1);
    const outline = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    assert.equal(outline.length, 1);
  });
});
