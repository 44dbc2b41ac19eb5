/** Offsets and positions. */
import { expect, test } from 'vitest';
import { toOffset, toPosition, toRange, toSpan } from '../../server/src/lsp/convert';
import { readSource } from '../../server/src/markdown/source';

const SOURCE = readSource('a🏮b\r\n\rc\n');

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [3, 0, 3],
  [4, 0, 4],
  [6, 1, 0],
  [7, 2, 0],
  [8, 2, 1],
  [9, 3, 0],
])('offset %i is line %i, character %i, and back', (offset, line, character) => {
  expect(toPosition(SOURCE, offset)).toEqual({ line, character });
  expect(toOffset(SOURCE, { line, character })).toBe(offset);
});

test('an offset between CR and LF is the end of the line', () => {
  expect(toPosition(SOURCE, 5)).toEqual({ line: 0, character: 4 });
});

test('positions that do not exist', () => {
  expect(toOffset(SOURCE, { line: 0, character: 99 })).toBe(4);
  expect(toOffset(SOURCE, { line: 99, character: 0 })).toBe(9);
  expect(toOffset(SOURCE, { line: 0, character: -1 })).toBe(0);
});

test('ranges and spans; a range that runs backwards is empty', () => {
  const range = { start: { line: 0, character: 1 }, end: { line: 2, character: 1 } };
  expect(toSpan(SOURCE, range)).toEqual({ start: 1, end: 8 });
  expect(toRange(SOURCE, { start: 1, end: 8 })).toEqual(range);
  expect(toSpan(SOURCE, { start: range.end, end: range.start })).toEqual({ start: 8, end: 8 });
});
