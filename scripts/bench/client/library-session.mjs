/** A library that checks the whole text at each keystroke, in this process. */
import { Lines } from './lines.mjs';

export class LibrarySession {
  /**
   * @param {import('../contenders/contender.mjs').LibraryContender} contender
   * @param {import('../documents/documents.mjs').BenchDocument} document
   */
  constructor(contender, document) {
    this.name = contender.name;
    this.contender = contender;
    this.lines = new Lines(document.text);
  }

  /** There is nothing to start. */
  async initialize() {
    return 0;
  }

  async open() {
    return this.#check();
  }

  /**
   * @param {readonly import('./lines.mjs').Change[]} changes made without waiting, so that only the last is checked
   * @returns {Promise<number>} ms from the last one to the findings
   */
  async edit(...changes) {
    for (const change of changes) this.lines.apply(change);
    return this.#check();
  }

  async stop() {}

  async #check() {
    const start = performance.now();
    await this.contender.check(`${this.lines}`);
    return performance.now() - start;
  }
}
