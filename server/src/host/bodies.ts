/**
 * Records as they are stored: bytes. What nobody asks for is never made into objects, and several
 * threads share the bytes where they can, so that there is one copy of them.
 */
import { sharedBytes } from './bytes.node';

export type Body = Uint8Array;

/** Puts them into memory that all threads see, where there is such memory. */
export function inOneBuffer(all: readonly (Body | undefined)[]): readonly (Body | undefined)[] {
  const length = all.reduce((sum, one) => sum + (one?.byteLength ?? 0), 0);
  const shared = sharedBytes(length);
  let at = 0;
  return all.map((one) => {
    if (one === undefined) return undefined;
    shared.set(one, at);
    at += one.byteLength;
    return shared.subarray(at - one.byteLength, at);
  });
}
