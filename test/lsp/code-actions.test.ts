/** Code actions over the protocol. */
import { describe, expect, test } from 'vitest';
import { type CodeAction, TextDocumentEdit, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Inbox } from '../support/inbox';
import { LspClient } from '../support/lsp-client';
import { MINUTES, RECIPE, URI } from './lantern-minutes';

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const DUPLICATE = { start: { line: 8, character: 4 }, end: { line: 8, character: 4 } };

describe('a quick fix', () => {
  test('carries what it mends, and the version that it was made for', async () => {
    const client = await LspClient.start({ pull: true, versionedEdits: true, relatedInformation: true });
    await client.open(URI, MINUTES);
    await client.change(URI, { text: MINUTES });
    const report = await client.pull(URI);
    const [fix] = await client.codeActions(URI, DUPLICATE, ['quickfix']);
    expect(fix?.kind).toBe('quickfix');
    expect(fix?.isPreferred).toBe(true);
    expect(fix?.diagnostics).toEqual(report.kind === 'full' ? report.items.slice(0, 1) : 'nothing');
    expect(fix?.edit?.documentChanges).toEqual([
      { textDocument: { uri: URI, version: 2 }, edits: expect.any(Array) },
    ]);
  });

  test('is a plain list of changes for clients that know no versions', async () => {
    const client = await LspClient.start();
    await client.open(URI, MINUTES);
    const [fix] = await client.codeActions(URI, DUPLICATE, ['quickfix']);
    expect(fix?.edit?.documentChanges).toBeUndefined();
    expect(apply(MINUTES, fix).match(/Ada Byron/g)).toHaveLength(2);
  });

  test('with a snippet is offered to those who can fill it in', async () => {
    const topic = { start: { line: 10, character: 3 }, end: { line: 10, character: 3 } };
    const able = await LspClient.start({ versionedEdits: true, snippetEdits: true });
    await able.open(URI, MINUTES);
    const edits = (await able.codeActions(URI, topic, ['quickfix'])).flatMap(({ edit }) =>
      edit?.documentChanges?.filter(TextDocumentEdit.is).flatMap((change) => change.edits),
    );
    expect(edits).toContainEqual({
      range: expect.anything(),
      snippet: { kind: 'snippet', value: expect.stringContaining('${1') },
    });
    const other = await LspClient.start({ versionedEdits: true });
    await other.open(URI, MINUTES);
    expect(JSON.stringify(await other.codeActions(URI, topic))).not.toContain('${1');
  });
});

describe('a fix that renames the file', () => {
  const uri = 'file:///work/meetings/lantern%202026-03-05.md';
  const TITLE = { start: { line: 0, character: 30 }, end: { line: 0, character: 30 } };
  const text = MINUTES.replace(/^.*\n/, '# Lantern keepers meeting (2026-03-04)\n');

  test('never takes the place of another one', async () => {
    const client = await LspClient.start({ versionedEdits: true, newFiles: true });
    await client.open(uri, text);
    const fixes = await client.codeActions(uri, TITLE, ['quickfix']);
    expect(fixes.find(({ title }) => title === 'Rename the file to lantern 2026-03-04.md')?.edit).toEqual({
      documentChanges: [
        {
          kind: 'rename',
          oldUri: uri,
          newUri: 'file:///work/meetings/lantern%202026-03-04.md',
          options: { overwrite: false, ignoreIfExists: false },
        },
      ],
    });
  });

  test('is not offered to clients that cannot rename files', async () => {
    const client = await LspClient.start({ versionedEdits: true });
    await client.open(uri, text);
    const titles = (await client.codeActions(uri, TITLE, ['quickfix'])).map(({ title }) => title);
    expect(titles).toContain('Change the title to 2026-03-05');
    expect(titles.filter((title) => title.startsWith('Rename'))).toEqual([]);
  });
});

describe('kinds', () => {
  test.each([
    ['no limits', undefined, ['quickfix', 'refactor.rewrite.minutes.speakers']],
    [
      'the root of all kinds',
      [''],
      [
        'quickfix',
        'refactor.rewrite.minutes.speakers',
        'source.fixAll.minutes',
        'source.normalizeSpeakers.minutes',
        'source.sortAttendees.minutes',
      ],
    ],
    ['quickfix', ['quickfix'], ['quickfix']],
    ['refactor', ['refactor'], ['refactor.rewrite.minutes.speakers']],
    [
      'source',
      ['source'],
      ['source.fixAll.minutes', 'source.normalizeSpeakers.minutes', 'source.sortAttendees.minutes'],
    ],
    ['source.fixAll', ['source.fixAll'], ['source.fixAll.minutes']],
    ['source.fixAll.minutes', ['source.fixAll.minutes'], ['source.fixAll.minutes']],
    ['source.fixAll.eslint', ['source.fixAll.eslint'], []],
    ['source.organizeImports', ['source.organizeImports'], []],
    ['a kind that only begins alike', ['source.fix', 'refactor.rewrite.minutes.speakers.all'], []],
  ])('asked for %s', async (_, only, expected) => {
    const client = await LspClient.start({ versionedEdits: true });
    await client.open(URI, MINUTES);
    const actions = await client.codeActions(URI, EVERYTHING, only);
    expect([...new Set(actions.map(({ kind }) => kind))]).toEqual(expected);
  });
});

test('fix-all leaves nothing to fix', async () => {
  const client = await LspClient.start();
  await client.open(URI, MINUTES);
  const [fixAll] = await client.codeActions(URI, EVERYTHING, ['source.fixAll.minutes']);
  const fixed = apply(MINUTES, fixAll);
  expect(fixed).toContain('\n- Ada: tea is served\n');
  await client.change(URI, { text: fixed });
  expect(await client.codeActions(URI, EVERYTHING, ['source.fixAll.minutes'])).toEqual([]);
});

test('edits fit a document with CRLF', async () => {
  const client = await LspClient.start();
  const crlf = MINUTES.replaceAll('\n', '\r\n');
  await client.open(URI, crlf);
  await client.open('file:///work/meetings/lf.md', MINUTES);
  const [fixAll] = await client.codeActions(URI, EVERYTHING, ['source.fixAll']);
  const [plain] = await client.codeActions('file:///work/meetings/lf.md', EVERYTHING, ['source.fixAll']);
  expect(apply(crlf, fixAll)).toBe(
    apply(MINUTES, plain, 'file:///work/meetings/lf.md').replaceAll('\n', '\r\n'),
  );
});

test('nothing in other Markdown, and in a document that is not open', async () => {
  const client = await LspClient.start();
  await client.open('file:///work/soup.md', RECIPE);
  expect(await client.codeActions('file:///work/soup.md', EVERYTHING)).toEqual([]);
  expect(await client.codeActions(URI, EVERYTHING)).toEqual([]);
});

describe('hasty notes that are not minutes yet', () => {
  const NOTES = 'Alice: we should ship it\nBob: when?\nNote: nothing decided\nCarol: tomorrow\n';
  const uri = 'file:///work/notes.md';

  test('can be rewritten by whoever selects them', async () => {
    const client = await LspClient.start();
    await client.open(uri, NOTES);
    const found = await client.codeActions(uri, EVERYTHING);
    expect(found.map(({ kind }) => kind)).toEqual(['refactor.rewrite.minutes.speakers']);
    expect(apply(NOTES, found[0], uri)).toBe(
      '- Alice: we should ship it\n- Bob: when?\n\nNote: nothing decided\n\n- Carol: tomorrow\n',
    );
  });

  test('are silent otherwise', async () => {
    const client = await LspClient.start();
    await client.open(uri, NOTES);
    const cursor = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
    expect(await client.codeActions(uri, cursor)).toEqual([]);
    expect(await client.codeActions(uri, EVERYTHING, ['source.fixAll', 'quickfix'])).toEqual([]);
  });
});

test('the edits belong to the version that was asked about, whatever is typed meanwhile', async () => {
  const asked = new Inbox<string>();
  const answers = new Inbox<null>();
  const settings = (uri: string) => {
    asked.put(uri);
    return answers.take();
  };
  const client = await LspClient.start({ configuration: true, versionedEdits: true, pull: true, settings });
  await client.open(URI, MINUTES);
  const actions = client.codeActions(URI, DUPLICATE);
  await asked.take();
  await client.change(URI, { text: RECIPE });
  answers.put(null);
  const [fix] = await actions;
  expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 1 } });
});

function apply(text: string, action: CodeAction | undefined, uri = URI): string {
  const edits: TextEdit[] | undefined = action?.edit?.changes?.[uri];
  if (edits === undefined) throw new Error('There is no such action.');
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
}
