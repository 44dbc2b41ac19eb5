import { expect, test } from 'vitest';
import { hardBreakOf } from '../../server/src/markdown/hard-break';

test.each([
  ['a', undefined],
  ['a ', undefined],
  ['a  ', 1],
  ['a    ', 1],
  ['a\\', 1],
  ['a\\\\', undefined],
  ['a\\\\\\', 3],
  ['a\\ ', undefined],
])('%j', (line, start) =>
  expect(hardBreakOf(line, { start: 0, end: line.length })).toEqual(
    start === undefined ? undefined : { start, end: line.length },
  ),
);
