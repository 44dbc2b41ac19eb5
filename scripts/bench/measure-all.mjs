/** Makes the measurements that were asked for, on the documents that were asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { makeWorkspace } from './client/workspace.mjs';
import { floor } from './contenders/floor.mjs';
import { minutesServer, ours } from './contenders/ours.mjs';
import { generate, SIZES } from './documents/documents.mjs';
import { MEASUREMENTS } from './measurements/index.mjs';
import { UsageError } from './options.mjs';
import { PEERS } from './peers/index.mjs';
import { summarize } from './statistics.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./table.mjs').Figures} Figures */

/**
 * @param {Options} options
 * @param {(line: string) => void} tell of the progress
 * @returns {Promise<{ readonly names: readonly string[], readonly figures: readonly Figures[] }>}
 */
export async function measureAll(options, tell) {
  const documents = readDocuments(options);
  const contenders = await findContenders(options);
  /** @type {Figures[]} */
  const figures = [];
  for (const { name, sizes = SIZES, measure } of MEASUREMENTS.filter((one) =>
    options.only.includes(one.name),
  )) {
    const wanted = options.sizes ?? sizes;
    for (const document of documents.filter(
      (one) => wanted.includes(one.name) || options.file !== undefined,
    )) {
      tell(`${name}, ${document.name} …`);
      const rows = await measure({ contenders, document, edits: options.edits, archive: options.archive });
      figures.push(...rows.map((row) => summarizeRow(row, row.document ?? document.name)));
    }
  }
  return { names: contenders.map(({ name }) => name), figures };
}

/** Each lies in a folder of its own. */
function readDocuments({ file }) {
  const documents = file === undefined ? SIZES.map(generate) : [readDocument(file)];
  return documents.map((document) => ({ ...document, ...makeWorkspace(document) }));
}

/** @returns {import('./documents/documents.mjs').BenchDocument} */
function readDocument(/** @type {string} */ file) {
  try {
    return { name: basename(file), file: basename(file), text: readFileSync(file, 'utf8') };
  } catch (error) {
    throw new UsageError(`--file ${file} cannot be read (${error.code}): write the path of a Markdown file.`);
  }
}

async function findContenders(/** @type {Options} */ { file, peers }) {
  const options = { anyFile: file !== undefined };
  const others = peers.map((peer) => PEERS[peer]?.() ?? otherBuild(peer, options));
  return Promise.all([ours(options), floor(), ...others]);
}

function otherBuild(/** @type {string} */ path, /** @type {{ readonly anyFile: boolean }} */ options) {
  if (!existsSync(path))
    throw new UsageError(`--peer ${path}: there is no such file; write that of a server.js.`);
  return minutesServer(path, path, options);
}

/** @returns {Figures} */
function summarizeRow({ what, unit, samples }, /** @type {string} */ document) {
  const of = Object.fromEntries([...samples].map(([name, values]) => [name, summarize(values)]));
  return { what, document, unit, of };
}
