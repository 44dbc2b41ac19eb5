/** What is drawn in and beside the text: VS Code asks the extension, beside its own Markdown extension. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsAt, fixture, open, rangeOf } from '../support/documents';

suite('Annotations', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    const text = await fixture('2031-03-12.md');
    document = await open('annotations.md', `${text.trimEnd()}\n- Ada: as RFC 7 says\n`);
    // The server has looked at it.
    await diagnosticsAt(document, rangeOf(document, 'RFC 7'));
  });

  const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(command, document.uri, ...args);

  test('names have our own types of tokens', async () => {
    const { tokenTypes } = await ask<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
    );
    const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
    const types = Array.from({ length: data.length / 5 }, (_, index) => tokenTypes[data[index * 5 + 3] ?? 0]);
    assert.deepEqual(types, [
      'rfc',
      ...['speaker', 'speaker', 'speaker', 'addressee', 'speaker', 'collective', 'speaker', 'speaker'],
      ...['speaker', 'rfc'],
    ]);
  });

  test('lines above the topics and the rest of names wait until somebody wants them', async () => {
    assert.deepEqual(await ask('vscode.executeCodeLensProvider'), []);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    assert.deepEqual(await ask('vscode.executeInlayHintProvider', all), []);
  });

  test('folding is left to VS Code', async () => {
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    const starts = ranges.map(({ start }) => start);
    assert.deepEqual(starts, [...new Set(starts)]);
  });
});
