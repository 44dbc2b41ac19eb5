/** Reads the standard input of this process to its end, and waits for it. */
import { readSync } from 'node:fs';
import { codeOf } from './files/code-of';
import { UnreadableFile } from './files/read-text-file';

/** @throws {UnreadableFile} */
export function readInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(LONGEST);
    const length = readSome(chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
  }
}

/** As much as a pipe holds. In bytes. */
const LONGEST = 65_536;

/** @returns how many bytes there were; 0 at the end */
function readSome(chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const code = codeOf(error);
      // What Windows says at the end of a pipe.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw new UnreadableFile(`cannot be read (${code})`, { cause: error });
      // Whoever writes into the pipe has not yet: it was opened so that nobody waits.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** In ms. */
const PAUSE = 5;
