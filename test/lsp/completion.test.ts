/** Completion over the protocol. */
import { expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Inbox } from '../support/inbox';
import { LspClient } from '../support/lsp-client';
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
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [item.textEdit as TextEdit]);
}

test('a space behind the signs of a heading opens no list of RFCs, but whoever asks gets it', async () => {
  const client = await LspClient.start();
  const topic = '# RFC: Brighter lanterns\n\nhttps://example.org/lanterns/pull/3\n\n# \n';
  await client.open(URI, MINUTES + topic);
  const end = { line: 23, character: 2 };
  expect(await client.completion(URI, end, ' ')).toEqual([]);
  expect((await client.completion(URI, end)).map(({ label }) => label)).toEqual(['RFC: Brighter lanterns']);
});
