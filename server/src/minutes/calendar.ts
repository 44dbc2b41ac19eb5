/** The calendar: which days there are, and what they are called. Days are written `2026-03-04`. */

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whether there is such a day. */
export function isDay(text: string): boolean {
  return numberOf(text) !== undefined;
}

/** The day of the week, from 0 for Monday on; undefined where there is no such day. */
export function weekdayOf(day: string): number | undefined {
  const number = numberOf(day);
  // The first of January of the year 1 was a Monday.
  return number === undefined ? undefined : (number - 1) % 7;
}

/** How many days lie between two; undefined where one of them does not exist. */
export function daysBetween(one: string, other: string): number | undefined {
  const [a, b] = [numberOf(one), numberOf(other)];
  return a === undefined || b === undefined ? undefined : Math.abs(a - b);
}

/** A day so many days later, or earlier where that is below zero; undefined where one of them does not exist. */
export function addDays(day: string, count: number): string | undefined {
  const number = numberOf(day);
  if (number === undefined) return undefined;
  const wanted = number + count;
  // No year is longer: the first guess is the year itself or one before it.
  let year = Math.floor((wanted - 1) / 366) + 1;
  while (daysUntil(year + 1, 1) < wanted) year++;
  let month = 1;
  while (month < 12 && daysUntil(year, month + 1) < wanted) month++;
  const later = written(year, month, wanted - daysUntil(year, month));
  return isDay(later) ? later : undefined;
}

/** The same day, so many months later; undefined where that month is shorter. */
export function addMonths(day: string, count: number): string | undefined {
  const groups = DAY.exec(day)?.groups;
  const months = Number(groups?.['year']) * 12 + Number(groups?.['month']) - 1 + count;
  const later = written(Math.floor(months / 12), (months % 12) + 1, Number(groups?.['day']));
  return isDay(later) ? later : undefined;
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The number of a day, counted from 1 for the first of January of the year 1 in the Gregorian calendar. */
function numberOf(text: string): number | undefined {
  const groups = DAY.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const [year, month, day] = [groups['year'], groups['month'], groups['day']].map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  if (day < 1 || day > length) return undefined;
  return daysUntil(year, month) + day;
}

/** How many days lie before a month. */
function daysUntil(year: number, month: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps + (DAYS_BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
