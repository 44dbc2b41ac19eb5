/**
 * Messages from a stream. The reader of the library does not find back into a stream in which one header was wrong, and is
 * deaf from then on; this one goes on with the next header. Source: LSP 3.17, Base Protocol.
 */
import type { Readable } from 'node:stream';
import { AbstractMessageReader, type DataCallback, Disposable } from 'vscode-languageserver/node';

export class StreamReader extends AbstractMessageReader {
  #chunks: Buffer[] = [];
  /** Of all chunks, in bytes. */
  #size = 0;
  /** Of the body that comes next, in bytes; undefined where a header does. */
  #length: number | undefined;

  constructor(private readonly stream: Readable) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer): void => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      while (this.#readHeader() && this.#readBody(callback));
    };
    this.stream.on('data', take);
    this.stream.on('error', (error) => this.fireError(error));
    // Either comes first, and not every stream has both.
    for (const event of ['end', 'close']) this.stream.on(event, () => this.fireClose());
    return Disposable.create(() => this.stream.off('data', take));
  }

  /** @returns whether a body comes next */
  #readHeader(): boolean {
    while (this.#length === undefined) {
      const end = this.#whole().indexOf(HEADER_END);
      if (end < 0) return false;
      const header = this.#cut(end + HEADER_END.length).toString('latin1');
      // What stands before it belongs to a message whose length was wrong.
      const length = Number(/^.*content-length:[ \t]*(\d+)[ \t]*\r\n/is.exec(header)?.[1] ?? Number.NaN);
      if (length <= LONGEST) this.#length = length;
      else this.fireError(new SyntaxError('a header gives no right Content-Length'));
    }
    return true;
  }

  /** @returns whether there was one as a whole */
  #readBody(callback: DataCallback): boolean {
    if (this.#length === undefined || this.#size < this.#length) return false;
    const body = this.#cut(this.#length);
    this.#length = undefined;
    try {
      callback(JSON.parse(body.toString('utf8')));
    } catch (error) {
      this.fireError(error);
    }
    return true;
  }

  #cut(length: number): Buffer {
    const whole = this.#whole();
    this.#chunks = [whole.subarray(length)];
    this.#size -= length;
    return whole.subarray(0, length);
  }

  /** The chunks as one. While a body is on its way they stay apart: they are many. */
  #whole(): Buffer {
    const [first, ...more] = this.#chunks;
    const whole = first === undefined || more.length > 0 ? Buffer.concat(this.#chunks) : first;
    this.#chunks = [whole];
    return whole;
  }
}

const HEADER_END = '\r\n\r\n';
/** In bytes: nobody sends more, and nothing is waited for that does not come. */
const LONGEST = 2 ** 30;
