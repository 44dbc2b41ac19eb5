/** Small edits anywhere in a document, as those of an hour: letters and words typed, deleted, lines begun and joined. */
import { deletion, insertion, Lines } from '../client/lines.mjs';
import { seeded } from '../documents/random.mjs';

const INSERTED = ['a', ' ', 'e', 'the ', 'RFC ', '\n', '\n- ', ': ', '**', '`', '(', '\n\n'];

export class EditsAnywhere {
  #random = seeded(5000);

  /** @param {string} text of the document */
  constructor(text) {
    this.lines = new Lines(text);
  }

  /** @returns {import('../client/lines.mjs').Change} */
  next() {
    const change = this.#random.chance(0.6) ? this.#insertion() : this.#deletion();
    this.lines.apply(change);
    return change;
  }

  #insertion() {
    return insertion(this.#place(), this.#random.pick(INSERTED));
  }

  /** A few characters, or the end of a line. */
  #deletion() {
    const start = this.#place();
    const rest = this.lines.at(start.line).length - start.character;
    const isEnd = rest === 0 && start.line + 1 < this.lines.lines.length;
    const end = { line: start.line, character: start.character + Math.min(rest, 1 + this.#random.below(5)) };
    return deletion(start, isEnd ? { line: start.line + 1, character: 0 } : end);
  }

  #place() {
    const line = this.#random.below(this.lines.lines.length);
    return { line, character: this.#random.below(this.lines.at(line).length + 1) };
  }
}
