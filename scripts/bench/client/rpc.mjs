/** Speaks JSON-RPC with a process over its standard input and output, and counts the bytes. */
import { FrameReader, frame } from './framing.mjs';
import { Patience } from './patience.mjs';

/**
 * @typedef {object} Handlers
 * @property {import('./answers.mjs').Answers} answers to what the server asks for
 * @property {(method: string, params: any) => void} notice what it tells
 */

export class Rpc {
  /** Bytes to the server. */
  sent = 0;
  /** Bytes from it. */
  received = 0;
  #ids = 0;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  #reader = new FrameReader();
  #patience;

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {Handlers} handlers
   * @param {string} name of the server
   */
  constructor(child, handlers, name) {
    this.child = child;
    this.#patience = new Patience(name);
    this.handlers = handlers;
    child.stdout.on('data', (chunk) => this.#receive(chunk));
    child.stdin.on('error', () => {}); // It has ended, which is told below.
    child.on('exit', (code) => this.#patience.fail(new Error(`the server ended with exit code ${code}`)));
  }

  /** Writes notifications in one go. */
  notify(/** @type {readonly object[]} */ ...messages) {
    const bytes = Buffer.concat(messages.map(frame));
    this.sent += bytes.length;
    this.child.stdin.write(bytes);
  }

  /** Writes a request in one go with the notifications before it, and waits for its result. */
  request(
    /** @type {string} */ method,
    /** @type {any} */ params,
    /** @type {readonly object[]} */ before = [],
  ) {
    return this.expect(`the answer to ${method}`, (resolve, reject) => {
      const id = ++this.#ids;
      this.#waiting.set(id, { resolve, reject });
      this.notify(...before, { id, method, params });
    });
  }

  /** Waits for anything else; fails when the server ends. */
  expect(/** @type {Parameters<Patience['expect']>} */ ...args) {
    return this.#patience.expect(...args);
  }

  #receive(/** @type {Buffer} */ chunk) {
    this.received += chunk.length;
    for (const message of this.#reader.push(chunk)) this.#handle(message);
  }

  #handle({ id, method, params, result, error }) {
    if (method === undefined) this.#settle(id, result, error);
    else if (id === undefined) this.handlers.notice(method, params);
    else this.notify({ id, result: this.handlers.answers[method]?.(params) ?? null });
  }

  #settle(id, result, error) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }
}
