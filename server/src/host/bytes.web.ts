/** Texts and bytes in a browser: what the build takes there in place of `bytes.node.ts`. */

export function bytesOfText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.byteLength;
  }
  return joined;
}

/** No memory is shared: most pages may not have any, and its bytes could not be read as text. */
export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(length);
}

/** A browser packs only while others wait, and what is kept there is little. */
export function packed(_: Uint8Array): Uint8Array | undefined {
  return undefined;
}

/** Nothing was packed. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  return bytes;
}
