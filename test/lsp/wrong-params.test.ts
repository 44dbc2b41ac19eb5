/** Parameters as no client should send them: whatever they are, the answer is an error or one to what could be meant. */
import { beforeAll, describe, expect, test } from 'vitest';
import * as own from '../../server/src/protocol';
import { ARCHIVE_ITEMS, DOCUMENT_STATUS, MEETING_ITEMS } from '../../server/src/views-protocol';
import { RawClient } from '../support/raw-client';
import { MINUTES, URI } from './lantern-minutes';

const textDocument = { uri: URI };
const position = { line: 12, character: 3 };
const range = { start: position, end: position };
const at = { textDocument, position };
const within = { textDocument, range };

/** Each request that the server answers, with what it is asked with where nothing is wrong. */
const REQUESTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'textDocument/completion': at,
  'textDocument/codeAction': { ...within, context: { diagnostics: [] } },
  'textDocument/definition': at,
  'textDocument/references': { ...at, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': at,
  'textDocument/hover': at,
  'textDocument/prepareRename': at,
  'textDocument/rename': { ...at, newName: 'Ada Lamp' },
  'textDocument/documentLink': { textDocument },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/codeLens': { textDocument },
  'textDocument/inlayHint': within,
  'textDocument/diagnostic': { textDocument },
  'textDocument/onTypeFormatting': { ...at, ch: '\n', options: { tabSize: 2, insertSpaces: true } },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: '1' },
  'textDocument/semanticTokens/range': within,
  'workspace/symbol': { query: 'a' },
  [own.IS_MINUTES]: { textDocument },
  [own.AGENDA_TOPICS]: { textDocument },
  [own.INSERT_TOPIC]: { ...at, title: 'Oil', href: null },
  [own.UNLISTED_SPEAKERS]: { textDocument },
  [own.ADD_SPEAKERS]: { textDocument, names: ['Ada'] },
  [own.PASTE_STATEMENTS]: { ...within, text: 'Ada: yes' },
  [own.PROPOSE_DAY]: { uri: URI, today: '2031-03-12' },
  [own.NEW_MINUTES]: { uri: URI, day: '2031-04-09' },
  [own.REPORT]: { uri: 'file:///work/', form: 'md', file: 'file:///work/report.md' },
  [MEETING_ITEMS]: { textDocument, path: [] },
  [ARCHIVE_ITEMS]: { path: [] },
  [DOCUMENT_STATUS]: { textDocument },
};

const NOTIFICATIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'textDocument/didOpen': {
    textDocument: { uri: 'file:///work/b.md', languageId: 'markdown', version: 1, text: '' },
  },
  'textDocument/didChange': {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ range, text: '' }],
  },
  'textDocument/didClose': { textDocument: { uri: 'file:///work/b.md' } },
  'textDocument/didSave': { textDocument },
  'workspace/didChangeConfiguration': { settings: {} },
  'workspace/didChangeWatchedFiles': { changes: [{ uri: 'file:///work/b.md', type: 2 }] },
  'workspace/didChangeWorkspaceFolders': { event: { added: [], removed: [] } },
  '$/cancelRequest': { id: 7 },
  '$/setTrace': { value: 'off' },
  'window/workDoneProgress/cancel': { token: 'x' },
};

const WRONG: readonly unknown[] = [null, 7, 'x', [], {}, true, -1, 1.5, { uri: 7 }, [null], [7], [{}]];
const CAPABILITIES = {
  textDocument: { diagnostic: {}, semanticTokens: {}, rename: { prepareSupport: true } },
};

let client: RawClient;
beforeAll(async () => {
  client = await RawClient.started(CAPABILITIES);
  open();
});

function open(): void {
  const opened = { uri: URI, languageId: 'markdown', version: 1, text: MINUTES };
  client.send({ method: 'textDocument/didOpen', params: { textDocument: opened } });
}

describe.each(Object.entries(REQUESTS))('%s', (method, right) => {
  test('is answered', async () => {
    expect(await client.request(method, right)).toHaveProperty('result');
  });

  test('without its parameters, or with none that it could have', async () => {
    for (const params of [undefined, null, 7, 'x', true, [], [right], {}])
      expect(await client.request(method, params), JSON.stringify(params)).toMatchObject({
        error: { code: -32602 },
      });
  });

  test('with one of them missing or wrong', async () => {
    for (const [name, value] of variants(right)) {
      const answer = await client.request(method, { ...right, [name]: value });
      const code = answer.error?.code ?? 'an answer';
      expect(
        [-32602, 'an answer'],
        `${name}: ${JSON.stringify(value)}: ${JSON.stringify(answer.error)}`,
      ).toContain(code);
    }
  });

  test.runIf('textDocument' in right)(
    'of documents that are not open, and of what is no address',
    async () => {
      for (const uri of [
        'file:///work/never.md',
        'file:///work/%',
        '',
        ':',
        'x',
        'file://',
        'untitled:x',
        '\uD800',
      ])
        expect(await client.request(method, { ...right, textDocument: { uri } }), uri).toHaveProperty(
          'result',
        );
    },
  );

  test.runIf('position' in right || 'range' in right)('of places that do not exist', async () => {
    const far = [2 ** 31 - 1, 2 ** 31, 2 ** 53, 1e300];
    for (const one of [
      ...far.map((line) => ({ line, character: 0 })),
      ...far.map((character) => ({ line: 12, character })),
    ])
      expect(
        await client.request(method, { ...right, position: one, range: { start: one, end: one } }),
      ).toHaveProperty('result');
    const backwards = { start: { line: 13, character: 4 }, end: { line: 2, character: 0 } };
    expect(await client.request(method, { ...right, range: backwards })).toHaveProperty('result');
  });
});

describe.each(Object.entries(NOTIFICATIONS))('%s', (method, right) => {
  test('with wrong parameters is told in one line, and does no harm', async () => {
    const all = [
      undefined,
      null,
      7,
      [],
      ...variants(right).map(([name, value]) => ({ ...right, [name]: value })),
    ];
    for (const params of all) client.send({ method, params });
    client.send({ id: 'mark', method: 'textDocument/hover', params: at });
    const lines: string[] = [];
    for (let message = await client.next(); message.id !== 'mark'; message = await client.next())
      if (message.method === 'window/logMessage') lines.push(message.params?.message ?? '');
    expect(lines[0]).toMatch(new RegExp(`^${method.replace('$', '\\$')}: `));
    expect(lines.filter((line) => /[\n]| failed/.test(line))).toEqual([]);
    // Of a document of which a change cannot be read nothing is said until its whole text comes.
    open();
    expect((await client.request('textDocument/hover', at)).result).toMatchObject({
      contents: { kind: 'plaintext' },
    });
  });
});

/** Each parameter, and each of a parameter's own, in turn missing or something else. */
function variants(right: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(right).flatMap(([name, value]) => [
    [name, undefined] as const,
    ...WRONG.map((wrong) => [name, wrong] as const),
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? variants(value as Readonly<Record<string, unknown>>).map(
          ([inner, wrong]) => [name, { ...value, [inner]: wrong }] as const,
        )
      : []),
  ]);
}
