/** When a committee meets next, as far as the days of its meetings tell. */
import { addDays, addMonths, daysBetween, weekdayOf } from '../../minutes/calendar';

/**
 * The next day in the rhythm of the last meetings: every so many weeks, the second Wednesday of a month, the 5th of each.
 * @param days of the meetings, `YYYY-MM-DD`, in any order
 * @param today no earlier day is given
 * @returns undefined where no rhythm can be told
 */
export function nextMeetingDay(days: readonly string[], today: string): string | undefined {
  const last = [...new Set(days)].sort().slice(-MOST);
  const step = monthlyWeekday(last) ?? monthlyDay(last) ?? everySomeWeeks(last);
  let next = step && last.at(-1);
  // Where nobody has met for long, the rhythm goes on all the same.
  for (let times = 0; step !== undefined && next !== undefined && times < FARTHEST; times++) {
    next = step(next);
    if (next !== undefined && next >= today) return next;
  }
  return undefined;
}

/** So many meetings tell how a committee meets now, and fewer than so many tell nothing. */
const MOST = 6;
const FEWEST = 3;
/** More steps than anybody would make. */
const FARTHEST = 600;

type Step = (day: string) => string | undefined;

/** All on the same weekday of the month, as the second Wednesday or the last Friday. */
function monthlyWeekday(days: readonly string[]): Step | undefined {
  const [first] = days;
  if (first === undefined || days.length < FEWEST || !areMonthly(days)) return undefined;
  if (new Set(days.map(weekdayOf)).size > 1) return undefined;
  const inMonth = [ordinalOf, ordinalFromEnd].find((place) => new Set(days.map(place)).size === 1);
  if (inMonth === undefined) return undefined;
  return (day) => {
    const month = addMonths(`${day.slice(0, 7)}-01`, 1);
    const all = Array.from({ length: 31 }, (_, index) => month && addDays(month, index));
    return all.find(
      (other): other is string =>
        other?.slice(0, 7) === month?.slice(0, 7) &&
        other !== undefined &&
        weekdayOf(other) === weekdayOf(first) &&
        inMonth(other) === inMonth(first),
    );
  };
}

/** 2 for the second of its weekday in the month. */
function ordinalOf(day: string): number {
  return Math.ceil(Number(day.slice(8)) / 7);
}

/** 1 for the last of its weekday in the month. */
function ordinalFromEnd(day: string): number {
  const next = addMonths(`${day.slice(0, 7)}-01`, 1);
  return Math.ceil((daysBetween(day, next ?? day) ?? 0) / 7);
}

/** Each in another month, and hardly ever a month without one. */
function areMonthly(days: readonly string[]): boolean {
  const months = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? 0));
  return steps.every((step) => step > 0) && steps.filter((step) => step === 1).length * 2 >= steps.length;
}

/** At least half of them so many weeks apart; the others may have been moved, or left out. */
function everySomeWeeks(days: readonly string[]): Step | undefined {
  const gaps = days.slice(1).map((day, index) => daysBetween(day, days[index] ?? day) ?? 0);
  const weeks = [7, 14, 21, 28].map((gap) => ({ gap, times: gaps.filter((each) => each === gap).length }));
  const [most] = weeks.sort((a, b) => b.times - a.times);
  if (most === undefined || gaps.length < FEWEST - 1 || most.times * 2 < gaps.length) return undefined;
  return (day) => addDays(day, most.gap);
}

/** All on the same day of the month. */
function monthlyDay(days: readonly string[]): Step | undefined {
  const [first] = days;
  if (first === undefined || days.length < FEWEST || !areMonthly(days)) return undefined;
  if (days.some((day) => day.slice(8) !== first.slice(8))) return undefined;
  return (day) => addMonths(`${day.slice(0, 8)}${first.slice(8)}`, 1) ?? addMonths(day, 2);
}
