/** What commands of an editor ask for, over the protocol. */
import { afterEach, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  ADD_SPEAKERS,
  AGENDA_TOPICS,
  type EditsResult,
  INSERT_TOPIC,
  IS_MINUTES,
  UNLISTED_SPEAKERS,
} from '../../server/src/protocol';
import { LspClient } from '../support/lsp-client';

const URI = 'file:///work/minutes/2031-03-12.md';
const OTHER = 'file:///work/README.md';
const TEXT =
  '# Lantern minutes (2031-03-12)\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n### Pier\n\n- Ada: one\n- Tom: two\n- Ada: three\n- Lance: four\n- Ada to Lance: five\n';

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

async function start() {
  const client = await LspClient.start({ versionedEdits: true });
  clients.push(client);
  await client.open(URI, TEXT);
  await client.open(OTHER, '# Readme\n\nNothing.\n');
  const ask = <R>(method: string, uri: string, params: object = {}): Promise<R> =>
    client.connection.sendRequest(method, { textDocument: { uri }, ...params });
  return { client, ask };
}

function applied(text: string, { edits }: EditsResult): string {
  const plain = edits.map(({ range, newText }) => ({
    range: { start: { ...range.start }, end: { ...range.end } },
    newText,
  }));
  return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), plain);
}

test('whether a document is minutes follows what is written in it', async () => {
  const { client, ask } = await start();
  expect(await ask(IS_MINUTES, URI)).toBe(true);
  expect(await ask(IS_MINUTES, OTHER)).toBe(false);
  expect(await ask(IS_MINUTES, 'file:///work/closed.md')).toBe(false);
  await client.change(OTHER, { text: TEXT });
  await client.change(URI, { text: `<!-- minutes: off -->\n\n${TEXT}` });
  expect(await ask(IS_MINUTES, OTHER)).toBe(true);
  expect(await ask(IS_MINUTES, URI)).toBe(false);
});

test('a topic is inserted into the version that was asked about, with the place to go on', async () => {
  const { client, ask } = await start();
  await client.change(URI, { text: `${TEXT}\n` });
  const position = { line: 11, character: 3 };
  const result = await ask<EditsResult>(INSERT_TOPIC, URI, { position, title: 'Lamps', href: null });
  expect(result.version).toBe(2);
  expect(applied(`${TEXT}\n`, result)).toBe(`${TEXT.trimEnd()}\n\n### Lamps\n\n- \n`);
  expect(result.position).toEqual({ line: 19, character: 2 });
  expect(await ask(INSERT_TOPIC, URI, { position, title: ' ', href: null })).toBeNull();
});

test('who speaks and is in no list is told, and added by name', async () => {
  const { ask } = await start();
  expect(await ask(UNLISTED_SPEAKERS, URI)).toEqual([
    { name: 'Lance', added: 'Lance', list: 'Attendees', isProbable: true },
  ]);
  const result = await ask<EditsResult>(ADD_SPEAKERS, URI, { names: ['Lance'] });
  expect(applied(TEXT, result)).toBe(TEXT.replace('- Tom Carr\n', '- Tom Carr\n- Lance\n'));
  expect(await ask(ADD_SPEAKERS, URI, { names: ['Nobody'] })).toBeNull();
});

test('nothing is answered about other Markdown', async () => {
  const { ask } = await start();
  const position = { line: 0, character: 0 };
  expect(await ask(AGENDA_TOPICS, OTHER)).toEqual([]);
  expect(await ask(UNLISTED_SPEAKERS, OTHER)).toEqual([]);
  expect(await ask(INSERT_TOPIC, OTHER, { position, title: 'Lamps', href: null })).toBeNull();
  expect(await ask(ADD_SPEAKERS, OTHER, { names: ['Lance'] })).toBeNull();
});
