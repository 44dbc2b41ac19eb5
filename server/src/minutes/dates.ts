/** Dates as minutes write them. */
import type { DateMention } from './meeting';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN: Readonly<Record<string, number>> = { mär: 3, mai: 5, okt: 10, dez: 12 };

const NUMERIC = /(?<!\d)(?<year>(?:19|20)\d\d)(?<gap>[-./])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})(?!\d)/u;
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(?<name>[A-Za-zä]{3,9})\.?,?[ -](?<year>(?:19|20)\d\d)(?!\d)/u;
const MONTH_FIRST =
  /(?<![A-Za-zÀ-ɏ])(?<name>[A-Za-zä]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)(?!\d)/u;

/**
 * The first full date in a line: `2025-04-02`, `2 April 2025`, `April 2nd, 2025`.
 * @param offset where the line begins in the document, in UTF-16 code units
 */
export function readDate(line: string, offset: number): DateMention | undefined {
  for (const pattern of [NUMERIC, DAY_FIRST, MONTH_FIRST]) {
    const match = pattern.exec(line);
    const iso = match === null ? undefined : isoOf(match.groups ?? {});
    if (match === null || iso === undefined) continue;
    const start = offset + match.index;
    return { span: { start, end: start + match[0].length }, iso };
  }
  return undefined;
}

function isoOf({ year, month, name, day }: Record<string, string | undefined>): string | undefined {
  const number = name === undefined ? Number(month) : monthNumber(name);
  if (number === undefined || number < 1 || number > 12) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthNumber(name: string): number | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.indexOf(start);
  return index >= 0 ? index + 1 : GERMAN[start];
}
