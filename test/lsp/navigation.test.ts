/** Moving about over the protocol. */
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  Position,
  Range,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { at, HARBOUR } from '../support/harbour-minutes';
import { Inbox } from '../support/inbox';
import { LspClient, type Setup } from '../support/lsp-client';
import { RECIPE } from './lantern-minutes';

const URI = 'file:///work/minutes/2031-05-07.md';
const document = TextDocument.create(URI, 'markdown', 1, HARBOUR);
const REQUEST_FAILED = -32803;

/** A client that has the minutes open, and other Markdown. */
async function opened(setup: Setup = {}): Promise<LspClient> {
  const client = await LspClient.start(setup);
  await client.open(URI, HARBOUR);
  await client.open('file:///work/soup.md', RECIPE);
  return client;
}

const positionOf = (word: string): Position => document.positionAt(at(HARBOUR, word));
const textIn = (range: Range): string => `${range.start.line + 1}:${document.getText(range)}`;

describe('a definition', () => {
  const word = "Jonas's";

  test('is a place', async () => {
    const client = await opened();
    const found = await client.ask<Location[]>('textDocument/definition', URI, positionOf(word));
    expect(found.map(({ uri, range }) => [uri, textIn(range)])).toEqual([[URI, '9:Jonas Weir']]);
  });

  test('says what it is the definition of, where the client can show that', async () => {
    const client = await opened({ definitionLinks: true });
    const [found] = await client.ask<LocationLink[]>('textDocument/definition', URI, positionOf(word));
    expect(found && textIn(found.targetSelectionRange)).toBe('9:Jonas Weir');
    expect(found?.originSelectionRange && textIn(found.originSelectionRange)).toBe('44:Jonas');
  });
});

test('references with or without the entry', async () => {
  const client = await opened();
  const ask = async (includeDeclaration: boolean) => {
    const params = { context: { includeDeclaration } };
    const found = await client.ask<Location[]>('textDocument/references', URI, positionOf('Ben:'), params);
    return found.map(({ range }) => textIn(range));
  };
  expect(await ask(true)).toEqual(['8:Ben Tolliver', '34:Ben', '36:Ben']);
  expect(await ask(false)).toEqual(['34:Ben', '36:Ben']);
});

test('highlights tell speaking from being spoken of', async () => {
  const client = await opened();
  const found = await client.ask<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    URI,
    positionOf('Lance:'),
  );
  expect(found.map(({ range, kind }) => [textIn(range), kind])).toEqual([
    ['32:Lance', 3],
    ['33:Lance', 2],
    ['35:Lance', 2],
    ['43:Lance', 3],
  ]);
});

describe('a card', () => {
  test('is Markdown where the client shows that', async () => {
    const client = await opened({ markdownHover: true });
    const found = await client.ask<Hover>('textDocument/hover', URI, positionOf('All:'));
    expect(found.contents).toEqual({
      kind: 'markdown',
      value: '**All** · 4 present\n\nMember: Ada Byron, Ben Tolliver, Jonas Weir\n\nBoard: benny Vale',
    });
    expect(found.range && textIn(found.range)).toBe('35:All');
  });

  test('is plain text elsewhere', async () => {
    const client = await opened();
    const found = await client.ask<Hover>('textDocument/hover', URI, positionOf('Ada:'));
    expect(found.contents).toEqual({
      kind: 'plaintext',
      value: 'Ada Byron · Member · present · 1 statement + 1 with Ben',
    });
  });

  test('shows what somebody wrote as it is', async () => {
    const client = await LspClient.start({ markdownHover: true });
    const note = '[x](command:evil) <img src=a> `b` *c* https://evil.example www.evil.example a@evil.example';
    const text = HARBOUR.replace('- benny Vale', `- benny Vale (${note})`);
    await client.open(URI, text);
    const found = await client.ask<Hover>('textDocument/hover', URI, { line: 16, character: 4 });
    const value = typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
    const html = new MarkdownIt({ html: true, linkify: true }).render(value);
    expect(html).toContain('www.evil.example');
    expect(html.replaceAll(/<\/?(?:p|strong)>/g, '')).not.toMatch(/<\w/);
  });
});

describe('a rename', () => {
  const apply = (edit: WorkspaceEdit): string => {
    const edits =
      edit.changes?.[URI] ?? (edit.documentChanges as TextDocumentEdit[] | undefined)?.[0]?.edits ?? [];
    return TextDocument.applyEdits(
      document,
      edits.filter((one) => 'newText' in one),
    );
  };

  test('begins with the name', async () => {
    const client = await opened({ prepareRename: true });
    const found = await client.ask<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      URI,
      positionOf("Jonas's"),
    );
    expect([textIn(found.range), found.placeholder]).toEqual(['44:Jonas', 'Jonas']);
    expect(await client.ask('textDocument/prepareRename', URI, positionOf('Process'))).toBeNull();
  });

  test('changes the document in the version that was asked about', async () => {
    const client = await opened({ versionedEdits: true });
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', URI, positionOf('Ben:'), {
      newName: 'Benjamin',
    });
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 1 } }]);
    expect(apply(edit)).toBe(HARBOUR.replaceAll(/\bBen\b/g, 'Benjamin'));
  });

  test('does so for clients without versions, too', async () => {
    const client = await opened();
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', URI, positionOf('Ben:'), {
      newName: 'Benjamin',
    });
    expect(apply(edit)).toBe(HARBOUR.replaceAll(/\bBen\b/g, 'Benjamin'));
  });

  test('to the name of somebody else fails, and says why', async () => {
    const client = await opened();
    await expect(
      client.ask('textDocument/rename', URI, positionOf('Ben:'), { newName: 'benny' }),
    ).rejects.toMatchObject({
      code: REQUEST_FAILED,
      message: 'Take a name that nobody else has: "benny" means benny Vale in these minutes',
    });
  });

  test('asks before it changes what somebody said', async () => {
    const client = await opened({ versionedEdits: true, confirmedEdits: true });
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', URI, positionOf('Jonas to'), {
      newName: 'Joe',
    });
    const [own, ...more] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    expect(more).toEqual([]);
    const asked = (own?.edits ?? []).flatMap((one) =>
      'annotationId' in one && edit.changeAnnotations?.[one.annotationId]?.needsConfirmation === true
        ? [textIn(one.range)]
        : [],
    );
    expect(asked).toEqual(['44:Jonas']);
    expect(apply(edit)).toBe(HARBOUR.replaceAll('Jonas', 'Joe'));
  });

  test('leaves what somebody said as it is where the client cannot ask, and says so there', async () => {
    const client = await opened({ versionedEdits: true });
    const renamed = (word: string): Promise<WorkspaceEdit> =>
      client.ask('textDocument/rename', URI, positionOf(word), { newName: 'Joe' });
    expect(apply(await renamed('Jonas to'))).toBe(HARBOUR.replaceAll(/Jonas(?!')/g, 'Joe'));
    await expect(renamed("Jonas's")).rejects.toMatchObject({ message: /^Rename at a label or in the list/ });
  });

  test('is about the text that was asked about, whatever is typed meanwhile', async () => {
    const asked = new Inbox<string>();
    const answers = new Inbox<null>();
    const settings = (uri: string) => {
      asked.put(uri);
      return answers.take();
    };
    const client = await LspClient.start({ configuration: true, pull: true, versionedEdits: true, settings });
    await client.open(URI, HARBOUR);
    const edit = client.ask<WorkspaceEdit>('textDocument/rename', URI, positionOf('Ben:'), {
      newName: 'Benjamin',
    });
    await asked.take();
    await client.change(URI, { text: RECIPE });
    answers.put(null);
    expect((await edit).documentChanges).toMatchObject([{ textDocument: { version: 1 } }]);
  });
});

describe('in other minutes of the folder that are open', () => {
  const OTHER_URI = 'file:///work/minutes/2031-06-04.md';
  const OTHER =
    '# Harbour minutes 2031-06-04\n\n## Attendees\n\n- Ben Tolliver\n\n## Minutes\n\n- Ben: yes\n';
  const folders = ['file:///work/minutes', 'file:///elsewhere'];
  const setup: Setup = { versionedEdits: true, confirmedEdits: true, workspaceFolders: true, folders };

  const openedBoth = async (changed: Setup = {}): Promise<LspClient> => {
    const client = await opened({ ...setup, ...changed });
    await client.open(OTHER_URI, OTHER);
    await client.open('file:///elsewhere/2031-06-04.md', OTHER);
    return client;
  };

  test('a person is found, and nowhere outside of the folder', async () => {
    const client = await openedBoth();
    const context = { context: { includeDeclaration: true } };
    const found = await client.ask<Location[]>('textDocument/references', URI, positionOf('Ben:'), context);
    expect(found.map(({ uri, range }) => [uri, range.start.line + 1])).toEqual([
      ...[8, 34, 36].map((line) => [URI, line]),
      ...[5, 9].map((line) => [OTHER_URI, line]),
    ]);
  });

  const renamed = (client: LspClient): Promise<WorkspaceEdit> =>
    client.ask('textDocument/rename', URI, positionOf('Ben Tolliver'), { newName: 'Eve Tolliver' });

  test('a rename is made only where somebody says so', async () => {
    const edit = await renamed(await openedBoth());
    const [own, other, ...more] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    expect(own?.textDocument.uri).toBe(URI);
    expect(own?.edits.some((one) => 'annotationId' in one)).toBe(false);
    expect(other?.textDocument).toEqual({ uri: OTHER_URI, version: 1 });
    expect(other?.edits).toMatchObject([{ newText: 'Eve Tolliver' }, { newText: 'Eve' }]);
    expect(more).toEqual([]);
    const needing = other?.edits.map(
      (one) => 'annotationId' in one && edit.changeAnnotations?.[one.annotationId],
    );
    expect(needing).toMatchObject([{ needsConfirmation: true }, { needsConfirmation: true }]);
  });

  test('a rename is not made where the client could not ask', async () => {
    const edit = await renamed(await openedBoth({ confirmedEdits: false }));
    expect(edit.documentChanges).toHaveLength(1);
    expect(edit.changeAnnotations).toBeUndefined();
  });
});

test('links of plain numbers', async () => {
  const client = await LspClient.start();
  const text = `${HARBOUR}- Ada: RFC 12, [RFC 12](../rfcs/0012-light.md)\n`;
  await client.open(URI, text);
  const found = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: URI },
  });
  expect(found.map(({ target }) => target)).toEqual([
    ...['https://example.org/harbour/rfcs/pull/9', 'https://example.org/harbour/rfcs/pull/5'],
    'file:///work/rfcs/0012-light.md',
  ]);
});

describe('symbols', () => {
  const outline = <T>(client: LspClient): Promise<T[]> =>
    client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: URI } });

  test('of a document as a tree', async () => {
    const client = await opened({ nestedSymbols: true });
    const [title] = await outline<DocumentSymbol>(client);
    const topic = title?.children?.at(-1)?.children?.[0];
    expect(topic?.name).toBe('RFC: Replace the lamps');
    expect(topic?.children?.[0]).toMatchObject({ name: 'Ada', detail: 'we ship lamps' });
  });

  test('of a document as a list', async () => {
    const client = await opened();
    const found = await outline<SymbolInformation>(client);
    expect(found.find(({ name }) => name === 'Ada')).toMatchObject({
      ...{ containerName: 'RFC: Replace the lamps', location: { uri: URI } },
    });
  });

  test.each([
    [false, ['Ada Byron in 2031-05-07', 'Process in 2031-05-07']],
    [true, ['Ada Byron in 2031-05-07']],
  ])('of all open minutes; no headings where the editor lists them (%s)', async (listsHeadings, expected) => {
    const client = await opened({ initializationOptions: { listsHeadings } });
    const find = (query: string): Promise<SymbolInformation[]> =>
      client.connection.sendRequest('workspace/symbol', { query });
    const found = [...(await find('byron')), ...(await find('process'))];
    expect(found.map(({ name, containerName }) => `${name} in ${containerName}`)).toEqual(expected);
  });
});

test('nothing about other Markdown, and about a document that is not open', async () => {
  const client = await opened({ prepareRename: true });
  for (const uri of ['file:///work/soup.md', 'file:///work/never.md']) {
    const here = { line: 6, character: 1 };
    const context = { context: { includeDeclaration: true } };
    expect(await client.ask('textDocument/definition', uri, here)).toBeNull();
    expect(await client.ask('textDocument/references', uri, here, context)).toEqual([]);
    expect(await client.ask('textDocument/documentHighlight', uri, here)).toEqual([]);
    expect(await client.ask('textDocument/hover', uri, here)).toBeNull();
    expect(await client.ask('textDocument/prepareRename', uri, here)).toBeNull();
    expect(await client.ask('textDocument/rename', uri, here, { newName: 'Eve' })).toBeNull();
    expect(await client.ask('textDocument/documentLink', uri, here)).toEqual([]);
    expect(await client.ask('textDocument/documentSymbol', uri, here)).toEqual([]);
  }
});
