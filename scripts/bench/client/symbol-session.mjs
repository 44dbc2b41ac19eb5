/** A server that reads a folder when something is looked for in it by name, as VS Code's Markdown server does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorAnswers } from './answers.mjs';
import { initializeParams } from './capabilities.mjs';
import { peakMemory, startNode } from './process.mjs';
import { Rpc } from './rpc.mjs';
import { shutDown } from './shut-down.mjs';
import { symbolTimes } from './symbol-times.mjs';

/**
 * @typedef {object} SymbolRun
 * @property {readonly number[]} symbols ms that the answers to `workspace/symbol` took, the first with all files unread
 * @property {number | undefined} memory the peak, in MiB
 */

/**
 * Starts the server, opens one file of an archive, and looks for names in all of them.
 *
 * @param {import('../contenders/contender.mjs').ServerContender} contender
 * @param {import('../documents/archive.mjs').BenchArchive} archive
 * @returns {Promise<SymbolRun>}
 */
export async function lookUpOnce(contender, archive) {
  const { args, name, options, settings = {} } = contender;
  const folder = { uri: pathToFileURL(archive.folder).href, name: 'archive' };
  const document = documentIn(archive);
  const own = contender.answers?.({ ...document, folder }, () => document.text);
  const rpc = new Rpc(startNode(args), { answers: { ...editorAnswers(folder, settings), ...own } }, name);
  try {
    const params = { ...initializeParams('pull', folder), initializationOptions: options };
    await rpc.request('initialize', params);
    rpc.notify({ method: 'initialized', params: {} });
    const textDocument = { uri: document.uri, languageId: 'markdown', version: 0, text: document.text };
    const didOpen = { method: 'textDocument/didOpen', params: { textDocument } };
    await rpc.request('textDocument/diagnostic', { textDocument: { uri: document.uri } }, [didOpen]);
    return { symbols: await symbolTimes(rpc), memory: peakMemory(rpc.child.pid) };
  } finally {
    await shutDown(rpc);
  }
}

/** The last file, with all files as those of its workspace. */
function documentIn({ folder, files }) {
  const path = join(folder, files.at(-1));
  const all = files.map((/** @type {string} */ file) => pathToFileURL(join(folder, file)).href);
  return {
    ...{ name: 'archive', file: files.at(-1), text: readFileSync(path, 'utf8') },
    ...{ uri: pathToFileURL(path).href, all },
  };
}
