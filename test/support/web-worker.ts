/** A web worker without a browser: a script that is run with what a worker has around it, and with nothing of Node.js. */
import { createContext, runInContext } from 'node:vm';
import { AbstractMessageReader, AbstractMessageWriter, type Message } from 'vscode-languageserver/node';

type Listener = (event: { readonly data: unknown }) => void;

export class WebWorker {
  onmessage: Listener | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly #scope: { onmessage: Listener | null };
  #isTerminated = false;

  /**
   * @param script what it runs
   * @param import_ gives the text of a script by its URL, for `importScripts` and for workers of the worker
   */
  constructor(script: string, import_: (url: string) => string) {
    const scope = {
      onmessage: null,
      addEventListener: () => {},
      postMessage: (data: unknown) => this.#later(() => this.onmessage?.({ data: structuredClone(data) })),
      importScripts: (url: string) => runInContext(import_(url), context),
      Worker: workersOf(import_),
      ...{ Blob: FakeBlob, URL: FAKE_URL },
      ...{ setTimeout: plainTimeout, clearTimeout: (id: number) => clearTimeout(id) },
      ...{ TextEncoder, TextDecoder, performance, queueMicrotask, console },
    };
    this.#scope = scope;
    const context = createContext(Object.assign(scope, { self: scope }));
    runInContext(script, context);
  }

  postMessage(data: unknown): void {
    this.#later(() => this.#scope.onmessage?.({ data: structuredClone(data) }));
  }

  terminate(): void {
    this.#isTerminated = true;
  }

  #later(work: () => void): void {
    setImmediate(() => this.#isTerminated || work());
  }
}

/** A browser's timer is a number. */
function plainTimeout(work: () => void, ms: number): number {
  return Number(setTimeout(work, ms));
}

class FakeBlob {
  readonly text: string;
  constructor(parts: readonly string[]) {
    this.text = parts.join('');
  }
}

const FAKE_URL = {
  createObjectURL: ({ text }: FakeBlob): string => `blob:${text}`,
  revokeObjectURL: () => {},
};

function workersOf(import_: (url: string) => string) {
  return class extends WebWorker {
    constructor(url: string) {
      super(url.startsWith('blob:') ? url.slice('blob:'.length) : import_(url), import_);
    }
  };
}

/** The client's end of the messages. */
export function transportsOf(worker: WebWorker) {
  const reader = new (class extends AbstractMessageReader {
    listen(take: (message: Message) => void) {
      worker.onmessage = ({ data }) => take(data as Message);
      return { dispose: () => {} };
    }
  })();
  const writer = new (class extends AbstractMessageWriter {
    async write(message: Message) {
      worker.postMessage(message);
    }
    end() {}
  })();
  return { reader, writer };
}
