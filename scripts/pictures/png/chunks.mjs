/** The parts of which a PNG is made: https://www.w3.org/TR/png-3/#5Chunk-layout */
import { crc32 } from 'node:zlib';

export const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * @param {Buffer} png
 * @returns {Generator<{ readonly type: string, readonly data: Buffer }>} in their order
 */
export function* chunksOf(png) {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = at + 8;
    yield { type: png.toString('latin1', at + 4, data), data: png.subarray(data, data + length) };
    at = data + length + 4;
  }
}

/**
 * @param {string} type four letters
 * @param {Uint8Array} data
 * @returns {Buffer} the bytes of a chunk
 */
export function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
