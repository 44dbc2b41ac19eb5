import { expect, test } from 'vitest';
import { liftBullet, nestBullet } from '../../server/src/markdown/nesting';

function moved(text: string, line: number, move: typeof nestBullet): string {
  const lines = text.split('\n');
  const nesting = move((index) => lines[index], line);
  if (nesting === undefined) return text;
  const { first, last, without, indent } = nesting;
  return lines
    .map((one, index) =>
      index < first || index > last || one.trim() === '' ? one : `${indent}${one.slice(without)}`,
    )
    .join('\n');
}

test.each([
  ['a bullet', '- Ada: one\n- Tom: two\n', 1, '- Ada: one\n  - Tom: two\n'],
  ['an empty one', '- Ada: one\n- ', 1, '- Ada: one\n  - '],
  [
    'one behind a reply',
    '- Ada: one\n  - Tom: two\n- Ada: three',
    2,
    '- Ada: one\n  - Tom: two\n  - Ada: three',
  ],
  ['one with what hangs below', '* a\n* b\n  more\n\n  * c\n* d', 1, '* a\n  * b\n    more\n\n    * c\n* d'],
  ['one below a number', '1. a\n2. b', 1, '1. a\n   2. b'],
  ['one with tabs', '- a\n\t- b\n\t- c', 2, '- a\n\t- b\n\t\t- c'],
])('%s is nested, and lifted again', (_, text, line, expected) => {
  expect(moved(text, line, nestBullet)).toBe(expected);
  expect(moved(expected, line, liftBullet)).toBe(text);
});

test.each([
  ['the first', '- a', 0],
  ['one that is deeper than the one before already', '- a\n  - b', 1],
  ['one behind a heading', '- a\n# Title\n- b', 2],
  ['one behind text', '- a\n\ntext\n\n- b', 4],
  ['prose', '- a\ntext', 1],
])('%s is not nested', (_, text, line) => expect(moved(text, line, nestBullet)).toBe(text));

test.each([
  ['an outer one', '- a\n- b', 1],
  ['prose', '- a\n  text', 1],
])('%s is not lifted', (_, text, line) => expect(moved(text, line, liftBullet)).toBe(text));
