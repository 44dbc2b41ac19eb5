/** Offsets and positions. */
import { describe, expect, test } from 'vitest';
import { toOffset, toPosition, toRange, toSpan } from '../../server/src/lsp/convert';
import { readSource } from '../../server/src/markdown/source';

const SOURCE = readSource('a🏮é‰b\r\n\rc\n');

describe.each([
  ['utf-16', [0, 1, 3, 4, 5, 6]],
  ['utf-8', [0, 1, 5, 7, 10, 11]],
  ['utf-32', [0, 1, 2, 3, 4, 5]],
] as const)('in %s', (positionEncoding, [zero, one, three, four, five, six]) => {
  const client = { positionEncoding };

  test.each([
    [0, 0, zero],
    [1, 0, one],
    [3, 0, three],
    [4, 0, four],
    [5, 0, five],
    [6, 0, six],
    [8, 1, 0],
    [9, 2, 0],
    [10, 2, 1],
    [11, 3, 0],
  ])('offset %i is line %i, character %i, and back', (offset, line, character) => {
    expect(toPosition(SOURCE, offset, client)).toEqual({ line, character });
    expect(toOffset(SOURCE, { line, character }, client)).toBe(offset);
  });

  test('an offset between CR and LF is the end of the line', () => {
    expect(toPosition(SOURCE, 7, client)).toEqual({ line: 0, character: six });
  });

  test('positions that do not exist', () => {
    expect(toOffset(SOURCE, { line: 0, character: 99 }, client)).toBe(6);
    expect(toOffset(SOURCE, { line: 99, character: 0 }, client)).toBe(11);
    expect(toOffset(SOURCE, { line: 0, character: -1 }, client)).toBe(0);
  });

  test('ranges and spans; a range that runs backwards is empty', () => {
    const range = { start: { line: 0, character: three }, end: { line: 2, character: 1 } };
    expect(toSpan(SOURCE, range, client)).toEqual({ start: 3, end: 10 });
    expect(toRange(SOURCE, { start: 3, end: 10 }, client)).toEqual(range);
    expect(toSpan(SOURCE, { start: range.end, end: range.start }, client)).toEqual({ start: 10, end: 10 });
  });
});

test('within a character is in front of it', () => {
  for (const character of [2, 3, 4]) {
    expect(toOffset(SOURCE, { line: 0, character }, { positionEncoding: 'utf-8' })).toBe(1);
  }
  expect(toPosition(SOURCE, 2, { positionEncoding: 'utf-8' })).toEqual({ line: 0, character: 1 });
});

test('half a surrogate pair is as long as what JSON in UTF-8 has for it', () => {
  const source = readSource('\uD83C\uFFFD|');
  expect(toPosition(source, 2, { positionEncoding: 'utf-8' }).character).toBe(6);
  expect(toPosition(source, 2, { positionEncoding: 'utf-32' }).character).toBe(2);
});
