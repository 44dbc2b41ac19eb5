/** Texts and bytes, as Node.js is quickest with them; its twin `bytes.web.ts` does the same in a browser. */
import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export function bytesOfText(text: string): Uint8Array {
  return Buffer.from(text);
}

export function textOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}

/** Memory that all threads see. @param length in bytes */
export function sharedBytes(length: number): Uint8Array {
  return Buffer.from(new SharedArrayBuffer(length));
}

/** Makes them shorter, quickly; undefined where that is not possible. */
export function packed(bytes: Uint8Array): Uint8Array | undefined {
  return deflateRawSync(bytes, { level: 1 });
}

/** Takes back what `packed` did. Throws where the bytes are damaged. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  return inflateRawSync(bytes);
}
