/** Writes the figures as a Markdown table. */
import { ratio } from './statistics.mjs';

/**
 * @typedef {object} Figures one row, summarized
 * @property {string} what
 * @property {string} document
 * @property {'ms' | 'bytes' | 'MiB'} unit
 * @property {Readonly<Record<string, import('./statistics.mjs').Summary>>} of by the name of a contender
 */

/**
 * @param {readonly Figures[]} all
 * @param {readonly string[]} names of the contenders, ours first
 * @returns {string}
 */
export function table(all, names) {
  const [ours = '', ...others] = names;
  const head = [
    '',
    'document',
    `${ours} p50 / p95`,
    ...others.flatMap((name) => [`${name} p50 / p95`, `× ${name}`]),
  ];
  const rows = all.map(({ what, document, unit, of }) => [
    what,
    document,
    cell(of[ours], unit),
    ...others.flatMap((name) => [cell(of[name], unit), times(ratio(of[ours], of[name]))]),
  ]);
  const rule = head.map((_, index) => (index < 2 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** One figure where there is one value. */
function cell(
  /** @type {import('./statistics.mjs').Summary | undefined} */ summary,
  /** @type {string} */ unit,
) {
  if (summary === undefined) return '';
  const { n, p50, p95 } = summary;
  return `${n === 1 ? short(p50) : `${short(p50)} / ${short(p95)}`} ${unit}`;
}

/** `3.1`, or `1/20` where ours is the smaller one. */
function times(/** @type {number | undefined} */ value) {
  if (value === undefined) return '';
  return value > 0 && value < 0.67 ? `1/${short(1 / value)}` : short(value);
}

/** Three digits are what can be relied on, if at all. */
function short(/** @type {number} */ value) {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}
