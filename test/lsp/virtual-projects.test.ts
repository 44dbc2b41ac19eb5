/** The project's own configuration in a folder that lies on no disk: on GitHub, or in a browser. */
import { expect, test } from 'vitest';
import { LspClient } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';

const ROOT = 'vscode-vfs://github/lantern/notes';
const NOTES = `${ROOT}/docs/mill.md`;
const CONFIG = '.minutes.json';
const MINUTES = '# Attendees\n\n- Ada Byron\n- Ada Byron\n\n# Minutes\n\n- Ada: a\n- nirik: b\n';

/** A client that answers for these files, without a disk at the other end. */
async function start(texts: Readonly<Record<string, string>>, abilities: object = {}) {
  const files = new MemoryFiles(texts);
  const client = await LspClient.start({
    ...{ pull: true, refresh: true, folders: [ROOT], virtual: { uri: ROOT, files } },
    initializationOptions: { files: true },
    ...abilities,
  });
  const rules = async (uri = NOTES) => {
    const report = await client.pull(uri);
    return 'items' in report ? report.items.map(({ code }) => code) : [];
  };
  return { client, files, rules };
}

test('says which files are minutes, how severe a rule is, and who is known', async () => {
  const { client, rules } = await start({
    [CONFIG]: '{ "extends": ["etc/base.yaml"], "roster": ["people.txt"], "include": ["docs/*.md"] }',
    'people.txt': 'Kevin Fen (KF) @nirik\n',
    'etc/base.yaml': 'rules:\n  duplicate-attendee: off\n',
  });
  await client.open(NOTES, MINUTES);
  await client.open(`${ROOT}/other/mill.md`, MINUTES);
  expect(await rules()).toEqual(['unlisted-speaker']);
  expect(await rules(`${ROOT}/other/mill.md`)).toEqual([]);
});

test('two documents that are opened together both know it', async () => {
  const { client, rules } = await start({
    [CONFIG]: '{ "include": ["docs/*.md"], "roster": ["people.txt"] }',
    'people.txt': 'Kevin Fen (KF) @nirik\n',
  });
  const [a, b] = [`${ROOT}/docs/a.md`, `${ROOT}/docs/b.md`];
  await client.open(a, MINUTES);
  await client.open(b, MINUTES);
  expect(await Promise.all([rules(a), rules(b)])).toEqual([
    ['duplicate-attendee', 'unlisted-speaker'],
    ['duplicate-attendee', 'unlisted-speaker'],
  ]);
});

test('a change takes effect, also of a file that it names and that was missing', async () => {
  const { client, files, rules } = await start({
    [CONFIG]: '{ "include": ["docs/*.md"], "roster": ["people.txt"] }',
  });
  await client.open(NOTES, MINUTES);
  expect(await rules()).toEqual(['duplicate-attendee']);
  expect((await client.published.take()).diagnostics).toMatchObject([
    { message: expect.stringContaining('There is no file "people.txt"') },
  ]);
  files.write('people.txt', 'Kevin Fen (KF) @nirik\n');
  await client.touch(`${ROOT}/people.txt`);
  await client.refreshes.take();
  expect(await rules()).toEqual(['duplicate-attendee', 'unlisted-speaker']);
  expect(await client.published.take()).toMatchObject({ uri: `${ROOT}/${CONFIG}`, diagnostics: [] });
});

test('a client that fails once is asked again', async () => {
  const { client, rules } = await start({ [CONFIG]: '{ "include": ["docs/*.md"] }' });
  let failures = 0;
  client.connection.onRequest('minutes/readFiles', ({ uris }: { readonly uris: readonly string[] }) => {
    if (failures++ === 0) throw new Error('the network is gone');
    return uris.map((uri) => (uri === `${ROOT}/${CONFIG}` ? '{ "include": ["docs/*.md"] }' : null));
  });
  await client.open(NOTES, MINUTES);
  expect(await rules()).toEqual([]);
  await client.change(NOTES, { text: `${MINUTES}\n` });
  expect(await rules()).toEqual(['duplicate-attendee']);
});

test('a client that fails always is not asked for ever', async () => {
  const { client, rules } = await start({});
  let failures = 0;
  client.connection.onRequest('minutes/readFiles', () => {
    failures++;
    throw new Error('there is no network');
  });
  await client.open(NOTES, MINUTES);
  for (let edits = 1; edits < 10; edits++) {
    await client.change(NOTES, { text: MINUTES + '\n'.repeat(edits) });
    await rules();
  }
  expect(failures).toBeLessThan(6);
});

test('what is told of the configurations of a folder goes with it', async () => {
  const config = '{ "include": ["docs/*.md"], "roster": ["people.txt"] }';
  const { client, rules } = await start({ [CONFIG]: config }, { workspaceFolders: true });
  await client.open(NOTES, MINUTES);
  await rules();
  expect((await client.published.take()).diagnostics).toHaveLength(1);
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: ROOT, name: 'notes' }] },
  });
  expect(await client.published.take()).toMatchObject({ uri: `${ROOT}/${CONFIG}`, diagnostics: [] });
});

test('a configuration that is made counts', async () => {
  const { client, files, rules } = await start({});
  await client.open(NOTES, MINUTES);
  expect(await rules()).toEqual([]);
  files.write('docs/.minutes.yaml', 'include: ["*.md"]\n');
  await client.touch(`${ROOT}/docs/.minutes.yaml`);
  await client.refreshes.take();
  expect(await rules()).toEqual(['duplicate-attendee']);
});

test('nothing is looked for above the folder, whatever a configuration says', async () => {
  const { client, rules } = await start({
    [CONFIG]: '{ "extends": ["../../etc/base.json", "/people.json"], "include": ["docs/*.md"] }',
  });
  const asked: string[] = [];
  const { connection } = client;
  connection.onRequest('minutes/readFiles', ({ uris }: { readonly uris: readonly string[] }) => {
    asked.push(...uris);
    return uris.map((uri) => (uri === `${ROOT}/${CONFIG}` ? '{ "extends": ["../../etc/base.json"] }' : null));
  });
  await client.open(NOTES, MINUTES);
  await rules();
  expect(asked).toContain(`${ROOT}/${CONFIG}`);
  expect(asked.filter((uri) => !uri.startsWith(`${ROOT}/`) || uri.includes('..'))).toEqual([]);
});

test('files that cannot be read are none', async () => {
  const { client, files, rules } = await start({ [CONFIG]: '{ "include": ["docs/*.md"] }' });
  files.forbidden.add(CONFIG);
  await client.open(NOTES, MINUTES);
  expect(await rules()).toEqual([]);
});

test('a client that does not answer after all does not keep anybody waiting', async () => {
  const client = await LspClient.start({
    ...{ pull: true, folders: [ROOT], initializationOptions: { files: true } },
  });
  await client.open(NOTES, `<!-- minutes: on -->\n\n${MINUTES}`);
  const report = await client.pull(NOTES);
  expect('items' in report && report.items.map(({ code }) => code)).toEqual(['duplicate-attendee']);
});

test('a label that is nobody is noted in the configuration, and in a new one where there is none', async () => {
  const abilities = { versionedEdits: true, newFiles: true };
  const text = MINUTES.replace('- Ada Byron\n- Ada Byron', '- Ada Byron\n- Tom Reed').replace(
    'nirik: b',
    'Tom: b\n- Mill: c',
  );
  for (const [made, config] of [
    [true, {}],
    [false, { [CONFIG]: '{ "include": ["docs/*.md"] }\n' }],
  ] as const) {
    const { client, rules } = await start(config, abilities);
    await client.open(NOTES, `<!-- minutes: on -->\n\n${text}`);
    expect(await rules()).toEqual(['unlisted-speaker']);
    const line = `<!-- minutes: on -->\n\n${text}`.split('\n').indexOf('- Mill: c');
    const at = { start: { line, character: 2 }, end: { line, character: 6 } };
    const actions = await client.codeActions(NOTES, at);
    const [ignore] = actions.filter(({ title }) => title.includes('ignore the label "Mill"'));
    const [first, second] = ignore?.edit?.documentChanges ?? [];
    const uri = `${ROOT}/${CONFIG}`;
    expect(first).toMatchObject(made ? { kind: 'create', uri } : { textDocument: { uri, version: null } });
    expect(second === undefined).toBe(!made);
  }
});

test('a folder that is all of its host is asked for as an editor can take it', async () => {
  const root = 'vscode-test-web://mount';
  const list = '# Attendees\n\n- Odalys Quint\n- Rui Costa\n';
  const files = new MemoryFiles({
    '.gitignore': 'old\n',
    [CONFIG]: '{ "include": ["*.md"], "roster": ["people.txt"] }',
    'old/list.md': list,
    'list.md': list,
  });
  const indexer = new MemoryIndexer(files);
  const client = await LspClient.start({
    ...{ pull: true, refresh: true, watchedFiles: true, watchedFolders: true, indexer },
    ...{ folders: [`${root}/`], virtual: { uri: root, files }, initializationOptions: { files: true } },
  });
  const asked: string[] = [];
  client.connection.onRequest('minutes/listFolders', ({ uris }: { readonly uris: readonly string[] }) => {
    asked.push(...uris);
    const list = uris.map((uri) => uri.slice(root.length + 1));
    return (files.answer({ list }).listings ?? []).map((listing) => listing ?? null);
  });
  await client.open(`${root}/mill.md`, MINUTES);
  await client.pull(`${root}/mill.md`);
  await indexer.done.take();
  // VS Code can join nothing to a URI without a path.
  expect(asked).toEqual([`${root}/`]);
  const bases = client.watched.map((glob) => (typeof glob === 'string' ? '' : String(glob.baseUri)));
  expect(bases).toContain(`${root}/`);
  expect(bases).not.toContain(root);
});

test('the archive knows which files it says are minutes', async () => {
  const list = '# Attendees\n\n- Odalys Quint\n- Rui Costa\n';
  const may = `# Minutes of the quay meeting 2031-05-14\n\n## Attendees\n\n- Ines Tavares\n\n## Minutes\n\n- Ines: wet\n- Odalys: and cold\n- Ines: fine\n`;
  const files = new MemoryFiles({
    [CONFIG]: '{ "include": ["list.md"] }',
    'old/.minutes.yaml': 'exclude: ["*.md"]\n',
    // The one is minutes only because somebody says so, and the other would be if nobody said otherwise.
    'list.md': list,
    'old/april.md': may.replaceAll('Ines Tavares', 'Ines Moth'),
  });
  const indexer = new MemoryIndexer(files);
  const { client } = await start({}, { virtual: { uri: ROOT, files }, indexer });
  await client.open(NOTES, may);
  await client.pull(NOTES);
  await indexer.done.take();
  await client.refreshes.take();
  const report = await client.pull(NOTES);
  const messages = 'items' in report ? report.items.map(({ message }) => message) : [];
  expect(messages.join()).toContain('Odalys Quint');
  expect(await client.logged.take()).toContain('configured by /.minutes.json');
  expect(await client.logged.take()).toMatch(/: 1 file of minutes · 1 other Markdown file$/);
});
