/** New minutes over the protocol: a day is proposed, and a text for it. */
import { afterEach, describe, expect, test } from 'vitest';
import { NEW_MINUTES, type NewMinutesResult, PROPOSE_DAY, type ProposedDay } from '../../server/src/protocol';
import { minutesOf } from '../support/folder';
import { LspClient, type Setup } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';

const lantern = (day: string): string =>
  minutesOf(day, { Attendees: 'Ada Byron, Tom Carr' }, '- Ada: light\n');
const FILES = {
  'work/notes/2031-02-12.md': lantern('2031-02-12'),
  'work/notes/2031-03-12.md': lantern('2031-03-12'),
  'work/notes/2031-04-09.md': lantern('2031-04-09'),
  'work/README.md': '# Lanterns\n',
};
const LAST = 'file:///work/notes/2031-04-09.md';

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

async function start(files: Readonly<Record<string, string>>, setup: Setup = {}) {
  const memory = new MemoryFiles(files);
  const indexer = new MemoryIndexer(memory);
  const client = await LspClient.start({
    ...{ folders: ['file:///work'], indexer, readFile: (path: string) => memory.read(path.slice(1)) },
    ...setup,
  });
  clients.push(client);
  const propose = (uri: string, today = '2031-04-20'): Promise<ProposedDay> =>
    client.connection.sendRequest(PROPOSE_DAY, { uri, today });
  const make = (uri: string, day = '2031-05-14'): Promise<NewMinutesResult> =>
    client.connection.sendRequest(NEW_MINUTES, { uri, day });
  return { client, indexer, memory, propose, make };
}

const NEXT =
  '# Lantern committee meeting minutes (2031-05-14)\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n';

test.each([
  ['minutes', LAST],
  ['a folder', 'file:///work/notes'],
  ['the workspace folder', 'file:///work/'],
  ['any other file', 'file:///work/README.md'],
])('begin with %s', async (_, uri) => {
  const { propose, make } = await start(FILES);
  expect(await propose(uri)).toEqual({
    day: '2031-05-14',
    days: ['2031-02-12', '2031-03-12', '2031-04-09'],
  });
  expect(await make(uri)).toEqual({
    uri: 'file:///work/notes/2031-05-14.md',
    text: NEXT,
    position: { line: 7, character: 10 },
  });
});

test('are made of what stands in the editor', async () => {
  const { client, make } = await start(FILES);
  await client.open(LAST, lantern('2031-04-09').replace('# Lantern', '# Great lantern'));
  expect((await make(LAST)).text).toContain('# Great lantern committee');
});

test('wait until the folder is known', async () => {
  const { indexer, make } = await start(FILES);
  const release = indexer.hold();
  const made = make(LAST);
  release();
  expect((await made).text).toBe(NEXT);
});

test('wait for nothing where the index has failed for good', async () => {
  const { client, indexer, make } = await start(FILES);
  await client.open(LAST, lantern('2031-04-09'));
  await make(LAST);
  indexer.hold();
  indexer.remembered.clear();
  indexer.kill('out of memory');
  const made = make(LAST);
  indexer.kill('again');
  expect((await made).text).toBe(NEXT);
  expect((await make(LAST)).text).toBe(NEXT);
});

describe('where there are none', () => {
  test('have what most have', async () => {
    const { propose, make } = await start({ 'work/README.md': '# Lanterns\n' });
    expect(await propose('file:///work/')).toEqual({ day: '2031-04-20', days: [] });
    const { uri, text, position } = await make('file:///work/');
    expect(uri).toBe('file:///work/2031-05-14.md');
    expect(text.split('\n')[position.line]).toBe('Minutes recorded by');
    expect((await make('file:///work/notes')).uri).toBe('file:///work/notes/2031-05-14.md');
  });

  test('and no folder either, are those of the document', async () => {
    const { client, make } = await start({}, { folders: [] });
    await client.open('file:///home/ada/2031-04-09.md', lantern('2031-04-09'));
    const { uri, text } = await make('file:///home/ada/2031-04-09.md');
    expect([uri, text]).toEqual(['file:///home/ada/2031-05-14.md', NEXT]);
  });

  test('and no file, lie nowhere', async () => {
    const { make } = await start({}, { folders: [] });
    expect((await make('untitled:')).uri).toBeNull();
  });
});

test('a folder on no disk is read through the client', async () => {
  const root = 'vscode-vfs://github/lantern/notes';
  const files = new MemoryFiles({ '2031-04-09.md': lantern('2031-04-09') });
  const { make } = await start(
    {},
    { folders: [root], virtual: { uri: root, files }, initializationOptions: { files: true } },
  );
  expect(await make(`${root}/`)).toMatchObject({ uri: `${root}/2031-05-14.md`, text: NEXT });
});
