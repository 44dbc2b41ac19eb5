/** Rhythms in which committees meet: every so many weeks, on a weekday of the month, on a day of the month. */
import { addDays, addMonths, daysBetween, weekdayOf } from '../../minutes/calendar';

export interface Rhythm {
  /** The same for the same days. */
  readonly key: string;
  /** How far its days are apart, in days. */
  readonly pace: number;
  has(day: string): boolean;
}

/** All that a day (`YYYY-MM-DD`) may belong to. */
export function rhythmsAt(day: string): readonly Rhythm[] {
  return [...WEEKS.map((weeks) => everySomeWeeks(day, weeks)), ...monthly(day), onDayOfMonth(day)];
}

const WEEKS = [1, 2, 3, 4];

function everySomeWeeks(day: string, weeks: number): Rhythm {
  const pace = 7 * weeks;
  const phase = numberOf(day) % pace;
  return { key: `${weeks} weeks ${phase}`, pace, has: (other) => numberOf(other) % pace === phase };
}

/** A month has four of each weekday for sure: the first and the third, the second and the fourth, each alone, the last. */
function monthly(day: string): readonly Rhythm[] {
  const weekday = weekdayOf(day);
  const some = (key: string, pace: number, isOne: (day: string) => boolean): Rhythm => ({
    key: `${key} ${weekday}`,
    pace,
    has: (other) => weekdayOf(other) === weekday && isOne(other),
  });
  const place = placeInMonth(day);
  const last = isLast(day) ? [some('last', MONTH, isLast)] : [];
  if (place > FOUR) return last;
  const isOneOfTwo = (other: string): boolean =>
    placeInMonth(other) <= FOUR && placeInMonth(other) % 2 === place % 2;
  return [
    some(`place ${place}`, MONTH, (other) => placeInMonth(other) === place),
    some(`places ${place % 2}`, TWO_WEEKS, isOneOfTwo),
    ...last,
  ];
}

const MONTH = 30;
/** Nearly: where both tell the same, it is every two weeks that more committees meet. */
const TWO_WEEKS = 14;
const FOUR = 4;

function onDayOfMonth(day: string): Rhythm {
  const number = day.slice(8);
  return { key: `day ${number}`, pace: MONTH, has: (other) => other.slice(8) === number };
}

/** 2 for the second of its weekday in the month. */
function placeInMonth(day: string): number {
  return Math.ceil(Number(day.slice(8)) / 7);
}

/** Whether it is the last of its weekday in the month. */
function isLast(day: string): boolean {
  const next = addMonths(`${day.slice(0, 7)}-01`, 1);
  return next !== undefined && (addDays(day, 7) ?? next) >= next;
}

function numberOf(day: string): number {
  return daysBetween('0001-01-01', day) ?? 0;
}
