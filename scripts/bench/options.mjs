/** Reads the command line. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SIZES } from './documents/documents.mjs';
import { MEASUREMENTS } from './measurements/index.mjs';
import { PEERS } from './peers/index.mjs';

/** Somebody has asked for something that there is not; the message says what there is. */
export class UsageError extends Error {}

/**
 * @typedef {object} Options
 * @property {boolean} help
 * @property {readonly string[] | undefined} sizes all that each measurement is about, if none is named
 * @property {string | undefined} file
 * @property {string | undefined} archive path of a folder
 * @property {number} edits
 * @property {readonly string[]} only names of measurements
 * @property {readonly string[]} peers names, or paths of other builds of our server
 * @property {string | undefined} json path
 */

const many = /** @type {const} */ ({ type: 'string', multiple: true, default: [] });

/**
 * @param {readonly string[]} args
 * @returns {Options}
 * @throws {UsageError}
 */
export function readOptions(args) {
  const { help, size, file, archive, edits, only, peer, json } = parse(args);
  if (file !== undefined && size.length > 0)
    throw new UsageError('--size chooses a generated document, --file another one: leave one of them out.');
  if (archive !== undefined && !existsSync(archive))
    throw new UsageError(
      `--archive ${archive}: there is no such folder; write the path of one with minutes.`,
    );
  for (const name of size) demand('size', name, SIZES);
  const names = MEASUREMENTS.map((measurement) => measurement.name);
  for (const name of only) demand('measurement', name, names);
  for (const name of peer) if (!name.endsWith('.js')) demand('peer', name, Object.keys(PEERS));
  return {
    ...{ help, file, archive, json, peers: peer },
    sizes: size.length > 0 ? size : undefined,
    edits: wholeNumber(edits),
    only: only.length > 0 ? only : names,
  };
}

function parse(/** @type {readonly string[]} */ args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ...{ size: many, only: many, peer: many },
        ...{ file: { type: 'string' }, archive: { type: 'string' }, json: { type: 'string' } },
        edits: { type: 'string', default: '200' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : `${error}`);
  }
}

function demand(
  /** @type {string} */ what,
  /** @type {string} */ name,
  /** @type {readonly string[]} */ known,
) {
  if (!known.includes(name))
    throw new UsageError(`There is no ${what} "${name}": write ${known.join(', ')}.`);
}

function wholeNumber(/** @type {string} */ edits) {
  if (!/^[1-9]\d*$/.test(edits))
    throw new UsageError(`--edits ${edits}: write a whole number, for example 200.`);
  return Number(edits);
}
