/** Reads the kind of PNG that Chromium writes: red, green and blue of 8 bits each, not interlaced. */
import { inflateSync } from 'node:zlib';
import { chunksOf } from './chunks.mjs';

/**
 * @typedef {object} Image
 * @property {number} width in pixels
 * @property {number} height in pixels
 * @property {Buffer} rgb three bytes a pixel, row by row
 */

const COLOURS = 3;

/**
 * @param {Buffer} png
 * @returns {Image}
 * @throws {Error} where it is of another kind
 */
export function readPng(png) {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  // Depth, kind of colour, compression, filters, interlacing: https://www.w3.org/TR/png-3/#11IHDR
  if (header?.subarray(8).toString('hex') !== '0802000000') throw new Error('This PNG is not plain RGB.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  return { width, height, rgb: unfilter(inflateSync(packed), width * COLOURS, height) };
}

/**
 * @param {Buffer} filtered each row behind a byte that says how it is filtered
 * @param {number} stride bytes of a row
 * @param {number} height in rows
 */
function unfilter(filtered, stride, height) {
  const rgb = Buffer.alloc(stride * height);
  // What lies outside of the picture counts as 0.
  let above = Buffer.alloc(stride);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const bytes = rgb.subarray(row * stride, (row + 1) * stride);
    filtered.copy(bytes, 0, from + 1, from + 1 + stride);
    unfilterRow(filtered[from] ?? 0, bytes, above);
    above = bytes;
  }
  return rgb;
}

/**
 * @param {number} filter
 * @param {Buffer} bytes of the row, which become its colours
 * @param {Buffer} above the colours of the row above
 */
function unfilterRow(filter, bytes, above) {
  for (const [column, byte] of bytes.entries()) {
    const left = bytes[column - COLOURS] ?? 0;
    const corner = above[column - COLOURS] ?? 0;
    bytes[column] = byte + predicted(filter, left, above[column] ?? 0, corner);
  }
}

/**
 * What a filter takes a byte to be, by the bytes before: https://www.w3.org/TR/png-3/#9Filter-types
 *
 * @param {number} filter
 * @param {number} left
 * @param {number} above
 * @param {number} corner
 */
function predicted(filter, left, above, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
