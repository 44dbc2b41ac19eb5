/** The report over the protocol: a page whose links are commands, and files whose links are relative. */
import { afterEach, expect, test } from 'vitest';
import { REPORT, type ReportParams, type ReportResult } from '../../server/src/protocol';
import { minutesOf } from '../support/folder';
import { LspClient, type Setup } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';

const FILES = {
  'work/notes/2031-02-12.md': minutesOf('2031-02-12', { Attendees: 'Ada Byron, Tom Carr' }, '- Ada: light\n'),
  "work/notes/it's (2).md": minutesOf('2031-03-12', { Attendees: 'Ada Byron' }, '- Ada: light\n'),
};

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
  return (params: Omit<ReportParams, 'uri'>): Promise<ReportResult> =>
    client.connection.sendRequest(REPORT, { uri: 'file:///work/', ...params });
}

test('is a page whose links show places, and nothing else', async () => {
  const report = await start(FILES);
  const { text } = await report({ form: 'html' });
  expect(text).toContain('<html lang="en">');
  const links = [...(text ?? '').matchAll(/ href="([^"#][^"]*)"/g)].map(([, href = '']) => href);
  const places = links.map((href) => {
    expect(href).toMatch(/^command:minutes\.showPlace\?[\w%.~-]+$/);
    return JSON.parse(decodeURIComponent(href.slice(href.indexOf('?') + 1)));
  });
  expect(places).toEqual([
    ["file:///work/notes/it's%20(2).md", 0, 0],
    ['file:///work/notes/2031-02-12.md', 0, 0],
  ]);
});

test('is a file whose links lead to the minutes', async () => {
  const report = await start(FILES);
  const { text } = await report({ form: 'md', file: 'file:///work/out%20of/report.md' });
  expect(text).toContain('[2031-02-12](../notes/2031-02-12.md)');
  const data = await report({ form: 'json', file: 'file:///work/report.json' });
  expect(JSON.parse(data.text ?? '').committees).toHaveLength(2);
});

test('says in the language of the editor what it is, and that it is in this one', async () => {
  const initializationOptions = { words: { Attendance: 'Anwesenheit' } };
  const report = await start(FILES, { initializationOptions, locale: 'de' });
  const { text } = await report({ form: 'html' });
  expect(text).toContain('<html lang="de">');
  expect(text).toContain('>Anwesenheit</h3>');
});

test('is none where there are no minutes', async () => {
  const report = await start({ 'work/README.md': '# Lanterns\n' });
  expect(await report({ form: 'html' })).toEqual({ text: null });
});
