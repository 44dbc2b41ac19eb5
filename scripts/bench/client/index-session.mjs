/** A server that indexes a folder, and how it goes on answering meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { editorAnswers } from './answers.mjs';
import { initializeParams } from './capabilities.mjs';
import { peakMemory, startNode } from './process.mjs';
import { Rpc } from './rpc.mjs';
import { shutDown } from './shut-down.mjs';
import { symbolTimes } from './symbol-times.mjs';

/** What the server writes into the log when it knows a folder. */
export const KNOWN = /\d files? of minutes/;
/** Between two questions, in ms. */
const PAUSE = 1;
/** After so many ms it is given up. */
const PATIENCE = 600_000;

/**
 * @typedef {object} IndexRun
 * @property {number} served ms from opening minutes until something is known of the others
 * @property {number} done ms until all of it is as the files are
 * @property {number} pause ms that the longest answer took meanwhile
 * @property {readonly number[]} symbols ms that the answers to `workspace/symbol` took, once all is known
 * @property {number | undefined} memory the peak, in MiB
 */

/**
 * Starts the server, opens one file of an archive, and waits until the others are known.
 *
 * @param {import('../contenders/contender.mjs').ServerContender} contender
 * @param {import('../documents/archive.mjs').BenchArchive} archive
 * @param {string} cache folder in which the server may keep what it knows
 * @returns {Promise<IndexRun>}
 */
export async function indexOnce(contender, archive, cache) {
  const folder = { uri: pathToFileURL(archive.folder).href, name: 'archive' };
  const events = new EventTarget();
  const told = (/** @type {string} */ what) => events.dispatchEvent(new Event(what));
  const answers = {
    ...editorAnswers(folder, {}),
    'workspace/diagnostic/refresh': () => told('served') && null,
  };
  const notice = (/** @type {string} */ method, /** @type {any} */ params) => {
    if (method === 'window/logMessage' && KNOWN.test(params.message)) told('done');
  };
  const rpc = new Rpc(startNode(contender.args), { answers, notice }, contender.name);
  try {
    const initializationOptions = { storage: pathToFileURL(cache).href };
    await rpc.request('initialize', { ...initializeParams('pull', folder), initializationOptions });
    rpc.notify({ method: 'initialized', params: {} });
    return await measure(rpc, archive, events);
  } finally {
    await shutDown(rpc);
  }
}

/** @returns {Promise<IndexRun>} */
async function measure(/** @type {Rpc} */ rpc, archive, /** @type {EventTarget} */ events) {
  const path = join(archive.folder, archive.files.at(-1));
  const uri = pathToFileURL(path).href;
  const textDocument = { uri, languageId: 'markdown', version: 0, text: readFileSync(path, 'utf8') };
  const didOpen = { method: 'textDocument/didOpen', params: { textDocument } };
  // The minutes themselves are read before anything else is: they belong to no pause.
  await rpc.request('textDocument/diagnostic', { textDocument: { uri } }, [didOpen]);
  const start = performance.now();
  const times = { served: 0, done: 0 };
  events.addEventListener('served', () => {
    times.served ||= performance.now() - start;
  });
  events.addEventListener('done', () => {
    times.done = performance.now() - start;
  });
  let pause = 0;
  while (times.done === 0 || times.served === 0) {
    const asked = performance.now();
    await rpc.request('textDocument/completion', { textDocument: { uri: `${uri}x` }, position: START });
    pause = Math.max(pause, performance.now() - asked);
    if (asked - start > PATIENCE) throw new Error('The archive was not known in time.');
    await setTimeout(PAUSE);
  }
  return { ...times, pause, symbols: await symbolTimes(rpc), memory: peakMemory(rpc.child.pid) };
}

const START = { line: 0, character: 0 };
