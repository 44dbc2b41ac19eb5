/** The server's copy of a document stays the client's, whatever is edited where. */
import { expect, test } from 'vitest';
import { LspClient } from '../support/lsp-client';
import { MINUTES, URI } from './lantern-minutes';

function duplicateAt(client: LspClient) {
  return placesOf(client, 'duplicate-attendee');
}

async function placesOf(client: LspClient, rule: string) {
  const report = await client.pull(URI);
  const items = report.kind === 'full' ? report.items : [];
  return items.filter(({ code }) => code === rule).map(({ range }) => range);
}

test('edits in a document with CRLF', async () => {
  const client = await LspClient.start({ pull: true });
  await client.open(URI, MINUTES.replaceAll('\n', '\r\n'));
  expect(await duplicateAt(client)).toEqual([onLine(8, 2, 11)]);
  await client.change(URI, { range: onLine(7, 0, 0), text: '- Grace Harbour\r\n' });
  expect(await duplicateAt(client)).toEqual([onLine(9, 2, 11)]);
  await client.change(URI, {
    range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } },
    text: '',
  });
  expect(await duplicateAt(client)).toEqual([]);
});

test('a document with CR', async () => {
  const client = await LspClient.start({ pull: true });
  await client.open(URI, MINUTES.replaceAll('\n', '\r'));
  expect(await duplicateAt(client)).toEqual([onLine(8, 2, 11)]);
});

test('columns count UTF-16 code units, also behind emoji and in edits', async () => {
  const client = await LspClient.start({ pull: true });
  await client.open(URI, MINUTES.replace('# RFC 12', '# 🏮👩‍🚀 RFC 12'));
  // Two code units of the lantern, five of the astronaut, a space.
  expect(await placesOf(client, 'unlinked-rfc')).toEqual([onLine(10, 10, 16)]);
  await client.change(URI, { range: onLine(10, 4, 9), text: '🎉🎉🎉' });
  expect(await placesOf(client, 'unlinked-rfc')).toEqual([onLine(10, 11, 17)]);
});

test('several edits in one notification build upon each other', async () => {
  const client = await LspClient.start({ pull: true });
  await client.open(URI, MINUTES);
  await client.change(
    URI,
    { range: onLine(8, 0, 11), text: '- Grace Harbour' },
    { range: onLine(8, 15, 15), text: '\n- Alan Moth' },
  );
  expect(await duplicateAt(client)).toEqual([onLine(9, 2, 11)]);
});

test('the whole text can be replaced', async () => {
  const client = await LspClient.start({ pull: true });
  await client.open(URI, MINUTES);
  await client.change(URI, { text: `\n${MINUTES}` });
  expect(await duplicateAt(client)).toEqual([onLine(9, 2, 11)]);
});

test('a change of a document that was never opened does no harm', async () => {
  const client = await LspClient.start({ pull: true });
  await client.change('file:///work/never.md', { text: MINUTES });
  await client.open(URI, MINUTES);
  expect(await duplicateAt(client)).toHaveLength(1);
});

test('a document that is opened twice has the text of the second time, and is closed once', async () => {
  const client = await LspClient.start({ pull: true });
  await client.open(URI, MINUTES);
  await client.open(URI, `\n${MINUTES}`);
  expect(await duplicateAt(client)).toEqual([onLine(9, 2, 11)]);
  await client.close(URI);
  await client.close(URI);
  await client.change(URI, { text: MINUTES });
  expect(await duplicateAt(client)).toEqual([]);
  await client.open(URI, MINUTES);
  expect(await duplicateAt(client)).toEqual([onLine(8, 2, 11)]);
});

test('a change counts whatever its version, and edits have the version that the client has', async () => {
  const client = await LspClient.start({ pull: true, versionedEdits: true });
  await client.open(URI, MINUTES);
  for (const version of [7, 7, 3, -1]) {
    const contentChanges = [{ range: onLine(0, 0, 0), text: '\n' }];
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges,
    });
  }
  expect(await duplicateAt(client)).toEqual([onLine(12, 2, 11)]);
  const [action] = await client.codeActions(URI, onLine(12, 2, 11), ['quickfix']);
  expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: -1 } }]);
});

function onLine(line: number, from: number, to: number) {
  return { start: { line, character: from }, end: { line, character: to } };
}
