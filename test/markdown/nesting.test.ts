import { expect, test } from 'vitest';
import { liftBullet, nestBullet } from '../../server/src/markdown/nesting';
import { parse } from '../../server/src/minutes/parse';
import { moved } from '../support/moved';

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
  ['one below a number', '1. a\n2. b', 1, '1. a\n   1. b'],
  ['one below a reply with a number', '1. a\n   1. b\n2. c', 2, '1. a\n   1. b\n   2. c'],
  ['one below a wide bullet', '-   a\n-   b\n    more', 1, '-   a\n    -   b\n        more'],
  ['one below a tab', '-\ta\n-\tb', 1, '-\ta\n\t-\tb'],
  ['one below a tab that is indented', '   -\ta\n   -\tb', 1, '   -\ta\n        -\tb'],
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
])('%s is not nested', (_, text, line) => expect(moved(text, line, nestBullet)).toBeUndefined());

test.each([
  ['an outer one', '- a\n- b', 1],
  ['prose', '- a\n  text', 1],
  ['one whose place a number would take', '1. a\n   1. b\n   2. c', 1],
])('%s is not lifted', (_, text, line) => expect(moved(text, line, liftBullet)).toBeUndefined());

test.each([
  ['numbers', '1. Ada: x\n2. Tom: y\n3. Zoe: z\n'],
  ['wide bullets', '-   Ada: x\n-   Tom: y\n'],
  ['tabs', '-\tAda: x\n-\tTom: y\n'],
])('whoever is nested goes on speaking, one level deeper: %s', (_, text) => {
  const said = (whole: string) =>
    parse(`# Minutes\n\n${whole}`).sections.flatMap(({ statements }) => statements);
  const after = said(moved(text, 1, nestBullet) ?? '');
  expect(after).toHaveLength(said(text).length);
  expect(after[1]?.item?.parent?.markerSpan).toEqual(after[0]?.item?.markerSpan);
});
