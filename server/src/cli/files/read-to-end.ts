/** Reads what has no size: pipes and devices, of which some never end. */
import { readSync } from 'node:fs';
import { codeOf } from './code-of';

/**
 * All that comes, and waits for it.
 * @param handle of what is open for reading
 * @param most in bytes
 * @returns undefined where more than that comes
 * @throws what the system throws
 */
export function readToEnd(handle: number, most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length <= most; ) {
    const chunk = Buffer.allocUnsafe(LONGEST);
    const count = readSome(handle, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return undefined;
}

/** As much as a pipe holds. In bytes. */
const LONGEST = 65_536;

/** @returns how many bytes there were; 0 at the end */
function readSome(handle: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(handle, chunk);
    } catch (error) {
      const code = codeOf(error);
      // What Windows says at the end of a pipe.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      // Whoever writes into the pipe has not yet: it was opened so that nobody waits.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** In ms. */
const PAUSE = 5;
