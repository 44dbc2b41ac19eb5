/** Semantic tokens over the protocol. */
import { describe, expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/service/token-legend';
import { HARBOUR } from '../support/harbour-minutes';
import { LspClient, type Setup } from '../support/lsp-client';
import { RECIPE } from './lantern-minutes';

const URI = 'file:///work/minutes/2031-05-07.md';
const textDocument = { uri: URI };

async function opened(text: string, setup: Setup = {}): Promise<LspClient> {
  const client = await LspClient.start({ semanticTokens: true, ...setup });
  await client.open(URI, text);
  return client;
}

function all(client: LspClient): Promise<SemanticTokens> {
  return client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument });
}

function since(client: LspClient, previousResultId = ''): Promise<SemanticTokens | SemanticTokensDelta> {
  return client.connection.sendRequest('textDocument/semanticTokens/full/delta', {
    textDocument,
    previousResultId,
  });
}

/** Reads what LSP writes: `32:Lance speaker unresolved`, lines from 0. */
function decoded(text: string, data: readonly number[]): readonly string[] {
  const lines = text.split(/\r\n?|\n/);
  const place = { line: 0, character: 0 };
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [lineBy = 0, characterBy = 0, length = 0, type = 0, bits = 0] = data.slice(
      index * 5,
      index * 5 + 5,
    );
    place.character = lineBy === 0 ? place.character + characterBy : characterBy;
    place.line += lineBy;
    const word = lines[place.line]?.slice(place.character, place.character + length);
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => (bits >> bit) % 2 === 1).map(({ id }) => id);
    return [`${place.line}:${word}`, TOKEN_TYPES[type]?.id, ...modifiers].join(' ');
  });
}

const EXPECTED = [
  '26:RFC rfc',
  '30:Ada speaker',
  '31:Lance speaker unresolved',
  '32:Jonas speaker',
  '32:Lance addressee unresolved',
  '33:Ada speaker',
  '33:Ben speaker',
  '33:RFC 7 rfc',
  '34:All collective',
  '35:Ben speaker',
  '41:benny speaker',
  '42:Lance speaker unresolved',
  '43:JW speaker',
];

describe('what is declared', () => {
  test('nothing to a client that has no use for them', async () => {
    const { initialized } = await LspClient.start();
    expect(initialized.capabilities.semanticTokensProvider).toBeUndefined();
  });

  test('our own types to a client that knows them, those of programming languages to others', async () => {
    const typesFor = async (initializationOptions: object) => {
      const { initialized } = await LspClient.start({ semanticTokens: true, initializationOptions });
      return initialized.capabilities.semanticTokensProvider?.legend.tokenTypes;
    };
    expect(await typesFor({ ownTokens: true })).toEqual(TOKEN_TYPES.map(({ id }) => id));
    expect(await typesFor({})).toEqual(['variable', 'parameter', 'enumMember', 'number', 'keyword']);
  });
});

test.each([
  ['\\n', HARBOUR],
  ['\\r\\n', HARBOUR.replaceAll('\n', '\r\n')],
])('all of a document with %s', async (_, text) => {
  const client = await opened(text);
  expect(decoded(text, (await all(client)).data)).toEqual(EXPECTED);
});

test('those of a part', async () => {
  const client = await opened(HARBOUR);
  const range = { start: { line: 37, character: 0 }, end: { line: 40, character: 0 } };
  const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
    ...{ textDocument, range },
  });
  expect(decoded(HARBOUR, data)).toEqual(EXPECTED.slice(-3));
});

test('none in what is not minutes', async () => {
  const client = await opened(RECIPE);
  expect(await all(client)).toEqual({ data: [] });
});

describe('what has changed', () => {
  /** Answers as a client puts them together. */
  async function edited(text: string): Promise<readonly string[]> {
    const client = await opened(HARBOUR);
    const first = await all(client);
    await client.change(URI, { text });
    const answer = await since(client, first.resultId);
    if (!('edits' in answer)) throw new Error('all was told again');
    const data = [...first.data];
    for (const { start, deleteCount, data: added = [] } of answer.edits)
      data.splice(start, deleteCount, ...added);
    expect(data).toEqual((await all(client)).data);
    return decoded(text, data);
  }

  test.each([
    ['nothing of ours', HARBOUR.replace('we ship lamps', 'we do ship lamps'), EXPECTED],
    ['a line more', HARBOUR.replace('### Process', '\n### Process'), undefined],
    ['a speaker more', `${HARBOUR}- Ada: fine\n`, [...EXPECTED, '44:Ada speaker']],
    ['a speaker less', HARBOUR.replace("- JW: pending Jonas's review\n", ''), EXPECTED.slice(0, -1)],
    ['nobody left', HARBOUR.slice(0, HARBOUR.indexOf('## Minutes')), []],
    ['somebody listed', HARBOUR.replace('- Ben Tolliver', '- Ben Tolliver\n- Lance Ford'), undefined],
  ])('%s', async (_, text, expected) => {
    const tokens = await edited(text);
    if (expected !== undefined) expect(tokens).toEqual(expected);
    else expect(tokens).toHaveLength(EXPECTED.length);
  });

  test('nothing at all costs nothing', async () => {
    const client = await opened(HARBOUR);
    const { resultId } = await all(client);
    expect(await since(client, resultId)).toEqual({ resultId, edits: [] });
  });

  test('all is told where the last report was another one', async () => {
    const client = await opened(HARBOUR);
    await all(client);
    const answer = await since(client, 'of another server');
    expect('data' in answer && decoded(HARBOUR, answer.data)).toEqual(EXPECTED);
  });
});

test('a client that can is asked to ask again when settings change', async () => {
  const client = await opened(HARBOUR, { refresh: true });
  await client.configure({ minutes: { enable: false } });
  expect(await client.refreshes.take()).toBe('tokens');
  expect(await all(client)).toEqual({ data: [] });
});
