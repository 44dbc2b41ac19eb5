/** A change that cannot be read: better nothing is said of the document than what is true of another text. */
import { describe, expect, test } from 'vitest';
import { RawClient, type Received } from '../support/raw-client';
import { MINUTES, URI } from './lantern-minutes';

const textDocument = { uri: URI };
const ORIGIN = { line: 0, character: 0 };
const atOrigin = { range: { start: ORIGIN, end: ORIGIN }, text: '\n' };

async function opened(): Promise<RawClient> {
  const client = await RawClient.started({ textDocument: { diagnostic: {} } });
  open(client);
  return client;
}

function open(client: RawClient): void {
  const document = { uri: URI, languageId: 'markdown', version: 1, text: MINUTES };
  client.send({ method: 'textDocument/didOpen', params: { textDocument: document } });
}

function change(client: RawClient, ...contentChanges: readonly unknown[]): void {
  const params = { textDocument: { uri: URI, version: 2 }, contentChanges };
  client.send({ method: 'textDocument/didChange', params });
}

/** The lines that somebody is marked in as listed twice; counted from 0. */
async function marked(client: RawClient): Promise<readonly number[]> {
  const { result } = await client.request('textDocument/diagnostic', { textDocument });
  const { items } = result as { items: { code: string; range: { start: { line: number } } }[] };
  return items.filter(({ code }) => code === 'duplicate-attendee').map(({ range }) => range.start.line);
}

async function logged(client: RawClient): Promise<readonly string[]> {
  client.send({ id: 'mark', method: 'textDocument/foldingRange', params: { textDocument } });
  const all: Received[] = [];
  for (let message = await client.next(); message.id !== 'mark'; message = await client.next())
    all.push(message);
  return all
    .filter(({ method }) => method === 'window/logMessage')
    .map(({ params }) => params?.message ?? '');
}

describe('a document of which a change cannot be read', () => {
  test('has no marks and no edits, whatever else is changed in it, and one line says so', async () => {
    const client = await opened();
    expect(await marked(client)).toEqual([8]);
    change(client, { ...atOrigin, text: 7 });
    change(client, { ...atOrigin, text: 8 });
    change(client, atOrigin);
    expect(await logged(client)).toEqual([
      `textDocument/didChange: “contentChanges” is missing or wrong; nothing is said of ${URI} until its whole text comes`,
      'textDocument/didChange: “contentChanges” is missing or wrong',
    ]);
    expect(await marked(client)).toEqual([]);
    const rename = { textDocument, position: { line: 5, character: 3 }, newName: 'Ada Lamp' };
    expect((await client.request('textDocument/rename', rename)).result).toBeNull();
  });

  test('is there again when its whole text comes, and follows from there', async () => {
    const client = await opened();
    change(client, null);
    change(client, atOrigin, { text: `\n\n${MINUTES}` }, atOrigin);
    expect(await marked(client)).toEqual([11]);
    change(client, atOrigin);
    expect(await marked(client)).toEqual([12]);
  });

  test('is there again when it is opened again', async () => {
    const client = await opened();
    change(client, null);
    client.send({ method: 'textDocument/didClose', params: { textDocument } });
    open(client);
    change(client, atOrigin);
    expect(await marked(client)).toEqual([9]);
  });

  test('is not opened by its whole text where the client has closed it', async () => {
    const client = await opened();
    change(client, null);
    client.send({ method: 'textDocument/didClose', params: { textDocument } });
    change(client, { text: MINUTES });
    expect(await marked(client)).toEqual([]);
  });
});

test('others are what they were', async () => {
  const client = await opened();
  const other = { uri: 'file:///work/never.md', version: 1 };
  client.send({ method: 'textDocument/didChange', params: { textDocument: other, contentChanges: null } });
  client.send({
    method: 'textDocument/didChange',
    params: { textDocument: other, contentChanges: [{ text: MINUTES }] },
  });
  expect(await marked(client)).toEqual([8]);
});
