/** Moving about in minutes that are not open, over the protocol. */
import { afterEach, describe, expect, test } from 'vitest';
import type {
  Hover,
  Location,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { LspClient, type Setup } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';

const URI = 'file:///work/2031/may.md';
const minutes = (day: string, rfc: string): string =>
  `# Minutes of ${day}\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n### Mill\n\n${rfc}\n\n- Ada: the mill turns\n- Tom: it does\n- Ada: fine\n`;
const MAY = minutes('2031-05-07', 'https://example.org/rfcs/pull/3');
const APRIL = minutes('2031-04-02', 'RFC 7 is [here](https://example.org/rfcs/pull/3)');
const MARCH = minutes('2031-03-05', 'Nothing.')
  .replace('Tom Carr', 'Tom Lamp')
  .concat('\n## Decisions\n\n- Bought a wheel\n');

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

/** May is open, and the archive knows April and March. */
async function opened(setup: Setup = {}): Promise<LspClient> {
  const files = { 'work/2031/april.md': APRIL, 'work/2031/march.md': MARCH, 'work/2031/may.md': MAY };
  const memory = new MemoryFiles(files);
  const client = await LspClient.start({
    ...{ pull: true, refresh: true, folders: ['file:///work'], indexer: new MemoryIndexer(memory) },
    readFile: (path) => memory.read(path.slice(1)),
    ...setup,
  });
  clients.push(client);
  await client.open(URI, MAY);
  await client.pull(URI);
  await client.refreshes.take();
  return client;
}

const at = (line: number, character: number) => ({ line: line - 1, character });
const placesOf = (found: readonly Location[]): readonly string[] =>
  found.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line + 1}`);
const context = { context: { includeDeclaration: true } };

describe('references', () => {
  test('of a person, by the days of the meetings', async () => {
    const client = await opened();
    const found = await client.ask<Location[]>('textDocument/references', URI, at(14, 3), context);
    expect(placesOf(found)).toEqual([
      ...['may.md:5', 'may.md:14', 'may.md:16', 'march.md:5', 'march.md:14', 'march.md:16'],
      ...['april.md:5', 'april.md:14', 'april.md:16'],
    ]);
  });

  test('not of somebody else with the same first name', async () => {
    const client = await opened();
    const found = await client.ask<Location[]>('textDocument/references', URI, at(15, 3), context);
    expect(placesOf(found)).toEqual(['may.md:6', 'may.md:15', 'april.md:6', 'april.md:15']);
  });

  test('of an RFC', async () => {
    const client = await opened();
    const found = await client.ask<Location[]>('textDocument/references', URI, at(12, 12), context);
    expect(placesOf(found)).toEqual(['may.md:10', 'may.md:12', 'april.md:10', 'april.md:12']);
  });

  test('in files that lie on no disk', async () => {
    const root = 'vscode-vfs://host/work';
    const files = new MemoryFiles({ 'april.md': APRIL, 'may.md': MAY });
    const client = await LspClient.start({
      ...{ pull: true, refresh: true, folders: [root], virtual: { uri: root, files } },
      ...{ indexer: new MemoryIndexer(files), initializationOptions: { files: true } },
    });
    clients.push(client);
    const uri = `${root}/may.md`;
    await client.open(uri, MAY);
    await client.pull(uri);
    await client.refreshes.take();
    const found = await client.ask<Location[]>('textDocument/references', uri, at(15, 3), context);
    expect(placesOf(found)).toEqual(['may.md:6', 'may.md:15', 'april.md:6', 'april.md:15']);
  });
});

test('the definition of an RFC that is discussed in other minutes alone is their topic', async () => {
  const client = await opened();
  const text = MAY.replace('https://example.org/rfcs/pull/3\n\n', '').replace(
    'Tom: it does',
    'Tom: see https://example.org/rfcs/pull/3',
  );
  await client.change(URI, { text });
  const found = await client.ask<Location[]>('textDocument/definition', URI, at(13, 30));
  expect(placesOf(found)).toEqual(['april.md:10']);
});

test('a rename in closed minutes is made only where somebody says so', async () => {
  const client = await opened({ versionedEdits: true, confirmedEdits: true });
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', URI, at(6, 3), { newName: 'Tom Quay' });
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
  expect(changes.map(({ textDocument }) => textDocument)).toEqual([
    { uri: URI, version: 1 },
    { uri: 'file:///work/2031/april.md', version: null },
  ]);
  expect(changes[1]?.edits).toMatchObject([{ newText: 'Tom Quay', annotationId: 'elsewhere' }]);
});

test('a rename in closed minutes is one of what they say when it is answered', async () => {
  let isRenaming = false;
  let reads = 0;
  const client = await opened({
    ...{ versionedEdits: true, confirmedEdits: true },
    readFile: (path) => {
      if (!isRenaming || !path.endsWith('april.md')) return undefined;
      return reads++ === 0 ? APRIL : `Written meanwhile.\n\n${APRIL}`;
    },
  });
  isRenaming = true;
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', URI, at(6, 3), { newName: 'Tom Quay' });
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
  expect(changes[1]?.edits.map(({ range }) => range.start)).toEqual([at(8, 2)]);
});

test('symbols of the workspace: everybody where they stood last, topics of all meetings', async () => {
  const client = await opened();
  const find = async (query: string): Promise<readonly string[]> => {
    const found: SymbolInformation[] = await client.connection.sendRequest('workspace/symbol', { query });
    return found.map(({ name, containerName, location: { uri, range } }) =>
      [name, containerName, `${uri.split('/').at(-1)}:${range.start.line + 1}:${range.end.character}`].join(
        ' ',
      ),
    );
  };
  expect(await find('byron')).toEqual(['Ada Byron 2031-05-07 may.md:5:11']);
  expect(await find('tom')).toEqual(['Tom Carr 2031-05-07 may.md:6:10', 'Tom Lamp 2031-03-05 march.md:6:10']);
  expect(await find('wheel')).toEqual(['Bought a wheel 2031-03-05 march.md:20:16']);
  expect(await find('mill')).toEqual([
    ...['Mill 2031-05-07 may.md:10:8', 'Mill 2031-04-02 april.md:10:8', 'Mill 2031-03-05 march.md:10:8'],
  ]);
});

describe('a card says what the other meetings know', () => {
  const card = async (line: number, character: number): Promise<string> => {
    const client = await opened();
    const found = await client.ask<Hover>('textDocument/hover', URI, at(line, character));
    return typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
  };

  test('of a person', async () =>
    expect(await card(14, 3)).toBe(
      'Ada Byron · present · 2 statements\nIn the lists of 2 other meetings, last on 2031-04-02',
    ));

  test('of an RFC', async () =>
    expect(await card(12, 12)).toBe('Mill · pull request 3 · rfcs\nAlso in the meetings of 2031-04-02'));

  test('of a date', async () =>
    expect(await card(1, 15)).toBe('2031-05-07 · Wednesday · 35 days after 2031-04-02'));
});
