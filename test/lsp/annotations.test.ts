/** Code lenses and inlay hints over the protocol: only for those who have asked for them. */
import { describe, expect, test } from 'vitest';
import type { CodeLens, FoldingRange, InlayHint } from 'vscode-languageserver/node';
import { HARBOUR } from '../support/harbour-minutes';
import { LspClient } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';
import { RECIPE } from './lantern-minutes';

const URI = 'file:///work/minutes/2031-05-07.md';
const OTHER = HARBOUR.replace('2031-05-07', '2031-04-02');

async function opened(minutes: object, files: Readonly<Record<string, string>>, text = HARBOUR) {
  const indexer = new MemoryIndexer(new MemoryFiles(files));
  const client = await LspClient.start({
    ...{ indexer, folders: ['file:///work'], refreshAnnotations: true },
    initializationOptions: { settings: { minutes } },
  });
  await client.open(URI, text);
  return client;
}

const TWO = { 'work/minutes/2031-05-07.md': HARBOUR, 'work/minutes/2031-04-02.md': OTHER };
const ONE = { 'work/minutes/2031-05-07.md': HARBOUR };

const lensesOf = (client: LspClient): Promise<CodeLens[]> =>
  client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: URI } });

/** Once the folder is known; what is told first only starts its reading. */
async function lensesNow(client: LspClient): Promise<CodeLens[]> {
  expect(await lensesOf(client)).toEqual([]);
  await client.refreshes.take();
  return lensesOf(client);
}

const hintsOf = (client: LspClient): Promise<InlayHint[]> =>
  client.connection.sendRequest('textDocument/inlayHint', {
    textDocument: { uri: URI },
    range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
  });

describe('code lenses', () => {
  test('are there where they are wanted, and do nothing', async () => {
    const lenses = await lensesNow(await opened({ codeLens: true }, TWO));
    expect(lenses).toHaveLength(3);
    expect(lenses[1]).toEqual({
      range: { start: { line: 26, character: 4 }, end: { line: 26, character: 26 } },
      command: { title: '4 speakers, 6 statements · named in 2 meetings', command: '' },
    });
  });

  test('are not there where nobody has asked for them', async () =>
    expect(await lensesNow(await opened({}, TWO))).toEqual([]));

  test('are not there in the only minutes of a folder', async () =>
    expect(await lensesNow(await opened({ codeLens: true }, ONE))).toEqual([]));
});

describe('inlay hints', () => {
  test('are there where they are wanted', async () => {
    const hints = await hintsOf(await opened({ inlayHints: true }, ONE));
    expect(hints).toHaveLength(5);
    expect(hints[0]).toEqual({ position: { line: 30, character: 5 }, label: ' Byron' });
  });

  test.each([
    ['where nobody has asked for them', {}, HARBOUR],
    ['in what is not minutes', { inlayHints: true }, RECIPE],
  ])('are not there %s', async (_, settings, text) =>
    expect(await hintsOf(await opened(settings, ONE, text))).toEqual([]),
  );
});

test('what can be folded is told in lines, from 0', async () => {
  const client = await opened({}, ONE);
  const ranges: FoldingRange[] = await client.connection.sendRequest('textDocument/foldingRange', {
    textDocument: { uri: URI },
  });
  expect(ranges).toContainEqual({ startLine: 37, endLine: 43 });
});

test('a client that can is asked to ask again when settings change', async () => {
  const client = await opened({}, ONE);
  expect(await hintsOf(client)).toEqual([]);
  await client.configure({ minutes: { inlayHints: true } });
  const asked = new Set([await client.refreshes.take(), await client.refreshes.take()]);
  expect(asked).toEqual(new Set(['lenses', 'hints']));
  expect(await hintsOf(client)).toHaveLength(5);
});
