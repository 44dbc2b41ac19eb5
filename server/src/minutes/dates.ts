/** Dates as minutes write them. */
import { INERT } from '../markdown/inert';
import { isDay } from './calendar';
import { datePatterns, YEAR } from './date-patterns';
import { dayWord } from './day-words';
import type { DateMention } from './meeting';

/**
 * The dates in a line that have a year, in order: `2025-04-02`, `2 April 2025`, `April 2nd, 2025`, `2.4.2025`. A date
 * that nobody can have meant, because its month is the 13th, is none; one on a day that does not exist is one.
 * @param offset where the line begins, in UTF-16 code units
 */
export function readDates(line: string, offset: number): readonly DateMention[] {
  return matchDates(line).map(({ match, ...date }) => {
    const start = offset + match.index;
    return { span: { start, end: start + match[0].length }, ...date };
  });
}

/** The first date in a line that may be a day, as `readDates` has it. */
export function readDate(line: string, offset: number): DateMention | undefined {
  return readDates(line, offset).find(({ iso }) => isDay(iso));
}

/** Whether a date may go on while somebody types it: `2026-03-1` on its way to `2026-03-14`. */
export function isBegunDate(written: string): boolean {
  return /-\d\d-\d$/.test(written);
}

interface Match extends Omit<DateMention, 'span'> {
  readonly match: RegExpMatchArray & { readonly index: number };
}

/** The dates in a line, with what their patterns found. */
export function matchDates(line: string): readonly Match[] {
  if (!YEAR.test(line)) return [];
  const found: Match[] = [];
  // What is a date of one form is no part of a date of another.
  let rest = line;
  for (const pattern of datePatterns()) {
    const ofForm = [...rest.matchAll(pattern)].flatMap((match): readonly Match[] => {
      const date = dateOf(match.groups ?? {});
      return date === undefined ? [] : [{ ...date, match }];
    });
    rest = without(rest, ofForm);
    found.push(...ofForm);
  }
  return found.sort((a, b) => a.match.index - b.match.index);
}

/** The line with some dates made unreadable, each character in its place. */
function without(line: string, dates: readonly Match[]): string {
  let result = '';
  let from = 0;
  for (const { match } of dates) {
    result += line.slice(from, match.index) + INERT.repeat(match[0].length);
    from = match.index + match[0].length;
  }
  return result + line.slice(from);
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups): Omit<DateMention, 'span'> | undefined {
  const { year = '', day, last, fromName, fromDay } = groups;
  if (day === undefined) return eitherOf(groups);
  const month = monthOf(groups);
  const iso = isoOf(year, month, day);
  if (iso === undefined) return undefined;
  if (fromName !== undefined) {
    const from = isoOf(year, monthOf({ name: fromName }), fromDay);
    return { iso: from ?? iso, until: iso, other: undefined };
  }
  // What follows a day and is no later one is a number of its own: the second meeting of a day.
  const until = Number(last) > Number(day) ? isoOf(year, month, last) : undefined;
  return { iso, until: until !== undefined && isDay(until) ? until : undefined, other: undefined };
}

/** Month and day as in America, unless that is no month; where both are, the other way round as well. */
function eitherOf({ year = '', either, or }: Groups): Omit<DateMention, 'span'> | undefined {
  const american = isoOf(year, Number(either), or);
  const european = isoOf(year, Number(or), either);
  const iso = american ?? european;
  if (iso === undefined) return undefined;
  const isSame = american === undefined || european === undefined || american === european;
  return { iso, until: undefined, other: isSame ? undefined : european };
}

function monthOf({ month, name }: Groups): number {
  return name === undefined ? Number(month) : (dayWord('months', name)?.index ?? -1) + 1;
}

/** @returns undefined where it can be no date at all */
function isoOf(year: string, month: number, day: string | undefined): string | undefined {
  if (!(month >= 1 && month <= 12) || !(Number(day) >= 1 && Number(day) <= 31)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
