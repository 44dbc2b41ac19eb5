/** The project's own configuration, over the protocol. */
import { describe, expect, test } from 'vitest';
import { pathOfUri, uriOfPath } from '../../server/src/host/paths';
import { LspClient } from '../support/lsp-client';

const URI = 'file:///work/docs/mill.md';
const CONFIG = '/work/.minutes.json';
const MINUTES = '# Attendees\n\n- Ada Byron\n- Ada Byron\n\n# Minutes\n\n- Ada: a\n- nirik: b\n';

/** A client whose disk has these files; they may be changed. */
async function start(files: Record<string, string>, abilities: object = {}) {
  const client = await LspClient.start({
    pull: true,
    refresh: true,
    readFile: (path) => files[path],
    ...abilities,
  });
  const rules = async (uri = URI) => {
    const report = await client.pull(uri);
    return 'items' in report ? report.items.map(({ code }) => code) : [];
  };
  return { client, rules };
}

test('says which files are minutes, how severe a rule is, and who is known', async () => {
  const { client, rules } = await start({
    [CONFIG]:
      '{ "include": ["docs/*.md"], "rules": { "duplicate-attendee": "off" }, "roster": ["people.txt"] }',
    '/work/people.txt': 'Kevin Fen (KF) @nirik\n',
  });
  await client.open(URI, MINUTES);
  await client.open('file:///work/other/mill.md', MINUTES);
  expect(await rules()).toEqual(['unlisted-speaker']);
  expect(await rules('file:///work/other/mill.md')).toEqual([]);
});

test('the output channel is told which file it was', async () => {
  const { client, rules } = await start({ [CONFIG]: '{ "include": ["docs/*.md"] }' });
  await client.open(URI, MINUTES);
  await rules();
  expect(await client.logged.take()).toBe(`${URI}: configured by ${CONFIG}, which includes it`);
});

test('a change takes effect, and the client is asked to ask again', async () => {
  const files = { [CONFIG]: '{ "include": ["docs/*.md"] }' };
  const { client, rules } = await start(files);
  await client.open(URI, MINUTES);
  expect(await rules()).toEqual(['duplicate-attendee']);
  files[CONFIG] = '{ "include": ["docs/*.md"], "rules": { "duplicate-attendee": "off" } }';
  await client.touch('file:///work/docs/unrelated.md');
  expect(await rules()).toEqual(['duplicate-attendee']);
  await client.touch('file:///work/.minutes.json');
  await client.refreshes.take();
  expect(await rules()).toEqual([]);
});

test('a changed roster takes effect too', async () => {
  const files = {
    [CONFIG]: '{ "include": ["docs/*.md"], "roster": ["people.txt"] }',
    '/work/people.txt': '',
  };
  const { client, rules } = await start(files);
  await client.open(URI, MINUTES);
  expect(await rules()).toEqual(['duplicate-attendee']);
  files['/work/people.txt'] = 'Kevin Fen @nirik\n';
  await client.touch('file:///work/people.txt');
  expect(await rules()).toEqual(['duplicate-attendee', 'unlisted-speaker']);
});

test('a roster that is made later is read then', async () => {
  const files: Record<string, string> = {
    [CONFIG]: '{ "include": ["docs/*.md"], "roster": ["people.txt"] }',
  };
  const { client, rules } = await start(files);
  await client.open(URI, MINUTES);
  expect(await rules()).toEqual(['duplicate-attendee']);
  expect(await client.published.take()).toMatchObject({ diagnostics: [{ source: 'minutes' }] });
  files['/work/people.txt'] = 'Kevin Fen @nirik\n';
  await client.touch('file:///work/people.txt');
  expect(await client.published.take()).toEqual({ uri: 'file:///work/.minutes.json', diagnostics: [] });
  expect(await rules()).toEqual(['duplicate-attendee', 'unlisted-speaker']);
});

test('a change of one project takes nothing away from another', async () => {
  const wrong = '{ "colour": 1 }';
  const files: Record<string, string> = { '/a/.minutes.json': wrong, '/b/.minutes.json': wrong };
  const { client, rules } = await start(files);
  for (const uri of ['file:///a/mill.md', 'file:///b/mill.md']) {
    await client.open(uri, MINUTES);
    await rules(uri);
    await client.published.take();
    await client.close(uri);
  }
  files['/a/.minutes.json'] = '{}';
  await client.touch('file:///a/.minutes.json');
  expect(await client.published.take()).toEqual({ uri: 'file:///a/.minutes.json', diagnostics: [] });
  await rules('file:///b/mill.md');
  expect(client.published.isEmpty).toBe(true);
});

test('what is wrong is told in the file where it is wrong, until it is mended', async () => {
  const files = { [CONFIG]: '{\n  "include": ["docs/*.md"],\n  "colour": 1\n}' };
  const { client, rules } = await start(files);
  await client.open(URI, MINUTES);
  expect(await rules()).toEqual(['duplicate-attendee']);
  expect(await client.published.take()).toMatchObject({
    uri: 'file:///work/.minutes.json',
    diagnostics: [
      {
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 10 } },
        message: expect.stringContaining('has no "colour"'),
        severity: 2,
      },
    ],
  });
  files[CONFIG] = '{ "include": ["docs/*.md"] }';
  await client.touch('file:///work/.minutes.json');
  await rules();
  expect(await client.published.take()).toEqual({ uri: 'file:///work/.minutes.json', diagnostics: [] });
});

describe('a label that is no person', () => {
  const TALK = '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n- Ada: a\n- Tom: b\n- Mill: c\n';
  const MILL = { start: { line: 9, character: 3 }, end: { line: 9, character: 3 } };
  const FILE = '{ "include": ["docs/*.md"] }';
  const IGNORING = '{ "labels": { "ignore": ["Mill"] }, "include": ["docs/*.md"] }';
  const ABILITIES = { versionedEdits: true, newFiles: true, folders: ['file:///work/'] };

  async function ignoring(
    files: Record<string, string>,
    abilities: object,
    uri = 'file:///work/minutes/2031-03-12.md',
  ) {
    const { client } = await start(files, abilities);
    await client.open(uri, TALK);
    const edit = async () =>
      (await client.codeActions(uri, MILL)).find(
        ({ title }) => title === 'Not a person: ignore the label "Mill" in this project',
      )?.edit;
    return { client, edit };
  }

  test('is put into the configuration', async () => {
    const { edit } = await ignoring({ [CONFIG]: FILE }, ABILITIES);
    expect(await edit()).toEqual({
      documentChanges: [
        {
          textDocument: { uri: 'file:///work/.minutes.json', version: null },
          edits: [
            {
              range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
              newText: IGNORING.slice(2, IGNORING.indexOf('"include"')),
            },
          ],
        },
      ],
    });
  });

  test('is put into it as it stands in the editor, saved or not', async () => {
    const { client, edit } = await ignoring({ [CONFIG]: FILE }, ABILITIES);
    await client.open('file:///work/.minutes.json', `// new\n${FILE}`);
    expect(await edit()).toMatchObject({
      documentChanges: [
        { textDocument: { version: 1 }, edits: [{ range: { start: { line: 1, character: 2 } } }] },
      ],
    });
  });

  test('makes a configuration in the workspace folder where there is none', async () => {
    const { edit } = await ignoring({}, ABILITIES);
    expect(await edit()).toMatchObject({
      documentChanges: [
        { kind: 'create', uri: 'file:///work/.minutes.json' },
        { edits: [{ newText: '{\n  "labels": { "ignore": ["Mill"] }\n}\n' }] },
      ],
    });
  });

  test('knows it in the editor however the client spells it', async () => {
    const files = { 'c:/mill (1)/.minutes.json': FILE, 'c:/mill (1)/.git': '' };
    const document = 'file:///c%3A/mill%20%281%29/minutes/2031-03-12.md';
    const { client, edit } = await ignoring(files, ABILITIES, document);
    const uri = 'file:///C%3A/mill%20%281%29/.minutes.json';
    await client.open(uri, `// new\n${FILE}`);
    expect(await edit()).toMatchObject({
      documentChanges: [
        { textDocument: { uri, version: 1 }, edits: [{ range: { start: { line: 1, character: 2 } } }] },
      ],
    });
  });

  test.each([
    ['at the root of a repository within it', '/work/mill/.git/HEAD', 'file:///work/mill/.minutes.json'],
    ['in the folder, where the repository goes on above it', '/.git', 'file:///work/.minutes.json'],
  ])('makes it %s', async (_, git, uri) => {
    const files = { [git]: '', ...(git !== '/.git' && { [CONFIG]: FILE }) };
    const { edit } = await ignoring(files, ABILITIES, 'file:///work/mill/minutes/2031-03-12.md');
    expect(await edit()).toMatchObject({
      documentChanges: [
        { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
        { textDocument: { uri } },
      ],
    });
  });

  test('spells the new file as the client spells the document', async () => {
    const uri = 'file:///c%3A/a%28b%29/mill/minutes/2031-03-12.md';
    const { edit } = await ignoring({ 'c:/a(b)/mill/.git': '' }, { ...ABILITIES, folders: [] }, uri);
    expect(await edit()).toMatchObject({
      documentChanges: [{ uri: 'file:///c%3A/a%28b%29/mill/.minutes.json' }, {}],
    });
  });

  test('makes it beside the document where there is no folder', async () => {
    const { edit } = await ignoring({}, { ...ABILITIES, folders: [] });
    expect(await edit()).toMatchObject({
      documentChanges: [{ kind: 'create', uri: 'file:///work/minutes/.minutes.json' }, {}],
    });
  });

  test.each([
    ['where the configuration is broken', { [CONFIG]: '{' }, ABILITIES],
    ['where the client cannot make files', {}, { versionedEdits: true }],
  ])('is not offered %s', async (_, files, abilities) => {
    const { edit } = await ignoring(files, abilities);
    expect(await edit()).toBeUndefined();
  });

  test('is not offered for a document that lies on no disk', async () => {
    const { edit } = await ignoring({}, ABILITIES, 'untitled:Untitled-1');
    expect(await edit()).toBeUndefined();
  });
});

test('a configuration that is open is no minutes', async () => {
  const { client } = await start({ [CONFIG]: '{ "include": ["**"] }' });
  await client.open('file:///work/.minutes.json', MINUTES);
  expect(await client.pull('file:///work/.minutes.json')).toMatchObject({ items: [] });
});

test('configurations are watched where the client can do it, rosters by their names', async () => {
  const { client, rules } = await start(
    { [CONFIG]: '{ "include": ["docs/*.md"], "roster": ["people.txt"] }', '/work/people.txt': '' },
    { watchedFiles: true },
  );
  expect(await client.registrations.take()).toBe('workspace/didChangeWatchedFiles');
  await client.open(URI, MINUTES);
  await rules();
  expect(await client.registrations.take()).toBe('workspace/didChangeWatchedFiles');
});

describe('outside of the workspace', () => {
  const FILES = { '/people [1].txt': 'Kevin Fen @nirik', '/.minutes.json': '{ "roster": "people [1].txt" }' };
  const NOTES = 'file:///work/docs/mill.md';

  test('what a configuration is made of is watched where it lies', async () => {
    const { client, rules } = await start(FILES, {
      ...{ watchedFiles: true, watchedFolders: true, folders: ['file:///work/docs'] },
    });
    await client.registrations.take();
    client.watched.length = 0;
    await client.open(NOTES, MINUTES);
    await rules(NOTES);
    await client.registrations.take();
    const pattern = '{.minutes.json,.minutes.jsonc,.minutes.yaml,.minutes.yml}';
    expect(client.watched).toEqual([
      { baseUri: 'file:///work', pattern },
      { baseUri: 'file:///', pattern },
      // A name that is a pattern too.
      { baseUri: 'file:///', pattern: 'people ?1?.txt' },
    ]);
  });

  test('it is watched by its names where the client knows no folders', async () => {
    const { client, rules } = await start(FILES, { watchedFiles: true, folders: ['file:///work/docs'] });
    await client.registrations.take();
    client.watched.length = 0;
    await client.open(NOTES, MINUTES);
    await rules(NOTES);
    await client.registrations.take();
    expect(client.watched).toEqual(['**/people ?1?.txt']);
  });
});

test('a client that reports no changed files is read after, when a configuration is opened or saved', async () => {
  const files = { [CONFIG]: '{}' };
  const { client, rules } = await start(files);
  await client.open(URI, MINUTES);
  expect(await rules()).toEqual([]);
  files[CONFIG] = '{ "include": ["docs/*.md"] }';
  await client.open('file:///work/.minutes.json', files[CONFIG]);
  await client.refreshes.take();
  expect(await rules()).toEqual(['duplicate-attendee']);
  files[CONFIG] = '{ "include": ["docs/*.md"], "rules": { "duplicate-attendee": "off" } }';
  await client.save('file:///work/.minutes.json');
  await client.refreshes.take();
  expect(await rules()).toEqual([]);
});

test('nor does it have to have the configuration open: whatever it saves, all are looked at', async () => {
  const files = { [CONFIG]: '{}' };
  const { client, rules } = await start(files);
  await client.open(URI, MINUTES);
  expect(await rules()).toEqual([]);
  files[CONFIG] = '{ "include": ["docs/*.md"] }';
  await client.save(URI);
  await client.refreshes.take();
  expect(await rules()).toEqual(['duplicate-attendee']);
});

test.each(['untitled:Untitled-1', 'vscode-vfs://github/mill/docs/mill.md'])('%s has none', async (uri) => {
  const { client, rules } = await start({
    [CONFIG]: '{ "include": ["**"] }',
    '/docs/.minutes.json': '{ "include": ["**"] }',
  });
  await client.open(uri, MINUTES);
  expect(await rules(uri)).toEqual([]);
});

test.each([
  ['file:///work/a%20b/%C3%A4.md', '/work/a b/ä.md'],
  ['file:///c%3A/work/a.md', 'c:/work/a.md'],
  ['file://server/share/a.md', '//server/share/a.md'],
])('%s is the path %s', (uri, path) => {
  expect(pathOfUri(uri)).toBe(path);
  expect(pathOfUri(uriOfPath(path))).toBe(path);
});
