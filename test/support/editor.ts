/** An editor that does what it is told, keeps what it should have, and notes what it is shown. */
import { setImmediate } from 'node:timers/promises';
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import type { Asked, Message } from './arbitrary-messages';
import { EditorState } from './editor-state';
import { LspClient, type Setup } from './lsp-client';

export class Editor {
  readonly #requests: Promise<unknown>[] = [];
  /** The last report of each document, and its mark. */
  readonly #reports = new Map<
    string,
    { readonly id: string | undefined; readonly items: readonly Diagnostic[] }
  >();

  private constructor(
    readonly client: LspClient,
    readonly state: EditorState,
    readonly pulls: boolean,
  ) {}

  static async start(abilities: Setup, state = new EditorState()): Promise<Editor> {
    const client = await LspClient.start({
      folders: ['file:///work'],
      ...abilities,
      initializationOptions: { settings: { minutes: state.settings } },
      settings: () => state.settings,
      readFile: (path) => state.readFile(path),
    });
    return new Editor(client, state, abilities.pull === true);
  }

  async send(message: Message): Promise<void> {
    switch (message.kind) {
      case 'wait':
        await Promise.all(this.#requests);
        return;
      case 'wrong':
        this.client.toServer.write(
          `Content-Length: ${Buffer.byteLength(message.body)}\r\n\r\n${message.body}`,
        );
        return;
      case 'settings':
        this.state.choose('settings', message.choice);
        return this.client.configure({ minutes: this.state.settings });
      case 'disk':
        this.state.choose('disk', message.choice);
        return this.client.touch('file:///work/.minutes.json');
      default:
        return this.#sendOfDocument(message, this.state.uri(message.document));
    }
  }

  async #sendOfDocument(
    message: Exclude<Message, { choice: number } | { kind: 'wait' | 'wrong' }>,
    uri: string,
  ): Promise<void> {
    switch (message.kind) {
      case 'open':
        if (this.state.documents.has(uri)) return;
        this.state.open(uri, message.text);
        return this.client.open(uri, message.text);
      case 'close':
        this.state.documents.delete(uri);
        this.#reports.delete(uri);
        return this.client.close(uri);
      case 'replace':
        this.state.update(uri, { text: message.text });
        return this.client.change(uri, { text: message.text });
      case 'change':
        return this.client.change(uri, ...this.state.change(uri, message.changes));
      default:
        if (message.kind === 'diagnostics' && !this.pulls) return;
        this.#requests.push(this.#ask(message, uri));
    }
  }

  /** One that is cancelled may still be answered; no other error is right. */
  async #ask({ kind, at, cancel }: Extract<Message, { cancel: boolean }>, uri: string): Promise<void> {
    const source = new CancellationTokenSource();
    const answer = this.#request(kind, uri, this.state.rangeOf(uri, at), source);
    if (cancel) source.cancel();
    const error = await answer.then(
      () => undefined,
      (reason: { code?: number }) => reason,
    );
    if (error !== undefined && !(cancel && error.code === LSPErrorCodes.RequestCancelled)) throw error;
  }

  #request(
    kind: Asked,
    uri: string,
    range: ReturnType<EditorState['rangeOf']>,
    { token }: CancellationTokenSource,
  ) {
    const { connection } = this.client;
    const textDocument = { uri };
    switch (kind) {
      case 'completion':
        return connection.sendRequest(CompletionRequest.type, { textDocument, position: range.start }, token);
      case 'diagnostics':
        return connection
          .sendRequest(DocumentDiagnosticRequest.type, { textDocument }, token)
          .then((report) => {
            this.#note(uri, report);
          });
      default: {
        const context = { diagnostics: [], ...(kind === 'source actions' && { only: ['source'] }) };
        return connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }, token);
      }
    }
  }

  #note(uri: string, report: DocumentDiagnosticReport): readonly Diagnostic[] {
    if (report.kind === 'full') this.#reports.set(uri, { id: report.resultId, items: report.items });
    return this.#reports.get(uri)?.items ?? [];
  }

  /** The diagnostics of each open document, as a client has them that knows the last report. */
  async pulled(): Promise<Readonly<Record<string, readonly Diagnostic[]>>> {
    await Promise.all(this.#requests);
    const all = [...this.state.documents.keys()].sort().map(async (uri) => {
      const report = await this.client.pull(uri, this.#reports.get(uri)?.id);
      return [uri, this.#note(uri, report)] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  }

  /**
   * The diagnostics that were sent last for each document that has some. Those of a configuration depend on whether
   * anybody asked for it.
   */
  async pushed(): Promise<Readonly<Record<string, readonly Diagnostic[]>>> {
    await Promise.all(this.#requests);
    // The server lives in this process: what it has begun ends within some turns of the event loop.
    for (let turn = 0; turn < 100; turn++) await setImmediate();
    const last = new Map<string, readonly Diagnostic[]>();
    while (!this.client.published.isEmpty) {
      const { uri, diagnostics } = await this.client.published.take();
      if (uri.endsWith('.md')) last.set(uri, diagnostics);
    }
    return Object.fromEntries([...last].filter(([, items]) => items.length > 0).sort());
  }

  /** What the server says went wrong in it. */
  async failures(): Promise<readonly string[]> {
    const all: string[] = [];
    while (!this.client.logged.isEmpty) all.push(await this.client.logged.take());
    return all.filter((text) => /failed|Error/.test(text));
  }
}
