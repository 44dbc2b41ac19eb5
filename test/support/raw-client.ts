/** A client that sends whatever a test says, right or wrong; the server runs in this process. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { CheckedReader } from '../../server/src/lsp/checked-reader';
import { startServer } from '../../server/src/lsp/server';
import { StreamReader } from '../../server/src/lsp/stream-reader.node';
import { Inbox } from './inbox';

/** What came: a response, or a notification. */
export interface Received extends Message {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: { readonly message?: string };
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export class RawClient {
  readonly #received = new Inbox<Received>();
  readonly #toServer = new PassThrough();

  constructor() {
    const toClient = new PassThrough();
    const writer = new StreamMessageWriter(toClient);
    const reader = new CheckedReader(new StreamReader(this.#toServer), writer);
    startServer(createConnection(reader, writer), { rulePages: '' });
    new StreamMessageReader(toClient).listen((message) => this.#received.put(message));
  }

  /** @param capabilities of a client that can do nothing besides, where none are given */
  static async started(capabilities: object = {}): Promise<RawClient> {
    const client = new RawClient();
    await client.request('initialize', { processId: null, rootUri: null, capabilities });
    client.send({ method: 'initialized', params: {} });
    return client;
  }

  /** Anything that JSON can say. */
  send(message: unknown): void {
    const isObject = typeof message === 'object' && message !== null && !Array.isArray(message);
    this.write(JSON.stringify(isObject ? { jsonrpc: '2.0', ...message } : message));
  }

  /** The body of a message, which need not be JSON. */
  write(body: string, header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`): void {
    this.#toServer.write(`${header}${body}`);
  }

  next(): Promise<Received> {
    return this.#received.take();
  }

  request(method: string, params?: unknown, id: string | number = method): Promise<Received> {
    this.send({ id, method, params });
    return this.answer(id);
  }

  /** The next response with an id; what comes before it is passed over. */
  async answer(id: string | number | null): Promise<Received> {
    for (;;) {
      const message = await this.next();
      if (message.id === id && message.method === undefined) return message;
    }
  }
}
