/** The statistics of the figures: medians, percentiles, and how one compares with another. */

/**
 * @typedef {object} Summary
 * @property {number} n how many values
 * @property {number} p50
 * @property {number} p95
 */

/**
 * @param {readonly number[]} values at least one
 * @returns {Summary}
 */
export function summarize(values) {
  return { n: values.length, p50: percentile(values, 50), p95: percentile(values, 95) };
}

/**
 * By nearest rank: the smallest of the values that is at least as large as `percent` % of them, never one between two.
 *
 * @param {readonly number[]} values at least one
 * @param {number} percent above 0 and up to 100
 * @returns {number}
 */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil((percent / 100) * sorted.length) - 1];
  if (value === undefined) throw new Error('There is no percentile of nothing.');
  return value;
}

/**
 * How many times the one the other is, by their medians.
 *
 * @param {Summary | undefined} ours
 * @param {Summary | undefined} other
 * @returns {number | undefined} undefined where one of them is missing or nothing
 */
export function ratio(ours, other) {
  return ours === undefined || other === undefined || other.p50 === 0 ? undefined : ours.p50 / other.p50;
}
