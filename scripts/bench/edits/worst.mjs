/** Single edits after which much has to be read again, and those that take them back. */
import { deletion, insertion } from '../client/lines.mjs';
import { middleStatement } from './typing.mjs';

/** @typedef {import('../client/lines.mjs').Change} Change */

/**
 * What is measured, in this order, and what is made after it without being measured.
 *
 * @typedef {object} WorstEdit
 * @property {string} what
 * @property {Change} change
 * @property {readonly Change[]} [undo]
 */

const PASTE = 20_000;
const FENCE = '```\n';
const ATTENDEE = 'Marguerite Ostwald';

/**
 * @param {readonly string[]} lines of the document, as it is before and after each edit with its undoing
 * @returns {readonly WorstEdit[]}
 */
export function worstEdits(lines) {
  // Below the title: a document without one would be no minutes any more, and that costs nothing.
  const top = Math.max(1, indexOf(lines, /^#+ /, 1));
  const fence = insertion(at(top), FENCE);
  const attendee = attendeeEdit(lines);
  const middle = middleStatement(lines);
  const paste = pasted(lines.slice(middle));
  return [
    { what: 'a code fence is opened at the top', change: fence },
    { what: 'and closed again', change: fence, undo: [deletion(at(top), at(top + 2))] },
    { what: 'an attendee is added to the first list', change: attendee },
    { what: 'and removed', change: taking(attendee) },
    { what: 'Enter at line 3', change: insertion(at(2), '\n'), undo: [deletion(at(2), at(3))] },
    { what: 'a paste of 20 KB', change: insertion(at(middle), paste), undo: [removal(middle, paste)] },
  ];
}

/** Adds an item to a list, or a row to a table, whichever comes first. */
function attendeeEdit(lines) {
  const entry = indexOf(lines, /^(?:[-*+] |\|[\s|:-]+\|\s*$)/);
  if (!lines[entry]?.startsWith('|')) return insertion(at(Math.max(0, entry)), `- ${ATTENDEE}\n`);
  const others = '|'.repeat(lines[entry].split('|').length - 2);
  return insertion(at(entry + 1), `| ${ATTENDEE} ${others}\n`);
}

/** The lines from the middle on, again and again where they are too few. */
function pasted(/** @type {readonly string[]} */ lines) {
  const text = `${lines.join('\n').slice(0, PASTE)}\n`;
  return text.repeat(Math.ceil(PASTE / text.length));
}

/** Takes an inserted line away. */
function taking(/** @type {Change} */ { range: { start } }) {
  return deletion(start, at(start.line + 1));
}

function removal(/** @type {number} */ line, /** @type {string} */ text) {
  return deletion(at(line), at(line + text.split('\n').length - 1));
}

function at(/** @type {number} */ line) {
  return { line, character: 0 };
}

/** @param {readonly string[]} lines @param {RegExp} pattern @param {number} from */
function indexOf(lines, pattern, from = 0) {
  return lines.findIndex((line, index) => index >= from && pattern.test(line));
}
