/** A document as an editor holds it: lines that change one by one, so that the client costs nothing. */

/** @typedef {{ readonly line: number, readonly character: number }} Position counts from 0, in UTF-16 code units */

/**
 * @typedef {object} Change as the protocol writes it
 * @property {{ readonly start: Position, readonly end: Position }} range
 * @property {string} text
 */

export class Lines {
  /** @param {string} text */
  constructor(text) {
    this.lines = text.split('\n');
  }

  apply(/** @type {Change} */ { range: { start, end }, text }) {
    const before = this.at(start.line).slice(0, start.character);
    const after = this.at(end.line).slice(end.character);
    const fresh = `${before}${text}${after}`.split('\n');
    this.lines.splice(start.line, end.line - start.line + 1, ...fresh);
  }

  at(/** @type {number} */ line) {
    return this.lines[line] ?? '';
  }

  toString() {
    return this.lines.join('\n');
  }
}

/**
 * @param {Position} at
 * @param {string} text
 * @returns {Change}
 */
export function insertion(at, text) {
  return { range: { start: at, end: at }, text };
}

/**
 * @param {Position} start
 * @param {Position} end
 * @returns {Change}
 */
export function deletion(start, end) {
  return { range: { start, end }, text: '' };
}
