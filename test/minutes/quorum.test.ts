import { describe, expect, test } from 'vitest';
import { countQuorum, MAJORITY, needed, readFraction } from '../../server/src/minutes/quorum';

const part = (text: string, plus = 0, min = 0) => ({
  numerator: 0,
  denominator: 1,
  ...readFraction(text),
  plus,
  min,
});

describe('a quorum of', () => {
  test.each([
    ['a number', countQuorum(4), 6, 4],
    ['a majority of six', MAJORITY, 6, 4],
    ['a majority of five', MAJORITY, 5, 3],
    ['two thirds of six', part('2/3'), 6, 4],
    ['two thirds of five', part('2/3'), 5, 4],
    ['half and one of five', part('1/2', 1), 5, 3],
    ['half and one, but at least four', part('1/2', 1, 4), 5, 4],
    ['all', part('1/1'), 5, 5],
  ])('%s', (_, quorum, members, expected) => expect(needed(quorum, members)).toBe(expected));
});

test.each(['', '2', '3/2', '0/2', '1/0', 'a/b', '-1/2', '99999/99999'])('%j is no fraction', (text) =>
  expect(readFraction(text)).toBeUndefined(),
);
