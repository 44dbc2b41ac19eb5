/** What views are told over the protocol. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  ARCHIVE_ITEMS,
  type ArchiveItemsResult,
  DOCUMENT_STATUS,
  type DocumentStatus,
  type ItemShown,
  MEETING_ITEMS,
  type MeetingItemsResult,
} from '../../server/src/views-protocol';
import { minutesOf } from '../support/folder';
import { LspClient, type Setup } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';
import { RECIPE } from './lantern-minutes';

const URI = 'file:///work/notes/2031-04-09.md';
const MINUTES = minutesOf(
  '2031-04-09',
  { Attendees: 'Ada Byron, Tom Carr', 'Unable to attend': 'Zoe Marsh' },
  '### Oil\n\n- Ada: it is dark\n- Tom: it is\n',
);

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

async function start(setup: Setup = {}) {
  const client = await LspClient.start({
    ...{ folders: ['file:///work'], initializationOptions: { views: true }, ...setup },
  });
  clients.push(client);
  const items = (path: readonly string[] = [], uri = URI): Promise<MeetingItemsResult | null> =>
    client.connection.sendRequest(MEETING_ITEMS, { textDocument: { uri }, path });
  const status = (uri = URI): Promise<DocumentStatus | null> =>
    client.connection.sendRequest(DOCUMENT_STATUS, { textDocument: { uri } });
  return { client, items, status };
}

describe('the items of a meeting', () => {
  test('are told level by level, with where one goes from them', async () => {
    const { client, items } = await start();
    await client.open(URI, MINUTES);
    const first = await items();
    expect(first?.name).toBe('2031-04-09');
    expect(first?.items).toEqual([
      {
        ...{ id: 'attendance', kind: 'attendance', label: 'Attendance', below: 'closed' },
        description: '2 present · 1 absent',
        tooltip: 'Attendance · 2 present · 1 absent',
        spoken: 'Attendance, 2 present, 1 absent',
      },
      {
        ...{ id: 'topics', kind: 'topics', label: 'Topics', below: 'open' },
        ...{ description: '1', tooltip: 'Topics · 1', spoken: 'Topics, 1' },
      },
    ]);
    const [topic] = (await items(['topics']))?.items ?? [];
    expect(topic).toMatchObject({
      id: 'topic Oil',
      description: '2 speakers · 2 statements',
      below: 'closed',
    });
    const line = MINUTES.split('\n').indexOf('### Oil');
    expect(topic?.place).toEqual({
      uri: URI,
      range: { start: { line, character: 4 }, end: { line, character: 7 } },
    });
    const speakers = (await items(['topics', 'topic Oil']))?.items;
    expect(speakers?.map(({ label, below }) => [label, below])).toEqual([
      ['Ada Byron', undefined],
      ['Tom Carr', undefined],
    ]);
  });

  test('are those of the text as it is now', async () => {
    const { client, items } = await start();
    await client.open(URI, MINUTES);
    await items();
    await client.change(URI, { text: MINUTES.replace('### Oil', 'a line\n\n### Water') });
    expect((await items(['topics', 'topic Oil']))?.items).toEqual([]);
    const topics = (await items(['topics']))?.items;
    const line = MINUTES.split('\n').indexOf('### Oil') + 2;
    expect(topics).toMatchObject([{ label: 'Water', place: { range: { start: { line } } } }]);
  });

  test.each<[string, string]>([
    ['no minutes', RECIPE],
    ['a file that says that it is none', `<!-- minutes: off -->\n\n${MINUTES}`],
  ])('there are none of %s', async (_, text) => {
    const { client, items } = await start();
    await client.open(URI, text);
    expect(await items()).toBeNull();
  });

  test('there are none of what is not open, or was closed, or is the old side of a comparison', async () => {
    const { client, items } = await start();
    expect(await items()).toBeNull();
    await client.open('git:/work/notes/2031-04-09.md?HEAD', MINUTES);
    expect(await items([], 'git:/work/notes/2031-04-09.md?HEAD')).toBeNull();
    await client.open(URI, MINUTES);
    const asked = items();
    await client.close(URI);
    // What was asked for before is answered, as it was then.
    expect((await asked)?.items).toHaveLength(2);
    expect(await items()).toBeNull();
  });

  test('a file that ceases to be minutes has none any more', async () => {
    const { client, items } = await start();
    await client.open(URI, MINUTES);
    expect(await items()).not.toBeNull();
    await client.change(URI, { text: `<!-- minutes: off -->\n\n${MINUTES}` });
    expect(await items()).toBeNull();
  });
});

describe('the items of all meetings', () => {
  const FILES = {
    'work/notes/2031-03-12.md': minutesOf(
      '2031-03-12',
      { Attendees: 'Ada Byron' },
      '- ACTION: Ada to buy oil\n',
    ),
    'work/notes/2031-02-12.md': minutesOf('2031-02-12', { Attendees: 'Tom Carr' }, '- Tom: a\n'),
    'pier/2031-04-09.md': minutesOf('2031-04-09', { Attendees: 'Zoe Marsh' }, '- Zoe: a\n'),
    'empty/README.md': '# Nothing\n',
  };

  async function startIndexed(folders: readonly string[] = ['file:///work'], setup: Setup = {}) {
    const memory = new MemoryFiles(FILES);
    const indexer = new MemoryIndexer(memory);
    const readFile = (path: string) => memory.read(path.slice(1));
    const started = await start({ folders, indexer, readFile, ...setup });
    const all = (path: readonly string[] = []): Promise<ArchiveItemsResult> =>
      started.client.connection.sendRequest(ARCHIVE_ITEMS, { path });
    const labels = async (path?: readonly string[]) => (await all(path)).items.map(({ label }) => label);
    return { ...started, memory, indexer, all, labels };
  }

  test('are read when somebody looks at them, and then known', async () => {
    const { client, all, labels } = await startIndexed();
    expect(await all()).toEqual({ items: [], isReading: true });
    await client.changes.take();
    expect(await labels()).toEqual(['Open actions', 'People', 'Meetings']);
    expect(await labels(['meetings'])).toEqual(['2031-03-12', '2031-02-12']);
    expect((await all()).isReading).toBe(false);
    const [action] = (await all(['actions'])).items;
    expect(action).toMatchObject({
      label: 'Ada to buy oil',
      place: { uri: 'file:///work/notes/2031-03-12.md', range: { start: { line: 8, character: 10 } } },
    });
  });

  test('are those of each workspace folder that has some', async () => {
    const { client, all, labels } = await startIndexed(['file:///work', 'file:///pier/', 'file:///empty']);
    await all();
    while ((await labels()).length < 2) await client.changes.take();
    expect(await labels()).toEqual(['work', 'pier']);
    expect(await labels(['file:///pier', 'meetings'])).toEqual(['2031-04-09']);
    expect(await labels(['file:///pier', 'gone'])).toEqual([]);
  });

  test('change with the files', async () => {
    const { client, memory, all, labels } = await startIndexed();
    await all();
    await client.changes.take();
    memory.remove('work/notes/2031-02-12.md');
    await client.touch('file:///work/notes/2031-02-12.md');
    await client.changes.take();
    expect(await labels(['meetings'])).toEqual(['2031-03-12']);
  });

  test('there are none without a folder, and none to wait for where nothing can be read', async () => {
    expect(await (await startIndexed([])).all()).toEqual({ items: [], isReading: false });
    const { client, indexer, all } = await startIndexed();
    await all();
    await client.changes.take();
    indexer.hold();
    indexer.remembered.clear();
    indexer.kill('out of memory');
    indexer.kill('again');
    await client.changes.take();
    expect(await all()).toEqual({ items: [], isReading: false });
  });

  test('there are none where the user wants peace', async () => {
    const { client, all } = await startIndexed(undefined, {
      configuration: true,
      settings: () => ({ enable: false }),
    });
    await all();
    await client.indexing.take();
    expect(await all()).toEqual({ items: [], isReading: false });
    // Whoever looks because of what was told is told nothing more: it would look for ever.
    await client.touch('file:///work/notes/2031-02-12.md');
    await all();
    expect([client.indexing.isEmpty, client.changes.isEmpty]).toEqual([true, true]);
  });

  test('are gone once the user wants peace, and there again afterwards', async () => {
    let enable = true;
    const { client, all, labels } = await startIndexed(undefined, {
      configuration: true,
      settings: () => ({ enable }),
    });
    /** What a view shows in the end that looks whenever it is told to. */
    const shownLast = async (isIt: (shown: readonly string[]) => boolean) => {
      let shown = await labels();
      while (!isIt(shown)) {
        await client.changes.take();
        shown = await labels();
      }
      return shown;
    };
    await all();
    expect(await shownLast((shown) => shown.length > 0)).toHaveLength(3);
    while (!client.changes.isEmpty) await client.changes.take();
    enable = false;
    await client.configure({});
    expect(await shownLast((shown) => shown.length === 0)).toEqual([]);
    enable = true;
    await client.configure({});
    expect(await shownLast((shown) => shown.length > 0)).toHaveLength(3);
  });
});

describe('the status of a document', () => {
  test('says that it is minutes and why, and who was there', async () => {
    const { client, status } = await start();
    await client.open(URI, MINUTES);
    expect(await status()).toEqual({
      ...{ minutes: true, reason: 'score', score: 8 },
      ...{ attendance: '2 present, 1 absent', quorum: '' },
    });
  });

  test.each<[string, string, Partial<DocumentStatus>]>([
    ['looks like none', RECIPE, { minutes: false, reason: 'score', score: 3 }],
    ['says so', `<!-- minutes: off -->\n${MINUTES}`, { minutes: false, reason: 'marker' }],
    ['says that it is', `<!-- minutes: on -->\n${RECIPE}`, { minutes: true, reason: 'marker' }],
  ])('of a file that %s', async (_, text, expected) => {
    const { client, status } = await start();
    await client.open(URI, text);
    expect(await status()).toMatchObject({ ...expected, attendance: '', quorum: '' });
  });

  test.each<[string, object, Partial<DocumentStatus>]>([
    ['the user', { enable: false }, { minutes: false, reason: 'off' }],
    ['a glob of the user', { exclude: ['notes/*'] }, { minutes: false, reason: 'exclude' }],
    ['another one', { include: ['notes/*'] }, { minutes: true, reason: 'include' }],
  ])('where %s says it', async (_, minutes, expected) => {
    const { client, status } = await start({
      configuration: true,
      settings: () => minutes,
    });
    await client.open(URI, MINUTES);
    expect(await status()).toMatchObject(expected);
  });

  test('where the project says it, and has a quorum', async () => {
    const config = (text: string): Setup => ({
      readFile: (path) => (path === '/work/.minutes.json' ? text : undefined),
    });
    const excluded = await start(config('{ "exclude": ["notes/*"] }'));
    await excluded.client.open(URI, MINUTES);
    expect(await excluded.status()).toMatchObject({ minutes: false, reason: 'project' });
    const counted = await start(config('{ "quorum": 3 }'));
    await counted.client.open(URI, MINUTES);
    expect(await counted.status()).toMatchObject({ quorum: 'Quorum not met: 2 of the 3 needed' });
  });

  test('there is none of a document that the server does not know', async () => {
    expect(await (await start()).status()).toBeNull();
  });
});

describe('names that want to be more than text', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '[here](command:workbench.action.quit)',
    'Ada](javascript:alert(1))',
    '$(trash) Eve',
    '![x](https://evil.example.org/x.png)',
    '\u202Eadevil\u202C Zoe',
    'Ina\u0007\u001b[31m Red',
    '\u2067Uma\u2069',
  ];
  const text = minutesOf(
    '2031-04-09',
    { Attendees: `Ada Byron, Tom Carr`, [`Guests of ${HOSTILE[1]}`]: HOSTILE.join(', ') },
    [
      ...HOSTILE.map((name) => `### RFC: ${name}\n\n- Ada: a\n- ${name}: b\n- Decision: ${name} it is\n`),
      `## Actions\n\n${HOSTILE.map((name) => `- [ ] ${name} to run\n`).join('')}`,
    ].join('\n'),
  );

  async function allOf(ask: (path: readonly string[]) => Promise<MeetingItemsResult | null>) {
    const below = async (path: readonly string[]): Promise<readonly ItemShown[]> => {
      const own = (await ask(path))?.items ?? [];
      const more = await Promise.all(
        own.filter((item) => item.below !== undefined).map((item) => below([...path, item.id])),
      );
      return [...own, ...more.flat()];
    };
    return below([]);
  }

  test('are in the items as text, without characters that nobody sees', async () => {
    const { client, items } = await start();
    await client.open(URI, text);
    const all = await allOf(items);
    expect(all.length).toBeGreaterThan(30);
    for (const { label, description, tooltip, spoken } of all) {
      for (const shown of [label, description, spoken]) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
        expect(shown).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
        expect(shown.length).toBeLessThan(1_000);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
      expect(tooltip).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E\u2066-\u2069]/u);
    }
    // It is there, and it is text.
    expect(all.map(({ label }) => label).join('\n')).toContain('onerror');
  });

  test('are not in the status', async () => {
    const { client, status } = await start();
    await client.open(URI, text);
    const { attendance, quorum } = (await status()) ?? {};
    // Guests are counted by nobody, and no name of theirs is there.
    expect([attendance, quorum]).toEqual(['2 present', '']);
  });
});

describe('what a client with views is told', () => {
  /** What it is told last: on a loaded machine it is told before that how far it is. */
  async function known({ indexing }: LspClient) {
    let last = await indexing.take();
    while (last.progress !== undefined) last = await indexing.take();
    return last;
  }

  const FILES = {
    'work/notes/2031-03-12.md': minutesOf('2031-03-12', { Attendees: 'Ada Byron' }, '- Ada: a\n'),
  };

  async function startIndexed(setup: Setup = {}) {
    const memory = new MemoryFiles(FILES);
    const indexer = new MemoryIndexer(memory);
    return {
      memory,
      indexer,
      ...(await start({ indexer, readFile: (path) => memory.read(path.slice(1)), ...setup })),
    };
  }

  test('that more is known, as soon as the other minutes are', async () => {
    const { client, items } = await startIndexed();
    await client.open(URI, MINUTES);
    await items();
    expect(await client.changes.take()).toBe('changed');
    expect(await known(client)).toEqual({ uri: 'file:///work', known: '1 file of minutes' });
  });

  test('how far the other minutes are read, where that takes a while', async () => {
    const { client, indexer, items } = await startIndexed({ progress: true });
    const release = indexer.hold();
    await client.open(URI, MINUTES);
    await items();
    expect(await client.indexing.take()).toMatchObject({
      uri: 'file:///work',
      progress: { done: 0 },
      known: '',
    });
    release();
    expect(await known(client)).toMatchObject({ uri: 'file:///work' });
    // It stands in the status, and nowhere else.
    expect(client.progress.isEmpty).toBe(true);
  });

  test('that a setting has changed', async () => {
    const { client, items } = await start();
    await client.open(URI, MINUTES);
    await items();
    await client.configure({ minutes: { enable: false } });
    expect(await client.changes.take()).toBe('changed');
  });

  test('nothing, where it has none', async () => {
    const { client, indexer, items } = await startIndexed({ initializationOptions: {} });
    await client.open(URI, MINUTES);
    await items();
    await indexer.done.take();
    await items();
    expect([client.changes.isEmpty, client.indexing.isEmpty]).toEqual([true, true]);
  });
});
