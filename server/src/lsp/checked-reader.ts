/**
 * The messages of a client before anybody handles them. What is no message, comes at the wrong time or has the wrong
 * parameters is answered here, as JSON-RPC and LSP want it: the library says nothing of the one, and handlers would find
 * what they do not expect. Source: LSP 3.17, Base Protocol and Server lifecycle.
 */
import {
  type DataCallback,
  type Disposable,
  ErrorCodes,
  Message,
  type MessageReader,
  MessageType,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';
import { printable } from '../service/printable';
import { closing, LostDocuments } from './lost-documents';
import { wrongParams } from './params';

/** Why a message is not handled. */
interface Refusal {
  readonly code: number;
  readonly message: string;
}

export class CheckedReader implements MessageReader {
  #phase: 'new' | 'running' | 'ending' = 'new';
  readonly #lost = new LostDocuments();

  /** @param writer to the same client */
  constructor(
    private readonly reader: MessageReader,
    private readonly writer: MessageWriter,
  ) {
    reader.onError((error) => {
      // What is wrong with the stream itself ends it, and nobody could be told.
      if (error instanceof SyntaxError) this.#answer(null, parseError(error.message));
    });
  }

  /** Whether the client has announced that it ends. */
  get isEnding(): boolean {
    return this.#phase === 'ending';
  }

  get onError(): MessageReader['onError'] {
    return this.reader.onError;
  }

  get onClose(): MessageReader['onClose'] {
    return this.reader.onClose;
  }

  get onPartialMessage(): MessageReader['onPartialMessage'] {
    return this.reader.onPartialMessage;
  }

  listen(callback: DataCallback): Disposable {
    return this.reader.listen((message) => this.#take(message, callback));
  }

  dispose(): void {
    this.reader.dispose();
  }

  #take(message: Message, handle: DataCallback): void {
    if (Message.isRequest(message)) this.#request(message, handle);
    else if (Message.isNotification(message)) this.#notification(message, handle);
    else if (isAnswer(message)) handle(message);
    else this.#answer(idOf(message), NO_MESSAGE);
  }

  #request(message: RequestMessage, handle: DataCallback): void {
    const { id, method, params } = message;
    const refusal = this.#early(method) ?? invalidParams(method, params);
    if (refusal !== undefined) {
      this.#answer(id, refusal);
      return;
    }
    if (method === 'initialize') this.#phase = 'running';
    if (method === 'shutdown') this.#phase = 'ending';
    handle(message);
  }

  /** It is not answered, whatever it is. */
  #notification(message: NotificationMessage, handle: DataCallback): void {
    const { method, params } = message;
    if (method !== 'exit' && this.#phase !== 'running') return;
    const wrong = wrongParams(method, params);
    if (wrong === undefined) for (const one of this.#lost.right(message)) handle(one);
    else this.#wrong(message, wrong, handle);
  }

  #wrong(message: NotificationMessage, why: string, handle: DataCallback): void {
    const lost = this.#lost.wrong(message);
    if (lost !== undefined) handle(closing(lost));
    this.#log(
      lost === undefined ? why : `${why}; nothing is said of ${printable(lost)} until its whole text comes`,
    );
  }

  /** Of a request that comes too early, or too late. */
  #early(method: string): Refusal | undefined {
    if (this.#phase === 'new') return method === 'initialize' ? undefined : NOT_INITIALIZED;
    if (this.#phase === 'ending') return ENDING;
    return method === 'initialize' ? INITIALIZED : undefined;
  }

  #answer(id: RequestMessage['id'], error: Refusal): void {
    const answer: ResponseMessage = { jsonrpc: '2.0', id, error };
    this.#write(answer);
  }

  #log(message: string): void {
    const params = { type: MessageType.Error, message };
    const entry: NotificationMessage = { jsonrpc: '2.0', method: 'window/logMessage', params };
    this.#write(entry);
  }

  /** Whoever cannot be written to is gone, which others notice. */
  #write(message: Message): void {
    this.writer.write(message).catch(() => {});
  }
}

const NO_MESSAGE: Refusal = {
  code: ErrorCodes.InvalidRequest,
  message: 'This is neither a request nor a notification nor a response; LSP has no batches',
};
const NOT_INITIALIZED: Refusal = {
  code: ErrorCodes.ServerNotInitialized,
  message: 'The first request has to be “initialize”',
};
const INITIALIZED: Refusal = {
  code: ErrorCodes.InvalidRequest,
  message: 'The server is initialized already',
};
const ENDING: Refusal = {
  code: ErrorCodes.InvalidRequest,
  message: 'After “shutdown” only “exit” may follow',
};

function parseError(why: string): Refusal {
  return { code: ErrorCodes.ParseError, message: `This is no message: ${why}` };
}

function invalidParams(method: string, params: unknown): Refusal | undefined {
  const message = wrongParams(method, params);
  return message === undefined ? undefined : { code: ErrorCodes.InvalidParams, message };
}

/** One without a result is the library's to refuse: somebody waits for it. */
function isAnswer(message: Message): boolean {
  return Message.isResponse(message) || (idOf(message) !== null && !('method' in message));
}

/** Null where what came has none. */
function idOf(message: unknown): string | number | null {
  if (typeof message !== 'object' || message === null || !('id' in message)) return null;
  return typeof message.id === 'string' || typeof message.id === 'number' ? message.id : null;
}
