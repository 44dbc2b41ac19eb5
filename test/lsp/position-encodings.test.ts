/** Clients that count the characters of a line in UTF-8, or in code points. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Location, Position, SemanticTokens, SymbolInformation } from 'vscode-languageserver/node';
import { LspClient } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';

const URI = 'file:///work/may.md';
const head = (day: string): string => `# Minutes of ${day}\n\n## Attendees\n\n- Zoë Marsh\n- Tom Carr\n\n`;
const MAY = `${head('2031-05-07')}## Minutes\n\n### 🏮 RFC 12\n\n- Zoë: \`é\` RFC 7\n- Zoé: no\n`;
const APRIL = `${head('2031-04-02')}## Decisions\n\n* 🏮 Zoë Marsh to buy é lanterns\n`;

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

async function opened(positionEncoding: string): Promise<LspClient> {
  const files = new MemoryFiles({ 'work/april.md': APRIL });
  const client = await LspClient.start({
    ...{ pull: true, refresh: true, folders: ['file:///work'], semanticTokens: true },
    ...{ positionEncodings: [positionEncoding], indexer: new MemoryIndexer(files) },
    readFile: (path) => files.read(path.slice(1)),
  });
  clients.push(client);
  await client.open(URI, MAY);
  await client.pull(URI);
  await client.refreshes.take();
  return client;
}

const at = (line: number, character: number): Position => ({ line: line - 1, character });

/** In the lines of May with a lantern and a label, and in the one of April: as they are typed, and then in other units. */
const COLUMNS = {
  'utf-16': { heading: 7, label: [2, 5], code: [8, 9], rfc: 11, april: [2, 5, 14, 32] },
  'utf-8': { heading: 9, label: [2, 6], code: [9, 11], rfc: 13, april: [2, 7, 17, 36] },
  'utf-32': { heading: 6, label: [2, 5], code: [8, 9], rfc: 11, april: [2, 4, 13, 31] },
} as const;

describe.each(['utf-8', 'utf-16', 'utf-32'] as const)('in %s', (encoding) => {
  const { heading, label, code, rfc, april } = COLUMNS[encoding];

  test('tokens, also behind a character of another length that was typed', async () => {
    const client = await opened(encoding);
    const tokens = async (): Promise<readonly number[]> => {
      const params = { textDocument: { uri: URI } };
      const method = 'textDocument/semanticTokens/full';
      const { data } = await client.connection.sendRequest<SemanticTokens>(method, params);
      return data.filter((_, index) => index % 5 < 3);
    };
    const first = [9, heading, 'RFC 12'.length, 2, label[0], label[1] - label[0]];
    expect(await tokens()).toEqual([...first, 0, rfc - label[0], 'RFC 7'.length]);
    await client.change(URI, { range: { start: at(12, code[0]), end: at(12, code[1]) }, text: 'e' });
    const shorter = code[1] - code[0] - 1;
    expect(await tokens()).toEqual([...first, 0, rfc - shorter - label[0], 'RFC 7'.length]);
  });

  test('places in a file that is not open', async () => {
    const client = await opened(encoding);
    const context = { includeDeclaration: false };
    const places = await client.ask<Location[]>('textDocument/references', URI, at(12, 3), { context });
    const uri = 'file:///work/april.md';
    expect(places).toContainEqual({ uri, range: { start: at(10, april[1]), end: at(10, april[2]) } });
    const method = 'workspace/symbol';
    const symbols = await client.connection.sendRequest<SymbolInformation[]>(method, { query: 'lanterns' });
    const range = { start: at(10, april[0]), end: at(10, april[3]) };
    expect(symbols).toMatchObject([{ location: { uri, range } }]);
  });
});

test('whoever looks for something in many files keeps nobody waiting while they are read', async () => {
  const days = Array.from({ length: 9 }, (_, index) => `2031-04-0${index + 1}`);
  const files = new MemoryFiles(Object.fromEntries(days.map((day) => [`work/${day}.md`, APRIL])));
  const client = await LspClient.start({
    ...{ pull: true, refresh: true, folders: ['file:///work'], positionEncodings: ['utf-8'] },
    indexer: new MemoryIndexer(files),
    readFile: (path) => {
      // Longer than others should have to wait.
      if (path.endsWith('.md')) for (const end = performance.now() + 5; performance.now() < end; );
      return files.read(path.slice(1));
    },
  });
  clients.push(client);
  await client.open(URI, MAY);
  await client.pull(URI);
  await client.refreshes.take();
  const answered: string[] = [];
  const note = (name: string) => () => answered.push(name);
  await Promise.all([
    client.connection.sendRequest('workspace/symbol', { query: 'lanterns' }).then(note('symbols')),
    client.ask('textDocument/hover', URI, at(12, 3)).then(note('hover')),
  ]);
  expect(answered).toEqual(['hover', 'symbols']);
});
