/** How messages of the language server protocol are cut on a stream: a header that tells the length, then JSON. */

const END_OF_HEADER = '\r\n\r\n';

/**
 * @param {object} message
 * @returns {Buffer}
 */
export function frame(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}${END_OF_HEADER}`), body]);
}

/** Puts the chunks of a stream together and takes the messages out. */
export class FrameReader {
  /** @type {Buffer[]} */
  #chunks = [];
  #length = 0;
  /** Length from which on it is worth looking again: large messages come in hundreds of chunks. */
  #wanted = 0;

  /**
   * @param {Buffer} chunk
   * @returns {object[]} the messages that are complete with it
   */
  push(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#wanted) return [];
    const messages = [];
    let rest = Buffer.concat(this.#chunks);
    for (let bounds = boundsOf(rest); this.#isWhole(bounds, rest); bounds = boundsOf(rest)) {
      messages.push(JSON.parse(rest.toString('utf8', bounds.start, bounds.end)));
      rest = rest.subarray(bounds.end);
    }
    this.#chunks = [rest];
    this.#length = rest.length;
    return messages;
  }

  #isWhole(/** @type {{ end: number }} */ { end }, /** @type {Buffer} */ { length }) {
    this.#wanted = end > length ? end : 0;
    return end <= length;
  }
}

/** Where the body of the first message begins and ends; it ends nowhere while the header is not complete. */
function boundsOf(/** @type {Buffer} */ buffer) {
  const header = buffer.indexOf(END_OF_HEADER);
  if (header < 0) return { start: 0, end: buffer.length + 1 };
  const start = header + END_OF_HEADER.length;
  const length = /content-length: *(\d+)/i.exec(buffer.toString('latin1', 0, header))?.[1];
  return { start, end: start + Number(length) };
}
