/** Completion over the protocol. */
import { expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Inbox } from '../support/inbox';
import { LspClient, type Setup } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';
import { MINUTES, RECIPE, URI } from './lantern-minutes';

const TYPED = `${MINUTES}- A`;
const END = { line: 19, character: 3 };

test('what an item carries', async () => {
  const client = await LspClient.start({ labelDetails: true });
  await client.open(URI, TYPED);
  const items = await client.completion(URI, END);
  const ada = items.find(({ label }) => label === 'Ada');
  expect(ada).toEqual({
    label: 'Ada',
    labelDetails: { description: expect.stringContaining('Ada Byron') },
    kind: 18,
    filterText: expect.stringContaining('Ada Byron'),
    sortText: expect.stringMatching(/^\d{4}$/),
    textEdit: {
      range: { start: { line: 19, character: 2 }, end: END },
      newText: 'Ada: ',
    },
  });
  expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).toSorted());
});

test('accepting an item finishes the name', async () => {
  const client = await LspClient.start();
  await client.open(URI, TYPED);
  const alan = (await client.completion(URI, END)).find(({ label }) => label === 'Alan');
  expect(accept(TYPED, alan)).toBe(`${MINUTES}- Alan: `);
});

test('a client without label details is told who it is all the same', async () => {
  const client = await LspClient.start();
  await client.open(URI, TYPED);
  const [first] = await client.completion(URI, END);
  expect(first?.detail).toMatch(/Ada Byron|Alan Moth/);
  expect(first?.labelDetails).toBeUndefined();
});

test('nothing in prose, in other Markdown, and in a document that is not open', async () => {
  const client = await LspClient.start();
  await client.open(URI, MINUTES);
  await client.open('file:///work/soup.md', `${RECIPE}\n- A`);
  expect(await client.completion(URI, { line: 12, character: 16 })).toEqual([]);
  expect(await client.completion('file:///work/soup.md', { line: 8, character: 3 })).toEqual([]);
  expect(await client.completion('file:///work/never.md', END)).toEqual([]);
});

test('positions outside the document are its end', async () => {
  const client = await LspClient.start();
  await client.open(URI, TYPED);
  const expected = await client.completion(URI, END);
  expect(expected).not.toEqual([]);
  expect(await client.completion(URI, { line: 19, character: 999 })).toEqual(expected);
  expect(await client.completion(URI, { line: 999, character: 0 })).toEqual(expected);
});

test('the answer belongs to the text that was asked about, whatever is typed meanwhile', async () => {
  const asked = new Inbox<string>();
  const answers = new Inbox<null>();
  const settings = (uri: string) => {
    asked.put(uri);
    return answers.take();
  };
  const client = await LspClient.start({ configuration: true, pull: true, settings });
  await client.open(URI, TYPED);
  const items = client.completion(URI, END);
  await asked.take();
  await client.change(URI, { text: RECIPE });
  answers.put(null);
  expect(
    accept(
      TYPED,
      (await items).find(({ label }) => label === 'Alan'),
    ),
  ).toBe(`${MINUTES}- Alan: `);
});

function accept(text: string, item: CompletionItem | undefined): string {
  if (item?.textEdit === undefined) throw new Error('There is no such item.');
  const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}

test('a space behind the signs of a heading opens no list of RFCs, but whoever asks gets it', async () => {
  const client = await LspClient.start();
  const topic = '# RFC: Brighter lanterns\n\nhttps://example.org/lanterns/pull/3\n\n# \n';
  await client.open(URI, MINUTES + topic);
  const end = { line: 23, character: 2 };
  expect(await client.completion(URI, end, ' ')).toEqual([]);
  expect((await client.completion(URI, end)).map(({ label }) => label)).toEqual(['RFC: Brighter lanterns']);
});

const TOPIC = '# RFC: Brighter lanterns\n\nhttps://example.org/lanterns/pull/3\n\n';
const BEGUN = `${MINUTES}${TOPIC}# RFC\n\n- Ada: Yes.\n`;
const BEHIND_BEGUN = { line: 23, character: 5 };

test.each(['\n', '\r\n'])(
  'a topic comes with its link, however the client inserts several lines (%j)',
  async (ending) => {
    const text = BEGUN.replaceAll('\n', ending);
    const whole = await LspClient.start({ multilineCompletions: true });
    const single = await LspClient.start();
    for (const client of [whole, single]) await client.open(URI, text);
    const [topic] = await whole.completion(URI, BEHIND_BEGUN);
    const [heading] = await single.completion(URI, BEHIND_BEGUN);
    expect(topic?.additionalTextEdits).toBeUndefined();
    expect(heading?.textEdit?.newText).toBe('RFC: Brighter lanterns');
    expect(heading?.additionalTextEdits?.[0]?.range.start).toEqual({ line: 24, character: 0 });
    const expected = `${MINUTES}${TOPIC}${TOPIC}- Ada: Yes.\n`.replaceAll('\n', ending);
    expect([accept(text, topic), accept(text, heading)]).toEqual([expected, expected]);
  },
);

test('in the last line a client that inserts one line gets the heading alone', async () => {
  const client = await LspClient.start();
  const text = `${MINUTES}${TOPIC}# RFC`;
  await client.open(URI, text);
  const [heading] = await client.completion(URI, BEHIND_BEGUN);
  expect(heading?.additionalTextEdits).toBeUndefined();
  expect(accept(text, heading)).toBe(`${MINUTES}${TOPIC}# RFC: Brighter lanterns`);
});

test('a number of an RFC comes as a link; as itself where a completion has to begin as what is typed', async () => {
  const other = MINUTES.replaceAll('2031-03-12', '2031-02-12')
    .replace('RFC 12: ', '')
    .replace('agreed', '[RFC 4](https://example.org/pull/4)');
  const files = new MemoryFiles({ 'work/meetings/2031-02-12.md': other });
  const text = `${MINUTES}- Alan: See RFC \n`;
  const numbered = async (setup: Setup) => {
    const folders = ['file:///work'];
    const indexer = new MemoryIndexer(files);
    const client = await LspClient.start({ pull: true, refresh: true, folders, indexer, ...setup });
    await client.open(URI, text);
    await client.pull(URI);
    await client.refreshes.take();
    const [item] = await client.completion(URI, { line: 19, character: 16 });
    client.stop();
    return item;
  };
  const link = await numbered({});
  expect(link).toMatchObject({ label: 'RFC 4', filterText: 'RFC ' });
  expect(accept(text, link)).toBe(text.replace('RFC \n', '[RFC 4](https://example.org/pull/4)\n'));
  const number = await numbered({ prefixCompletions: true });
  // What stands in the range is compared with the label then.
  expect(number?.filterText).toBeUndefined();
  expect(accept(text, number)).toBe(text.replace('RFC \n', 'RFC 4\n'));
});
