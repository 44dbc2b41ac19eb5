/** What other minutes of the workspace say, over the protocol. */

import { afterEach, describe, expect, test } from 'vitest';
import { LspClient, type Setup } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';
import { MINA_MINUTES } from '../support/mina-minutes';

const URI = 'file:///work/2031/may.md';
const listing = (...names: readonly string[]) =>
  `# Minutes of 2031-04-02\n\n## Attendees\n\n${names.map((name) => `- ${name}\n`).join('')}\n## Minutes\n\n- Ada: a\n- Tom: b\n- Ada: c\n- Tom: d\n`;

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

async function start(files: Readonly<Record<string, string>>, setup: Setup = {}) {
  const memory = new MemoryFiles(files);
  const indexer = new MemoryIndexer(memory);
  const client = await LspClient.start({
    ...{ pull: true, refresh: true, folders: ['file:///work'], indexer },
    readFile: (path) => memory.read(path.slice(1)),
    ...setup,
  });
  clients.push(client);
  /** What is said of Mina. */
  const said = async (uri = URI) => {
    const report = await client.pull(uri);
    return 'items' in report
      ? report.items.map(({ message }) => `${message}`).filter((message) => message.includes('Mina'))
      : [];
  };
  /** Once the archive has changed. */
  const saidNow = async (uri = URI) => {
    await client.refreshes.take();
    return said(uri);
  };
  return { client, indexer, memory, said, saidNow };
}

const KNOWN = expect.stringContaining('Mina Okoro');
const UNKNOWN = expect.not.stringContaining('Okoro');

test('what was put off to the next meeting, and is not in its minutes, leads there', async () => {
  const promise = '\n### Light the pier\n\n- Tom: Tabling for vote at next meeting.\n';
  const next = `${MINA_MINUTES.replace('2031-05-07', '2031-06-04')}\n### Paint the boats\n\n- Ada: a\n`;
  const { client } = await start({ 'work/2031/2031-06-04.md': next }, { relatedInformation: true });
  const uri = 'file:///work/2031/2031-05-07.md';
  await client.open(uri, `${MINA_MINUTES}${promise}`);
  await client.pull(uri);
  await client.refreshes.take();
  const report = await client.pull(uri);
  const [told] = 'items' in report ? report.items.filter(({ code }) => code === 'dropped-followup') : [];
  const line = next.split('\n').indexOf('### Paint the boats');
  expect(told?.relatedInformation).toMatchObject([
    { location: { uri: 'file:///work/2031/2031-06-04.md', range: { start: { line, character: 4 } } } },
  ]);
});

test('it leads there after lines were inserted above', async () => {
  const promise = '\n### Light the pier\n\n- Tom: Tabling for vote at next meeting.\n';
  const next = `${MINA_MINUTES.replace('2031-05-07', '2031-06-04')}\n### Paint the boats\n\n- Ada: a\n`;
  const path = 'work/2031/2031-06-04.md';
  const { client, memory } = await start({ [path]: next }, { relatedInformation: true });
  const uri = 'file:///work/2031/2031-05-07.md';
  const lines = async () => {
    const report = await client.pull(uri);
    const [told] = 'items' in report ? report.items.filter(({ code }) => code === 'dropped-followup') : [];
    return told?.relatedInformation?.map(({ location }) => location.range.start.line);
  };
  await client.open(uri, `${MINA_MINUTES}${promise}`);
  await client.pull(uri);
  await client.refreshes.take();
  const line = next.split('\n').indexOf('### Paint the boats');
  expect(await lines()).toEqual([line]);
  memory.write(
    path,
    next.replace('- Ada: the mill', '- Ada: one\n- Ada: two\n- Tom: three\n- Ada: four\n$&'),
  );
  await client.touch(`file:///${path}`);
  await client.refreshes.take();
  expect(await lines()).toEqual([line + 4]);
});

test('opening minutes gives what the other minutes of the folder say', async () => {
  const { client, said, saidNow } = await start({ 'work/2031/april.md': listing('Ada Byron', 'Mina Okoro') });
  await client.open(URI, MINA_MINUTES);
  expect(await said()).toEqual([UNKNOWN]);
  expect(await saidNow()).toEqual([KNOWN]);
});

describe('what changes on the disk', () => {
  const APRIL = 'work/2031/april.md';

  /** Minutes are open, and the archive is complete. */
  async function started(files: Readonly<Record<string, string>>, setup: Setup = {}) {
    const all = await start({ 'work/2031/may.md': MINA_MINUTES, ...files }, setup);
    await all.client.open(URI, MINA_MINUTES);
    await all.said();
    await all.client.refreshes.take();
    return all;
  }

  test.each<[string, (files: MemoryFiles) => void, string]>([
    ['a file is made', (files) => files.write('work/2031/march.md', listing('Mina Okoro')), 'march.md'],
    ['a file is changed', (files) => files.write(APRIL, listing('Ada Byron', 'Mina Okoro')), 'april.md'],
    ['a file is moved to where it counts', (files) => files.move('elsewhere/x.md', 'work/2031/x.md'), 'x.md'],
    ['a folder is moved to where it counts', (files) => files.move('elsewhere', 'work/2031/old'), 'old'],
    ['an ignore file is changed', (files) => files.write('work/2031/.gitignore', '#'), '.gitignore'],
  ])('%s: somebody is known', async (_, change, name) => {
    const { client, memory, said, saidNow } = await started({
      [APRIL]: listing('Ada Byron'),
      'work/2031/secret.md': listing('Mina Okoro'),
      'work/2031/.gitignore': 'secret.md',
      'elsewhere/x.md': listing('Mina Okoro'),
    });
    expect(await said()).toEqual([UNKNOWN]);
    change(memory);
    await client.touch(`file:///work/2031/${name}`);
    expect(await saidNow()).toEqual([KNOWN]);
  });

  test.each<[string, (files: MemoryFiles) => void, string]>([
    ['a file is deleted', (files) => files.remove('work/2031/old/april.md'), 'old/april.md'],
    ['a folder is deleted', (files) => files.remove('work/2031/old'), 'old'],
    ['a folder is moved away', (files) => files.move('work/2031/old', 'elsewhere'), 'old'],
    ['a file is ignored', (files) => files.write('work/.gitignore', 'april.*'), '../.gitignore'],
    [
      'the project says that it is none',
      (files) => files.write('work/2031/.minutes.json', '{ "exclude": ["old/*"] }'),
      '.minutes.json',
    ],
  ])('%s: somebody is unknown again', async (_, change, name) => {
    const { client, memory, said, saidNow } = await started({
      'work/2031/old/april.md': listing('Mina Okoro'),
    });
    expect(await said()).toEqual([KNOWN]);
    change(memory);
    await client.touch(new URL(name, URI).href);
    // A configuration is told of on its own.
    while ((await saidNow()).some((message) => message.includes('Okoro')));
  });

  test('a folder whose name looks like that of a file is deleted: somebody is unknown again', async () => {
    const { client, memory, said, saidNow } = await started({
      'work/2031/committee.github.io/board/april.md': listing('Mina Okoro'),
    });
    expect(await said()).toEqual([KNOWN]);
    memory.remove('work/2031/committee.github.io');
    await client.touch('file:///work/2031/committee.github.io');
    expect(await saidNow()).toEqual([UNKNOWN]);
  });

  test('of thousands of changes at once it is not asked which', async () => {
    const { client, memory, indexer, saidNow } = await started({ [APRIL]: listing('Ada Byron') });
    const paths = Array.from({ length: 3000 }, (_, index) => `work/2031/${index}.md`);
    for (const path of paths) memory.write(path, '# A note');
    memory.write('work/2031/7.md', listing('Mina Okoro'));
    indexer.posted.length = 0;
    await client.touch(...paths.map((path) => `file:///${path}`));
    expect(await saidNow()).toEqual([KNOWN]);
    expect(indexer.posted.filter(({ kind }) => kind === 'changed')).toEqual([
      { kind: 'changed', uri: 'file:///work' },
    ]);
  });

  test('what says nothing of minutes is not looked at', async () => {
    const { client, indexer, memory } = await started({ [APRIL]: listing('Ada Byron') });
    indexer.posted.length = 0;
    await client.touch(
      'file:///work/a.js',
      'file:///elsewhere/b.md',
      'file:///work/c.min.css',
      'file:///work/.git/ORIG_HEAD',
      'file:///work/node_modules/d/readme.md',
      'file:///workshop/d.md',
    );
    memory.write('work/2031/march.md', listing('Mina Okoro'));
    await client.touch('file:///work/2031/march.md');
    await client.refreshes.take();
    expect(indexer.posted.filter(({ kind }) => kind === 'changed')).toEqual([
      { kind: 'changed', uri: 'file:///work', paths: ['2031/march.md'] },
    ]);
  });

  test.each(['open', 'save'] as const)(
    'a client that reports nothing is read after when it has to %s a file',
    async (way) => {
      const { client, memory, said, saidNow } = await started({ [APRIL]: listing('Ada Byron') });
      expect(await said()).toEqual([UNKNOWN]);
      memory.write('work/2031/march.md', listing('Mina Okoro'));
      if (way === 'open') await client.open('file:///work/a.md', '# A note');
      else await client.save(URI);
      expect(await saidNow()).toEqual([KNOWN]);
    },
  );

  test('the client is asked to report it, once there are minutes', async () => {
    const { client } = await start({}, { watchedFiles: true });
    await client.registrations.take();
    client.watched.length = 0;
    await client.open('file:///work/a.md', '# A note');
    await client.pull('file:///work/a.md');
    expect(client.watched).not.toContain('**');
    await client.open(URI, MINA_MINUTES);
    await client.pull(URI);
    while (!client.watched.includes('**')) await client.registrations.take();
    expect(client.watched).toContain('**/.gitignore');
  });
});

describe('what stands in the editor', () => {
  const APRIL = 'file:///work/2031/april.md';

  test('counts before it is saved, until the document is closed', async () => {
    const { client, said, saidNow } = await start({
      'work/2031/may.md': MINA_MINUTES,
      'work/2031/april.md': listing('Ada Byron'),
    });
    await client.open(URI, MINA_MINUTES);
    await said();
    await client.refreshes.take();
    expect(await said()).toEqual([UNKNOWN]);
    await client.open(APRIL, listing('Ada Byron'));
    await client.change(APRIL, { text: listing('Ada Byron', 'Mina Okoro') });
    expect(await saidNow()).toEqual([KNOWN]);
    await client.close(APRIL);
    expect(await saidNow()).toEqual([UNKNOWN]);
  });

  test('counts also where it was there before the folder was indexed', async () => {
    const { client, said, saidNow } = await start({
      'work/2031/may.md': MINA_MINUTES,
      'work/2031/april.md': listing('Ada Byron'),
    });
    await client.open(APRIL, listing('Mina Okoro'));
    await client.open(URI, MINA_MINUTES);
    await said();
    while (!(await saidNow()).some((message) => message.includes('Okoro')));
  });

  test('counts not where the file is ignored', async () => {
    const { client, said, saidNow, memory } = await start({
      ...{ 'work/2031/may.md': MINA_MINUTES, 'work/2031/april.md': listing('Ada Byron') },
      ...{ 'work/draft.md': '', 'work/.gitignore': 'draft.md' },
    });
    await client.open('file:///work/draft.md', listing('Mina Okoro'));
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([UNKNOWN]);
    memory.write('work/.gitignore', '');
    await client.touch('file:///work/.gitignore');
    expect(await saidNow()).toEqual([KNOWN]);
  });

  test('says nothing new of itself', async () => {
    const { client, indexer, said } = await start({ 'work/2031/may.md': MINA_MINUTES });
    await client.open(URI, MINA_MINUTES);
    await said();
    await client.refreshes.take();
    await indexer.done.take();
    await client.change(URI, { text: MINA_MINUTES.replace('fine', 'fine, I think') });
    await indexer.done.take();
    expect(client.refreshes.isEmpty).toBe(true);
  });
});

test('where things stand has no document judged again, and the views tell it', async () => {
  const { client, indexer, said } = await start(
    { 'work/2031/may.md': MINA_MINUTES },
    { initializationOptions: { views: true } },
  );
  await client.open(URI, MINA_MINUTES);
  await said();
  await client.refreshes.take();
  await indexer.done.take();
  await client.changes.take();
  await client.change(URI, { text: MINA_MINUTES.replace('# Attendees', 'A line.\n\n# Attendees') });
  await client.changes.take();
  expect(client.refreshes.isEmpty).toBe(true);
  await client.change(URI, { text: MINA_MINUTES.replace('# Attendees', '# Attendees\n\n- Ina Red') });
  await client.changes.take();
  await client.refreshes.take();
});

describe('workspace folders', () => {
  const FILES = {
    'work/2031/may.md': MINA_MINUTES,
    'work/other/april.md': listing('Mina Okoro'),
    'home/april.md': listing('Mina Okoro'),
  };

  test('know nothing of each other, nor of one within', async () => {
    const folders = ['file:///work', 'file:///work/other', 'file:///home'];
    const { client, said, saidNow } = await start(FILES, { folders });
    await client.open(URI, MINA_MINUTES);
    await client.open('file:///work/other/may.md', MINA_MINUTES);
    await said();
    await said('file:///work/other/may.md');
    await client.refreshes.take();
    expect(await saidNow()).toEqual([UNKNOWN]);
    expect(await said('file:///work/other/may.md')).toEqual([KNOWN]);
  });

  test('come and go', async () => {
    const { client, said, saidNow } = await start(FILES, { workspaceFolders: true });
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([KNOWN]);
    const other = { uri: 'file:///work/other', name: 'other' };
    await client.changeFolders({ added: [other], removed: [] });
    while ((await saidNow()).some((message) => message.includes('Okoro')));
    await client.changeFolders({ added: [], removed: [other] });
    while (!(await saidNow()).some((message) => message.includes('Okoro')));
    await client.changeFolders({ added: [], removed: [{ uri: 'file:///work', name: 'work' }] });
    expect(await saidNow()).toEqual([UNKNOWN]);
  });

  test.each<[string, Setup]>([
    ['there is none', { folders: [] }],
    ['the document lies in another', { folders: ['file:///home'] }],
    ['it lies on no disk, and the client does not answer for it', { folders: ['vscode-vfs://github/work'] }],
    ['nothing is wanted', { configuration: true, settings: () => ({ enable: false }) }],
  ])('nothing is indexed where %s', async (_, setup) => {
    const { client, indexer } = await start(FILES, setup);
    for (const uri of [URI, 'vscode-vfs://github/work/a.md']) {
      await client.open(uri, MINA_MINUTES);
      await client.pull(uri);
    }
    expect(indexer.posted).toEqual([]);
  });

  test('nor before there are minutes', async () => {
    const { client, indexer } = await start(FILES);
    await client.open('file:///work/readme.md', '# Read me\n');
    await client.pull('file:///work/readme.md');
    expect(indexer.starts).toBe(0);
  });
});

describe('a folder that lies on no disk', () => {
  const ROOT = 'vscode-vfs://github/lantern/notes';
  const FILES = {
    '2031/may é.md': MINA_MINUTES,
    'april.md': listing('Mina Okoro'),
    'secret/a.md': '',
    '.gitignore': 'x',
  };

  test('is read through the client', async () => {
    const files = new MemoryFiles(FILES);
    files.forbidden.add('secret');
    const { client, said, saidNow } = await start(
      {},
      { folders: [ROOT], virtual: { uri: ROOT, files }, initializationOptions: { files: true } },
    );
    const uri = `${ROOT}/2031/may%20%C3%A9.md`;
    await client.open(uri, MINA_MINUTES);
    expect(await said(uri)).toEqual([UNKNOWN]);
    expect(await saidNow(uri)).toEqual([KNOWN]);
    files.remove('april.md');
    await client.touch(`${ROOT}/april.md`);
    expect(await saidNow(uri)).toEqual([UNKNOWN]);
  });

  test('is not known where the client does not answer after all', async () => {
    const { client, indexer, said } = await start(
      {},
      { folders: [ROOT], initializationOptions: { files: true } },
    );
    await client.open(`${ROOT}/may.md`, MINA_MINUTES);
    await said(`${ROOT}/may.md`);
    await indexer.done.take();
    expect(await said(`${ROOT}/may.md`)).toEqual([UNKNOWN]);
  });
});

describe('settings', () => {
  const FILES = { 'work/2031/may.md': MINA_MINUTES, 'work/old/april.md': listing('Mina Okoro') };

  test('say which files do not count', async () => {
    let settings: unknown = {};
    const { client, said, saidNow } = await start(FILES, { configuration: true, settings: () => settings });
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([KNOWN]);
    settings = { exclude: ['april.md'] };
    await client.configure(null);
    while ((await saidNow()).some((message) => message.includes('Okoro')));
  });

  test('say what the editor does not show', async () => {
    const { client, said, saidNow } = await start(FILES, {
      configuration: true,
      hidden: { '**/old': true, '**/2031': false },
    });
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([UNKNOWN]);
  });
});

describe('the indexer', () => {
  const FILES = { 'work/2031/may.md': MINA_MINUTES, 'work/april.md': listing('Mina Okoro') };

  test('is started again when it fails, once, and told all anew', async () => {
    const { client, indexer, said, saidNow } = await start({
      ...FILES,
      'work/march.md': listing('Ada Byron'),
    });
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([KNOWN]);
    await client.logged.take();
    const release = indexer.hold();
    indexer.remembered.clear();
    indexer.kill('out of memory');
    expect(await saidNow()).toEqual([UNKNOWN]);
    release();
    expect(await saidNow()).toEqual([KNOWN]);
    expect(await client.logged.take()).toBe('The indexer has failed, it is started again: out of memory');
    indexer.hold();
    indexer.remembered.clear();
    indexer.kill('again');
    expect(await saidNow()).toEqual([UNKNOWN]);
    expect(await client.logged.take()).toContain('other meetings are not known any more: again');
    expect(indexer.starts).toBe(2);
    expect(await said()).toEqual([UNKNOWN]);
  });

  test('is asked for a folder also where it fails while the client is asked for its settings', async () => {
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { client, indexer, said, saidNow } = await start(
      { ...FILES, 'home/april.md': listing('Mina Okoro') },
      {
        folders: ['file:///work', 'file:///home'],
        ...{ configuration: true, settings: (uri) => (uri === 'file:///home' ? asked : {}) },
      },
    );
    const home = 'file:///home/may.md';
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([KNOWN]);
    await client.open(home, MINA_MINUTES);
    expect(await said(home)).toEqual([UNKNOWN]);
    indexer.kill('out of memory');
    answer();
    while (!`${await saidNow(home)}`.includes('Okoro'));
  });

  test('forgets what was shown in a folder that was another one meanwhile', async () => {
    const inner = { uri: 'file:///work/in', name: 'in' };
    const files = { 'work/in/april.md': listing('Ada Byron') };
    const { client, indexer, said, saidNow } = await start(files, { workspaceFolders: true });
    const indexed = async (uri: string) => {
      while ((await indexer.done.take()) !== uri);
    };
    await client.open(URI, MINA_MINUTES);
    await said();
    await client.open('file:///work/in/april.md', listing('Ada Byron', 'Mina Okoro'));
    while (!`${await saidNow()}`.includes('Okoro'));
    await client.changeFolders({ added: [inner], removed: [] });
    await indexed('file:///work');
    await client.pull('file:///work/in/april.md');
    await indexed('file:///work/in');
    await client.close('file:///work/in/april.md');
    await indexed('file:///work/in');
    await client.changeFolders({ added: [], removed: [inner] });
    await indexed('file:///work');
    expect(await saidNow()).toEqual([UNKNOWN]);
  });

  test('begins nothing that nobody would end, after it has failed for good', async () => {
    const { client, indexer, said, saidNow } = await start(FILES, { progress: true });
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([KNOWN]);
    indexer.kill('out of memory');
    indexer.kill('again');
    await client.touch('file:///work/april.md');
    const begun = client.progress.take().then(({ kind }) => kind);
    // Nothing tells that nothing happens: many times as long as it would take.
    const nothing = new Promise((resolve) => setTimeout(() => resolve('nothing'), 100));
    expect(await Promise.race([begun, nothing])).toBe('nothing');
  });

  test('says what it left out', async () => {
    const { client, memory, said } = await start(FILES);
    memory.forbidden.add('work/secret');
    memory.write('work/secret/a.md', '');
    await client.open(URI, MINA_MINUTES);
    await said();
    expect([await client.logged.take(), await client.logged.take()]).toEqual([
      'file:///work: 2 files of minutes',
      'file:///work: there are folders that cannot be looked into: secret (EACCES)',
    ]);
  });

  test('shows that it works where that takes a while', async () => {
    const { client, memory, indexer, said } = await start(FILES, { progress: true });
    const release = indexer.hold();
    memory.forbidden.add('work/secret');
    memory.write('work/secret/a.md', '');
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await client.progress.take()).toMatchObject({ kind: 'begin', percentage: 0 });
    release();
    let last = await client.progress.take();
    while (last.kind !== 'end') last = await client.progress.take();
    expect(last.kind).toBe('end');
  });

  test('says at once what it remembers, and then what has changed since', async () => {
    const first = await start(FILES);
    await first.client.open(URI, MINA_MINUTES);
    await first.said();
    await first.client.refreshes.take();
    const { client, memory, indexer, said, saidNow } = await start(FILES);
    memory.remove('work/april.md');
    for (const [root, entries] of first.indexer.remembered) indexer.remembered.set(root, entries);
    const release = indexer.hold();
    await client.open(URI, MINA_MINUTES);
    await said();
    expect(await saidNow()).toEqual([KNOWN]);
    release();
    expect(await saidNow()).toEqual([UNKNOWN]);
  });
});
