/** No regular expression takes time that grows faster than its text, unless its text is known to be short. */
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { composed, literals, type Pattern } from '../support/regular-expressions';
import { SHORT_TEXTS } from '../support/short-texts';

test('no literal does, and each exception is one', () => {
  expect(literals().length).toBeGreaterThan(100);
  const slow = literals().filter((pattern) => reportsOf(pattern).length > 0);
  expect(slow.map(({ source }) => source).sort()).toEqual(Object.keys(SHORT_TEXTS).sort());
});

test('none of them takes time that doubles with each character', () => {
  expect(literals().filter((pattern) => reportsOf(pattern).some(({ exponential }) => exponential))).toEqual(
    [],
  );
});

test('none that is put together of words doubles either', async () => {
  const patterns = await composed();
  expect(patterns.length).toBeGreaterThan(40);
  expect(patterns.filter((pattern) => reportsOf(pattern).some(({ exponential }) => exponential))).toEqual([]);
});

function reportsOf({ source, flags }: Pattern) {
  return analyse({ source, flags }).reports;
}
