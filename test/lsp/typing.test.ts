/** Help for those who take minutes down, over the protocol. */
import { afterEach, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { PASTE_STATEMENTS, type PasteStatementsResult } from '../../server/src/protocol';
import { LspClient } from '../support/lsp-client';

const URI = 'file:///work/minutes/2031-03-12.md';
const TEXT = '# Lantern minutes (2031-03-12)\n\n## Attendees\n\n- Ada Byron\n\n## Minutes\n\n- Ada: one\n';
const BEHIND = { line: 8, character: 10 };

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

async function start(text = TEXT): Promise<LspClient> {
  const client = await LspClient.start({ versionedEdits: true });
  clients.push(client);
  await client.open(URI, text);
  return client;
}

const typed = (client: LspClient, ch: string): Promise<readonly TextEdit[]> =>
  client.ask(
    'textDocument/onTypeFormatting',
    URI,
    { line: 9, character: 0 },
    {
      ch,
      options: { tabSize: 2, insertSpaces: true },
    },
  );

test('Enter behind a statement begins the next bullet, in the version in which it was typed', async () => {
  const client = await start();
  await client.change(URI, { range: { start: BEHIND, end: BEHIND }, text: '\n' });
  const at = { line: 9, character: 0 };
  expect(await typed(client, '\n')).toEqual([{ range: { start: at, end: at }, newText: '- ' }]);
});

test('nothing happens behind anything else that is typed, and in other Markdown', async () => {
  expect(await typed(await start(), '}')).toEqual([]);
  expect(await typed(await start('# Readme\n\n\n\n\n\n\n\n- Ada: one\n\n'), '\n')).toEqual([]);
});

test('a chat is pasted as statements; the place to go on is behind them', async () => {
  const client = await start();
  const at = { line: 9, character: 0 };
  const params = { textDocument: { uri: URI }, range: { start: at, end: at } };
  const paste = (text: string): Promise<PasteStatementsResult | null> =>
    client.connection.sendRequest(PASTE_STATEMENTS, { ...params, text });
  expect(await paste('[10:02] Ada: two\n<tom> three')).toEqual({
    ...{ version: 1, count: 2, position: { line: 10, character: 12 } },
    edits: [{ range: params.range, newText: '- Ada: two\n- tom: three\n' }],
  });
  expect(await paste('no chat')).toBeNull();
});
