/** A language server that runs, with one document open in it. */
import { initializeParams } from './capabilities.mjs';
import { connect } from './connect.mjs';
import { Lines } from './lines.mjs';
import { shutDown } from './shut-down.mjs';

/** @typedef {import('./lines.mjs').Change} Change */

export class ServerSession {
  #version = 0;

  /**
   * Starts the server.
   *
   * @param {import('../contenders/contender.mjs').ServerContender} contender
   * @param {import('../documents/documents.mjs').BenchDocument & import('./workspace.mjs').Workspace} document
   * @param {import('./capabilities.mjs').Mode} mode
   */
  constructor(contender, document, mode) {
    this.name = contender.name;
    this.contender = contender;
    this.document = document;
    this.mode = mode;
    this.lines = new Lines(document.text);
    this.started = performance.now();
    const { rpc, channel } = connect(contender, document, mode, () => `${this.lines}`);
    this.rpc = rpc;
    this.channel = channel;
  }

  get pid() {
    return this.rpc.child.pid;
  }

  /** @returns {Promise<number>} ms from its start until it has answered */
  async initialize() {
    const params = initializeParams(this.mode, this.document.folder);
    await this.rpc.request('initialize', { ...params, initializationOptions: this.contender.options });
    return performance.now() - this.started;
  }

  /** @returns {Promise<number>} ms from its start to the first diagnostics */
  async open() {
    const { uri, text } = this.document;
    const { settings } = this.contender;
    this.rpc.notify({ method: 'initialized', params: {} });
    if (settings) this.rpc.notify({ method: 'workspace/didChangeConfiguration', params: { settings } });
    const textDocument = { uri, languageId: 'markdown', version: this.#version, text };
    await this.channel.send(0, [{ method: 'textDocument/didOpen', params: { textDocument } }]);
    return performance.now() - this.started;
  }

  /**
   * Makes changes one after the other without waiting.
   *
   * @param {readonly Change[]} changes at least one
   * @returns {Promise<number>} ms from the last one to its diagnostics
   */
  async edit(...changes) {
    const last = changes.pop();
    for (const change of changes) this.rpc.notify(this.#didChange(change));
    const start = performance.now();
    await this.channel.send(this.#version + 1, [this.#didChange(last)]);
    return performance.now() - start;
  }

  /**
   * Asks for completion in the same write as the change after which it is asked for.
   *
   * @param {Change} change inserts something within a line, a space last
   * @returns {Promise<{ ms: number, items: number }>}
   */
  async complete(change) {
    const { line, character } = change.range.start;
    const params = {
      textDocument: { uri: this.document.uri },
      position: { line, character: character + change.text.length },
      context: { triggerKind: 2, triggerCharacter: ' ' },
    };
    const start = performance.now();
    const list = await this.rpc.request('textDocument/completion', params, [this.#didChange(change)]);
    return { ms: performance.now() - start, items: (list?.items ?? list ?? []).length };
  }

  stop() {
    return shutDown(this.rpc);
  }

  #didChange(/** @type {Change} */ change) {
    this.lines.apply(change);
    const textDocument = { uri: this.document.uri, version: ++this.#version };
    return { method: 'textDocument/didChange', params: { textDocument, contentChanges: [change] } };
  }
}
