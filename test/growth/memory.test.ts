/** What the server keeps alive of documents: their newest versions, and nothing of those before or of closed ones. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { EditsAnywhere } from '../../scripts/bench/edits/anywhere.mjs';
import { heapAlive, heapSettled } from '../support/heap';
import { LspClient } from '../support/lsp-client';

/** In bytes: what is remembered besides documents, such as compiled code, is less than half of it. */
const LITTLE = 1_000_000;

const HEAD = '# Mill Meeting Minutes (2031-04-02)\n\n## Attendees\n\n- Ada Byron\n- Charles Babbage\n\n';
const LINE = '- Ada: the wheel turns, and [the mill](https://example.org/mill) grinds as RFC 7 says\n';

/** Minutes with so many topics of 2 KB. */
function minutesOf(topics: number): string {
  return `${HEAD}${Array.from({ length: topics }, (_, index) => `## Topic ${index}\n\n${LINE.repeat(25)}\n`).join('')}`;
}

let client: LspClient;
/** Each document is another one: what is kept of one is not replaced by the next. */
let uri = '';
let documents = 0;
beforeAll(async () => {
  client = await LspClient.start({ pull: true });
  // What is made once, such as compiled patterns, is there afterwards.
  await open(minutesOf(60));
  await close();
});
afterAll(() => client.stop());

async function open(text: string): Promise<void> {
  uri = `file:///work/meetings/${++documents}.md`;
  await client.open(uri, text);
  await client.pull(uri);
}

async function change(edit: TextDocumentContentChangeEvent): Promise<void> {
  await client.change(uri, edit);
  await client.pull(uri);
}

async function close(): Promise<void> {
  await client.close(uri);
  await client.pull(uri);
}

async function expectLittleMoreThan(before: number): Promise<void> {
  expect((await heapSettled()) - before).toBeLessThan(LITTLE);
}

/** Deletes all lines from one on, counted from 0. */
function deleteFrom(line: number): Promise<void> {
  return change({ range: { start: { line, character: 0 }, end: { line: 1e6, character: 0 } }, text: '' });
}

test('200 edits keep nothing of the versions before', async () => {
  const text = minutesOf(6);
  const edits = new EditsAnywhere(text);
  const edit = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) await change(edits.next() as TextDocumentContentChangeEvent);
  };
  await open(text);
  await edit(50);
  const before = await heapSettled();
  await edit(200);
  await expectLittleMoreThan(before);
  await close();
});

test('a closed document is not kept', async () => {
  const before = await heapSettled();
  await open(minutesOf(60));
  expect(heapAlive() - before).toBeGreaterThan(2 * LITTLE);
  await close();
  await expectLittleMoreThan(before);
});

test('topics that are deleted are not kept', async () => {
  const before = await heapSettled();
  await open(minutesOf(60));
  await deleteFrom(15);
  await expectLittleMoreThan(before);
  await close();
});

// A part of a text keeps all of it alive in V8; in the library's own text until the next edit.
test('what is left of a document of 2 MB does not keep it', async () => {
  const before = await heapSettled();
  const kept = minutesOf(2);
  await open(`${kept}\`\`\`\n${'x'.repeat(100_000)}\n`.padEnd(2_000_000, `${LINE}\n`));
  await deleteFrom(kept.split('\n').length - 1);
  await change({ range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } }, text: 'x' });
  await expectLittleMoreThan(before);
  await close();
});
