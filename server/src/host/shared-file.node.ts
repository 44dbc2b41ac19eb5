/** Reads a file into memory that all threads see, and writes one out of many pieces. */
import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, writeSync, writevSync } from 'node:fs';

export function readShared(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.from(new SharedArrayBuffer(fstatSync(handle).size));
    let at = 0;
    for (let length = -1; length !== 0; at += length)
      length = readSync(handle, bytes, at, bytes.length - at, at);
    return bytes.subarray(0, at);
  } finally {
    closeSync(handle);
  }
}

/** Makes a file that only its owner can read. Throws where there is one already. */
export function writeAll(path: string, pieces: readonly Uint8Array[]): void {
  const handle = openSync(path, 'wx', 0o600);
  try {
    for (let from = 0; from < pieces.length; from += MOST_PIECES) {
      const some = pieces.slice(from, from + MOST_PIECES);
      const length = some.reduce((sum, { byteLength }) => sum + byteLength, 0);
      const written = writevSync(handle, some);
      // The disk is full, or the system takes no more at once: the rest tells.
      if (written < length) writeRest(handle, Buffer.concat(some).subarray(written));
    }
  } finally {
    closeSync(handle);
  }
}

function writeRest(handle: number, rest: Uint8Array): void {
  for (let at = 0; at < rest.byteLength; ) at += writeSync(handle, rest, at);
}

/** No system call takes more at once. */
const MOST_PIECES = 1_000;
