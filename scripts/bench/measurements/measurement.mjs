/** What a measurement is, and what all of them need: servers that have the document open. */
import { startSession } from '../contenders/contender.mjs';

/** @typedef {import('../contenders/contender.mjs').Contender} Contender */
/** @typedef {import('../contenders/contender.mjs').Session} Session */
/** @typedef {import('../client/capabilities.mjs').Mode} Mode */

/**
 * @typedef {object} Context
 * @property {readonly Contender[]} contenders ours first, then the floor, then peers
 * @property {import('../contenders/contender.mjs').Document} document
 * @property {number} edits how many keystrokes are measured
 * @property {string | undefined} archive folder with many minutes; a generated one without it
 */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {'ms' | 'bytes' | 'MiB'} unit
 * @property {ReadonlyMap<string, readonly number[]>} samples by the name of a contender
 * @property {string} [document] what it is about, where that is not the document
 */

/**
 * @typedef {object} Measurement
 * @property {string} name for `--only`
 * @property {string} about for `--help`
 * @property {readonly string[]} [sizes] the documents that it is about, unless others are asked for; else all
 * @property {(context: Context) => Promise<readonly Row[]>} measure
 */

/**
 * Starts everybody who can take part, opens the document, and ends them afterwards.
 *
 * @template T
 * @param {Context} context
 * @param {{ readonly mode: Mode, readonly kinds?: readonly string[] }} options which contenders can take part
 * @param {(sessions: readonly Session[]) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSessions({ contenders, document }, { mode, kinds = ['server', 'library'] }, use) {
  /** @type {Session[]} */
  const sessions = [];
  try {
    for (const contender of contenders) {
      if (!kinds.includes(contender.kind) || !contender.modes.includes(mode)) continue;
      const session = startSession(contender, document, mode);
      sessions.push(session);
      await session.initialize();
      await session.open();
    }
    return await use(sessions);
  } finally {
    await Promise.all(sessions.map((session) => session.stop()));
  }
}

/**
 * @template T
 * @param {ReadonlyMap<string, readonly T[]>} samples
 * @param {(sample: T) => number | undefined} value samples without one are left out
 * @returns {Map<string, number[]>} without contenders that have none
 */
export function valuesOf(samples, value) {
  const values = [...samples].map(([name, list]) => /** @type {const} */ ([name, list.map(value)]));
  const known = values.map(
    ([name, list]) => /** @type {const} */ ([name, list.filter((one) => one !== undefined)]),
  );
  return new Map(known.filter(([, list]) => list.length > 0));
}
