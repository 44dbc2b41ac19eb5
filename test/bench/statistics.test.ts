/** The statistics of the benchmarks. */
import { describe, expect, test } from 'vitest';
import { percentile, ratio, summarize } from '../../scripts/bench/statistics.mjs';

const TO_TWENTY = Array.from({ length: 20 }, (_, index) => 20 - index);

describe('a percentile is one of the values, by nearest rank', () => {
  test.each([
    [[7], 50, 7],
    [[7], 95, 7],
    [[3, 1, 2], 50, 2],
    [[4, 1, 3, 2], 50, 2],
    [TO_TWENTY, 50, 10],
    [TO_TWENTY, 95, 19],
    [TO_TWENTY, 100, 20],
  ])('of %j at %i: %i', (values, percent, expected) => expect(percentile(values, percent)).toBe(expected));

  test('numbers are sorted as numbers', () => expect(percentile([100, 9, 20], 50)).toBe(20));

  test('the values stay as they were', () => {
    const values = [3, 1, 2];
    percentile(values, 50);
    expect(values).toEqual([3, 1, 2]);
  });

  test('there is none of nothing', () => expect(() => percentile([], 50)).toThrow('percentile of nothing'));
});

test('a summary has the count, the median and the 95th percentile', () =>
  expect(summarize(TO_TWENTY)).toEqual({ n: 20, p50: 10, p95: 19 }));

test('a ratio is that of the medians, and there is none without both', () => {
  const figures = (p50: number) => ({ n: 1, p50, p95: 100 });
  expect(ratio(figures(6), figures(2))).toBe(3);
  expect(ratio(undefined, figures(2))).toBeUndefined();
  expect(ratio(figures(2), undefined)).toBeUndefined();
  expect(ratio(figures(2), figures(0))).toBeUndefined();
});
