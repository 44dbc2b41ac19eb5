/** Messages as no client should send them: each has its error, and the next right one its answer. */
import { describe, expect, test } from 'vitest';
import { RawClient } from '../support/raw-client';
import { MINUTES, URI } from './lantern-minutes';

const DOCUMENT = { textDocument: { uri: URI } };
const open = {
  method: 'textDocument/didOpen',
  params: { textDocument: { uri: URI, languageId: 'markdown', version: 1, text: MINUTES } },
};

/** That the server still does what it is for. */
async function expectToAnswer(client: RawClient): Promise<void> {
  client.send(open);
  const { result } = await client.request('textDocument/documentLink', DOCUMENT, 'still there');
  expect(result).toEqual([]);
  const hover = await client.request('textDocument/hover', {
    ...DOCUMENT,
    position: { line: 12, character: 3 },
  });
  expect(hover.result).toMatchObject({ contents: { kind: 'plaintext' } });
}

describe('what is no message', () => {
  test.each([
    ['wrong JSON', '{"jsonrpc": "2.0", "id": 1', -32700, null],
    ['nothing', '', -32700, null],
    ['bytes', '\u0000\uFFFD', -32700, null],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]', -32600, null],
    ['an empty batch', '[]', -32600, null],
    ['null', 'null', -32600, null],
    ['a number', '7', -32600, null],
    ['a text', '"shutdown"', -32600, null],
    ['an object', '{}', -32600, null],
    ['a request without a name', '{"jsonrpc":"2.0","id":7,"method":5}', -32600, 7],
    ['a request with an id that is none', '{"jsonrpc":"2.0","id":{},"method":"shutdown"}', -32600, null],
    ['a request with null for an id', '{"jsonrpc":"2.0","id":null,"method":"shutdown"}', -32600, null],
  ])('%s', async (_, body, code, id) => {
    const client = await RawClient.started();
    client.write(body);
    expect(await client.next()).toMatchObject({ id, error: { code } });
    await expectToAnswer(client);
  });

  test('a response that nobody waits for, and one without a result', async () => {
    const client = await RawClient.started();
    client.send({ id: 77, result: null });
    client.send({ id: 78, error: { code: 1, message: 'no' } });
    client.send({ id: 79 });
    await expectToAnswer(client);
  });
});

describe('the order of messages', () => {
  test('nothing before “initialize” but that', async () => {
    const client = new RawClient();
    client.send(open);
    client.send({ method: 'textDocument/didChange', params: null });
    for (const method of ['textDocument/hover', 'shutdown', 'no/such'])
      expect(await client.request(method, DOCUMENT)).toMatchObject({ error: { code: -32002 } });
    const answer = await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    expect(answer.result).toMatchObject({ serverInfo: { name: 'minutes' } });
    // What was opened before was not heard of.
    expect((await client.request('textDocument/foldingRange', DOCUMENT)).result).toEqual([]);
    await expectToAnswer(client);
  });

  test('“initialize” once', async () => {
    const client = await RawClient.started();
    const again = await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    expect(again).toMatchObject({ error: { code: -32600 } });
    await expectToAnswer(client);
  });

  test('“initialize” without capabilities, and again with them', async () => {
    const client = new RawClient();
    for (const params of [undefined, null, {}, [], { capabilities: 7 }])
      expect(await client.request('initialize', params)).toMatchObject({ error: { code: -32602 } });
    expect((await client.request('initialize', { capabilities: {} })).result).toBeDefined();
    await expectToAnswer(client);
  });

  test('nothing after “shutdown” but “exit”', async () => {
    const client = await RawClient.started();
    client.send(open);
    expect(await client.request('shutdown')).toMatchObject({ result: null });
    for (const method of ['textDocument/hover', 'initialize', 'shutdown'])
      expect(await client.request(method, DOCUMENT)).toMatchObject({ error: { code: -32600 } });
  });
});

describe('what nobody knows', () => {
  test.each(['no/such', '$/no-such', 'textDocument/formatting', 'toString', '__proto__'])(
    'the request %s',
    async (method) => {
      const client = await RawClient.started();
      expect(await client.request(method, {})).toMatchObject({ error: { code: -32601 } });
      await expectToAnswer(client);
    },
  );

  test('notifications are passed over', async () => {
    const client = await RawClient.started();
    for (const method of ['no/such', '$/no-such', 'textDocument/willSave', 'toString'])
      for (const params of [undefined, null, [], {}, 7]) client.send({ method, params });
    await expectToAnswer(client);
  });
});

describe('ids', () => {
  test('of requests that nobody sent can be cancelled', async () => {
    const client = await RawClient.started();
    for (const id of [7, '7', -1, 1.5]) client.send({ method: '$/cancelRequest', params: { id } });
    await expectToAnswer(client);
  });

  test('a cancelled request is answered once', async () => {
    const client = await RawClient.started();
    client.send(open);
    client.send({
      id: 7,
      method: 'textDocument/hover',
      params: { ...DOCUMENT, position: { line: 12, character: 3 } },
    });
    client.send({ method: '$/cancelRequest', params: { id: 7 } });
    client.send({ method: '$/cancelRequest', params: { id: 7 } });
    expect(await client.answer(7)).toMatchObject({ error: { code: -32800 } });
    await expectToAnswer(client);
  });

  test('that are used twice', async () => {
    const client = await RawClient.started();
    client.send(open);
    for (const method of ['documentLink', 'documentLink', 'foldingRange'])
      client.send({ id: 7, method: `textDocument/${method}`, params: DOCUMENT });
    expect(await client.answer(7)).toHaveProperty('result');
    await expectToAnswer(client);
  });
});
