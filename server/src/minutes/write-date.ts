/** Writing another day in the form in which a date is written. */
import { matchDates } from './dates';
import { dayWord, inCaseOf } from './day-words';

/**
 * `April 3rd, 2026` for `March 4th, 2026`: what is not the year, the month or the day stays as it is.
 * @param written one date with nothing around it
 * @param iso the day to write, `YYYY-MM-DD`
 * @returns undefined where the form cannot say it: it is several days, or none that is known
 */
export function writeLike(written: string, iso: string): string | undefined {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (/^\d{8}$/.test(written)) return `${year}${month}${day}`;
  const [date, ...others] = matchDates(written);
  if (date === undefined || date.until !== undefined || others.length > 0) return undefined;
  const { match } = date;
  const groups = match.groups ?? {};
  const isPadded = padded([groups['day'], groups['month'], groups['either'], groups['or']]);
  const number = (digits: string): string => (isPadded ? digits : String(Number(digits)));
  // Where either number may be the month, the first is, unless the date says otherwise.
  const monthFirst = date.iso.slice(5, 7) === groups['either']?.padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    ...{ year, month: number(month), day: number(day) },
    either: number(monthFirst ? month : day),
    or: number(monthFirst ? day : month),
    name: monthLike(groups['name'] ?? '', Number(month) - 1),
    ordinal: ordinal(Number(day)),
  };
  return replaced(written, match, parts);
}

/** Whether days and months below ten have a zero: they have one, or would have none where none is needed. */
function padded(numbers: readonly (string | undefined)[]): boolean {
  const written = numbers.filter((number) => number !== undefined);
  if (written.some((number) => number.startsWith('0'))) return true;
  return written.length > 1 && written.every((number) => number.length === 2);
}

function monthLike(name: string, index: number): string {
  return inCaseOf(name, dayWord('months', name)?.same[index] ?? name);
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}

function replaced(written: string, match: RegExpMatchArray, parts: Readonly<Record<string, string>>): string {
  const places = Object.entries(match.indices?.groups ?? {}).flatMap(([group, place]) => {
    const text = parts[group];
    return place === undefined || text === undefined ? [] : [{ start: place[0], end: place[1], text }];
  });
  let result = written;
  for (const { start, end, text } of places.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
