/** Keystrokes as somebody makes them who types on at the end of a statement in the middle of the document. */
import { deletion, insertion } from '../client/lines.mjs';

const TEXT = 'so we agree to write down the outcome and come back to it next month, ';
/** One of so many keystrokes is a backspace. */
const BACKSPACE = 16;
/** After so many characters all of them are deleted, so that the line stays a line. */
const LONGEST = 400;

export class Typing {
  #keys = 0;

  /** @param {readonly string[]} lines of the document */
  constructor(lines) {
    this.line = middleStatement(lines);
    this.start = lines[this.line]?.length ?? 0;
    this.end = this.start;
  }

  /** @returns {import('../client/lines.mjs').Change} the next keystroke */
  next() {
    const key = this.#keys++;
    if (this.end - this.start > LONGEST) return this.#delete(this.start);
    if (key % BACKSPACE === BACKSPACE - 1) return this.#delete(this.end - 1);
    return this.#insert(TEXT.charAt(key % TEXT.length));
  }

  #insert(/** @type {string} */ text) {
    const change = insertion({ line: this.line, character: this.end }, text);
    this.end += text.length;
    return change;
  }

  #delete(/** @type {number} */ from) {
    const change = deletion({ line: this.line, character: from }, { line: this.line, character: this.end });
    this.end = from;
    return change;
  }
}

/**
 * @param {readonly string[]} lines
 * @returns {number} the first line from the middle on that begins with a label or a bullet, else the last one
 */
export function middleStatement(lines) {
  const middle = Math.floor(lines.length / 2);
  const found = lines.findIndex((line, index) => index >= middle && /^(?:\s*[-*+] )?[\p{L} ]+: /u.test(line));
  return found < 0 ? lines.length - 1 : found;
}
