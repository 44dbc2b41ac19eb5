/**
 * Records as they are stored: the bytes of their JSON. What nobody asks for is never made into objects, and several
 * threads share the bytes, so that there is one copy of them.
 */
import { Buffer } from 'node:buffer';

export type Body = Uint8Array;

/** Puts texts into memory that all threads see. */
export function inOneBuffer(texts: readonly (string | undefined)[]): readonly (Body | undefined)[] {
  const lengths = texts.map((text) => (text === undefined ? 0 : Buffer.byteLength(text)));
  const shared = Buffer.from(new SharedArrayBuffer(lengths.reduce((sum, length) => sum + length, 0)));
  let at = 0;
  return texts.map((text, index) => {
    if (text === undefined) return undefined;
    const body = shared.subarray(at, at + (lengths[index] ?? 0));
    at += body.write(text);
    return body;
  });
}

export function textOfBody(body: Body): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
}
