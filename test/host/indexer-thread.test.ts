/** The indexer as a thread: what becomes of it when it fails, and when it is stopped. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FromIndexer } from '../../server/src/host/indexer-messages';
import { threadFrom } from '../../server/src/host/indexer-thread.node';
import { Inbox } from '../support/inbox';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-thread-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(script: string) {
  const path = join(folder, 'thread.js');
  writeFileSync(path, `const { parentPort, workerData } = require('node:worker_threads');\n${script}`);
  const [messages, ends] = [new Inbox<FromIndexer>(), new Inbox<string>()];
  const listener = { message: (one: FromIndexer) => messages.put(one), end: (why: string) => ends.put(why) };
  return { link: threadFrom(path)(listener, '/cache'), messages, ends };
}

test('it takes messages, tells others, and knows where to keep what it knows', async () => {
  const { link, messages } = start(
    `parentPort.on('message', ({ uri }) => parentPort.postMessage({ kind: 'note', message: uri + workerData.cache }));`,
  );
  link.post({ kind: 'close', uri: 'file:///work' });
  expect(await messages.take()).toEqual({ kind: 'note', message: 'file:///work/cache' });
  link.stop();
});

test.each([
  ['that throws', `throw new Error('broken')`, /Error: broken/],
  ['that ends', 'process.exit(0)', /it ended by itself/],
])('one %s is told, once', async (_, script, why) => {
  const { ends } = start(script);
  expect(await ends.take()).toMatch(why);
  expect(ends.isEmpty).toBe(true);
});

test('one that is not there is told', async () => {
  const ends = new Inbox<string>();
  threadFrom(join(folder, 'nothing.js'))({ message: () => {}, end: (why) => ends.put(why) }, undefined);
  expect(await ends.take()).toContain('nothing.js');
});
