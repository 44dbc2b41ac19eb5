/** Makes a screenshot less than half as large: an editor does with 256 colours, and its letters look no different. */
import { deflateSync } from 'node:zlib';
import { chunk, signature } from './chunks.mjs';
import { choosePalette } from './palette.mjs';
import { readPng } from './read.mjs';

/**
 * @param {Buffer} png as Chromium writes it
 * @returns {Buffer} one with a palette
 */
export function shrinkPng(png) {
  const { width, height, rgb } = readPng(png);
  const { palette, places } = choosePalette(count(rgb));
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const row = Math.floor(pixel / width);
    // The byte before each row stays 0: filters are for colours that follow from each other, and places do not.
    rows[pixel + row + 1] = places.get(colourAt(rgb, pixel)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, a palette: https://www.w3.org/TR/png-3/#11IHDR
  header.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Buffer} rgb */
function count(rgb) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let pixel = 0; pixel < rgb.length / 3; pixel++) {
    const colour = colourAt(rgb, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** @param {Buffer} rgb @param {number} pixel */
function colourAt(rgb, pixel) {
  return rgb.readUIntBE(pixel * 3, 3);
}
