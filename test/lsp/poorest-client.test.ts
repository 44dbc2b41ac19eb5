/** A client that can do nothing but what LSP began with: it is asked nothing, and gets what it understands. */
import { describe, expect, test } from 'vitest';
import { RawClient } from '../support/raw-client';
import { MINUTES, URI } from './lantern-minutes';

const textDocument = { uri: URI };
const at = (line: number, character: number) => ({ textDocument, position: { line, character } });
const opened = (text: string) => ({
  method: 'textDocument/didOpen',
  params: { textDocument: { uri: URI, languageId: 'markdown', version: 1, text } },
});
/** All of the text, in the form of those that send nothing else. */
const changed = (version: number, text: string) => ({
  method: 'textDocument/didChange',
  params: { textDocument: { uri: URI, version }, contentChanges: [{ text }] },
});

async function started(capabilities: unknown = {}): Promise<RawClient> {
  const client = new RawClient();
  const { result } = await client.request('initialize', { rootPath: '/work', capabilities });
  expect(result).toHaveProperty('capabilities');
  client.send({ method: 'initialized' });
  return client;
}

const adas = { line: 12, character: 3 };

test('it is offered nothing that it would have to know', async () => {
  const client = new RawClient();
  const { result } = await client.request('initialize', { capabilities: {} });
  const { capabilities } = result as { capabilities: object };
  for (const name of ['diagnosticProvider', 'semanticTokensProvider', 'workspace'])
    expect(capabilities).not.toHaveProperty(name);
  expect(capabilities).toMatchObject({ positionEncoding: 'utf-16', renameProvider: true });
});

test('diagnostics come of themselves, without what it does not know, and follow whole texts', async () => {
  const client = await started();
  client.send(opened(MINUTES));
  const first = await client.next();
  expect(first).toMatchObject({ method: 'textDocument/publishDiagnostics', params: { uri: URI } });
  const { diagnostics } = first.params as unknown as { diagnostics: object[] };
  expect(first.params).not.toHaveProperty('version');
  for (const diagnostic of diagnostics)
    expect(Object.keys(diagnostic).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
  expect(diagnostics).toHaveLength(3);
  client.send(changed(2, MINUTES.replace('- Ada Byron\n- Alan', '- Alan')));
  const next = (await client.next()).params as unknown as { diagnostics: { code: string }[] };
  expect(next.diagnostics.map(({ code }) => code)).toEqual(['unlinked-rfc', 'speaker-format']);
});

describe('what it asks for', () => {
  test.each<[string, object, unknown]>([
    [
      'textDocument/completion',
      at(13, 2),
      { items: expect.arrayContaining([expect.objectContaining({ detail: expect.any(String) })]) },
    ],
    ['textDocument/codeAction', { textDocument, range: { start: adas, end: adas }, context: {} }, []],
    ['textDocument/definition', at(12, 3), [{ uri: URI, range: expect.anything() }]],
    ['textDocument/hover', at(12, 3), { contents: { kind: 'plaintext' } }],
    [
      'textDocument/rename',
      { ...at(13, 3), newName: 'Alma' },
      { changes: { [URI]: expect.arrayContaining([expect.objectContaining({ newText: 'Alma' })]) } },
    ],
    [
      'textDocument/documentSymbol',
      { textDocument },
      expect.arrayContaining([expect.objectContaining({ location: expect.anything() })]),
    ],
    [
      'textDocument/foldingRange',
      { textDocument },
      expect.arrayContaining([{ startLine: 0, endLine: expect.any(Number) }]),
    ],
  ])('%s', async (method, params, expected) => {
    const client = await started();
    client.send(opened(MINUTES));
    expect((await client.request(method, params)).result).toMatchObject(expected as object);
  });
});

test('settings come with the first message, or when they change', async () => {
  const client = new RawClient();
  const settings = { minutes: { rules: { 'duplicate-attendee': 'off' } } };
  await client.request('initialize', { capabilities: {}, initializationOptions: { settings } });
  client.send({ method: 'initialized', params: {} });
  client.send(opened(MINUTES));
  const codes = async () => {
    const { diagnostics } = (await client.next()).params as unknown as { diagnostics: { code: string }[] };
    return diagnostics.map(({ code }) => code);
  };
  expect(await codes()).toEqual(['unlinked-rfc', 'speaker-format']);
  client.send({ method: 'workspace/didChangeConfiguration', params: { settings: { minutes: {} } } });
  expect(await codes()).toEqual(['duplicate-attendee', 'unlinked-rfc', 'speaker-format']);
});

test('an empty table of Lua, which arrives as a list, is a record without anything', async () => {
  const client = new RawClient();
  const { error } = await client.request('initialize', { capabilities: {}, initializationOptions: [] });
  expect(error).toBeUndefined();
  client.send({ method: 'initialized', params: {} });
  client.send(opened(MINUTES));
  const within = { textDocument, range: { start: adas, end: adas } };
  expect((await client.request('textDocument/codeAction', { ...within, context: [] })).result).toEqual([]);
});

test('it is asked nothing', async () => {
  const client = await started();
  client.send(opened(MINUTES));
  client.send({ method: 'textDocument/didSave', params: { textDocument } });
  client.send({ method: 'workspace/didChangeConfiguration', params: { settings: null } });
  client.send({ id: 'last', method: 'textDocument/documentLink', params: { textDocument } });
  for (let message = await client.next(); message.id !== 'last'; message = await client.next())
    expect(message).not.toHaveProperty('id');
});

test.each([
  ['null for everything', { workspace: null, textDocument: null, window: null, general: null }],
  [
    'null for each ability',
    {
      textDocument: {
        diagnostic: null,
        semanticTokens: null,
        codeAction: { codeActionLiteralSupport: null },
      },
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: null } },
    },
  ],
  ['tags as they were before LSP 3.15', { textDocument: { publishDiagnostics: { tagSupport: true } } }],
])('%s is as good as nothing', async (_, capabilities) => {
  const client = await started(capabilities);
  client.send(opened(MINUTES));
  expect(await client.next()).toMatchObject({ method: 'textDocument/publishDiagnostics' });
});
