import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chunk, chunksOf, signature } from '../../scripts/pictures/png/chunks.mjs';
import { choosePalette } from '../../scripts/pictures/png/palette.mjs';
import { readPng } from '../../scripts/pictures/png/read.mjs';
import { shrinkPng } from '../../scripts/pictures/png/shrink.mjs';

const WIDTH = 3;
// Such that the fourth filter takes its byte once from the left, once from above, and once from the corner.
const ROWS = [
  [10, 20, 30, 200, 100, 50, 11, 22, 33],
  [10, 20, 30, 201, 10, 67, 255, 0, 128],
] as const;

/** The second row as each of the five filters writes it, worked out by hand from the definition. */
const SECOND_ROW: readonly (readonly number[])[] = [
  [10, 20, 30, 201, 10, 67, 255, 0, 128],
  [10, 20, 30, 191, 246, 37, 54, 246, 61],
  [0, 0, 0, 1, 166, 17, 244, 234, 95],
  [5, 10, 15, 96, 206, 27, 149, 240, 78],
  [0, 0, 0, 1, 166, 17, 244, 246, 78],
];

test.each([0, 1, 2, 3, 4])('reads rows of filter %i', (filter) => {
  const rows = [0, ...ROWS[0], filter, ...(SECOND_ROW[filter] ?? [])];
  expect([...readPng(pngOf(WIDTH, 2, rows)).rgb]).toEqual(ROWS.flat());
});

test('refuses what is not plain RGB', () => {
  expect(() => readPng(shrinkPng(pngOf(1, 1, [0, 1, 2, 3])))).toThrow('not plain RGB');
});

test('keeps each colour where there are no more than 256', () => {
  const rows = ROWS.flatMap((row) => [0, ...row]);
  expect(coloursOf(shrinkPng(pngOf(WIDTH, 2, rows)))).toEqual(ROWS.flat());
});

test('keeps a rare colour, and does without one that hardly differs', () => {
  const greys = Array.from({ length: 256 }, (_, grey) => [grey * 0x010101, 1000] as const);
  const { palette, places } = choosePalette(new Map([...greys, [0xff0000, 1], [0xffffff, 9000]]));
  expect(palette).toHaveLength(256);
  expect(palette[0]).toBe(0xffffff);
  expect(palette).toContain(0xff0000);
  for (const [grey] of greys) {
    const shown = palette[places.get(grey) ?? -1] ?? Number.NaN;
    expect(Math.abs((shown & 255) - (grey & 255))).toBeLessThanOrEqual(1);
  }
});

function pngOf(width: number, height: number, rows: readonly number[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a PNG with a palette and without filters, three bytes a pixel. */
function coloursOf(png: Buffer): readonly number[] {
  const chunks = new Map([...chunksOf(png)].map(({ type, data }) => [type, data]));
  const palette = [...(chunks.get('PLTE') ?? [])];
  const rows = [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))];
  return rows
    .filter((_, index) => index % (WIDTH + 1) > 0)
    .flatMap((place) => palette.slice(place * 3, place * 3 + 3));
}
