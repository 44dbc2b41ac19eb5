/** The patterns of dates: made when the first date is looked for. */
import { dayWords } from './day-words';
import { vocabularies } from './vocabulary/index';

/** A line without it has no date that is read: most lines have none. */
export const YEAR = /(?:19|20)\d\d/;

const year = '(?<year>(?:19|20)\\d\\d)';
const ordinal = '(?:(?<ordinal>st|nd|rd|th)|\\.)?';
const noDigit = '(?!\\d)';
/** A version or an address has more parts: `2020.1.2.3`. */
const noPart = '(?!\\.?\\d)';

let made: readonly RegExp[] | undefined;

/**
 * All global and with indices. Groups: `year`; `month` and `day`, or `either` and `or` where nothing but the size of
 * the numbers says which is which; `name` in place of `month`; `last` for the last of several days in one month, and
 * `fromName` and `fromDay` for the first one in another month.
 */
export function datePatterns(): readonly RegExp[] {
  made ??= sources().map((source) => new RegExp(source, 'dgiu'));
  return made;
}

function sources(): readonly string[] {
  const name = dayWords('months');
  const words = vocabularies.flatMap(({ days }) => days.ranges).join('|');
  const to = `(?: ?[-–—/&_] ?| (?:${words}) )`;
  const last = `(?:${to}(?<last>\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d:]))?`;
  // A word behind it is followed by a date of its own: 2026-03-04 to 2026-03-06.
  const lastNumber = `(?: ?[-–—/&_] ?(?<last>\\d{1,2})(?![\\d:]))?`;
  const noLetter = '(?<![A-Za-zÀ-ɏ])';
  const gap = '(?<gap>[-./])';
  return [
    // 2026-03-04, 2026/3/4, 2026-03-04-05
    `(?<!\\d)${year}${gap}(?<month>\\d{1,2})\\k<gap>(?<day>\\d{1,2})${lastNumber}${noPart}`,
    // 4.3.2026
    `(?<![\\d.])(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?${year}${noPart}`,
    // 3/4/2026
    `(?<![\\d/.-])(?<either>\\d{1,2})(?<gap>[-/])(?<or>\\d{1,2})\\k<gap>${year}(?![\\d/-])`,
    // 30 March – 2 April 2026, 4th of March, 2026
    `(?<!\\d|\\d[-./])(?:(?<fromDay>\\d{1,2})(?:st|nd|rd|th|\\.)? (?<fromName>${name})\\.?${to})?` +
      `(?<day>\\d{1,2})${ordinal}${last}[ -]{1,2}(?:of )?(?<name>${name})\\.?,?[ -]{1,2}${year}${noDigit}`,
    // March 30 – April 2, 2026, March 4th, 2026
    `${noLetter}(?:(?<fromName>${name})\\.? (?<fromDay>\\d{1,2})(?:st|nd|rd|th)?${to})?` +
      `(?<name>${name})\\.?[ -]{1,2}(?<day>\\d{1,2})${ordinal}${last}(?:,? {1,2}|,|-)${year}${noDigit}`,
    // 2026 March 4
    `(?<!\\d)${year}[ ,-]{1,2}(?<name>${name})\\.?[ -](?<day>\\d{1,2})${ordinal}${last}${noDigit}`,
  ];
}
