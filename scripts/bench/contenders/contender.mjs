/** What is compared: language servers, and libraries that an editor's plugin would run on the whole text. */
import { LibrarySession } from '../client/library-session.mjs';
import { ServerSession } from '../client/server-session.mjs';

/**
 * @typedef {object} ServerContender
 * @property {'server'} kind
 * @property {string} name
 * @property {readonly string[]} args of Node.js
 * @property {readonly import('../client/capabilities.mjs').Mode[]} modes
 * @property {Readonly<Record<string, unknown>>} [settings] by section
 * @property {unknown} [options] of initialization
 * @property {(document: Document, text: () => string) => import('../client/answers.mjs').Answers} [answers] to requests
 *   of its own; `text` is that of the document as it is now
 */

/**
 * @typedef {object} LibraryContender
 * @property {'library'} kind
 * @property {string} name
 * @property {readonly import('../client/capabilities.mjs').Mode[]} modes
 * @property {(text: string) => unknown} check may be asynchronous
 */

/** @typedef {import('../documents/documents.mjs').BenchDocument & import('../client/workspace.mjs').Workspace} Document */
/** @typedef {ServerContender | LibraryContender} Contender */
/** @typedef {ServerSession | LibrarySession} Session */

/**
 * Starts a contender, which has nothing open yet.
 *
 * @param {Contender} contender
 * @param {Document} document
 * @param {import('../client/capabilities.mjs').Mode} mode
 * @returns {Session}
 */
export function startSession(contender, document, mode) {
  return contender.kind === 'server'
    ? new ServerSession(contender, document, mode)
    : new LibrarySession(contender, document);
}
