/** When a committee meets next, as far as the days of its meetings tell. */
import { addDays } from '../../minutes/calendar';
import { type Rhythm, rhythmsAt } from './rhythm';

/**
 * The next day in the rhythm of the last meetings: every so many weeks, the second Wednesday of a month, the 5th of each.
 * @param days of the meetings, `YYYY-MM-DD`, in any order
 * @param today no earlier day is given
 * @returns undefined where no rhythm can be told
 */
export function nextMeetingDay(days: readonly string[], today: string): string | undefined {
  const recent = [...new Set(days)].sort().slice(-MOST);
  const last = recent.at(-1);
  const rhythm = recent.length < FEWEST ? undefined : rhythmOf(recent);
  const yesterday = addDays(today, -1) ?? today;
  // Where nobody has met for long, the rhythm goes on all the same.
  return rhythm && last && nextDay(rhythm, last > yesterday ? last : yesterday);
}

/** So many meetings tell how a committee meets now, and fewer than so many tell nothing. */
const MOST = 8;
const FEWEST = 3;

/**
 * The rhythm by which most of the meetings could have been told from the one before: what it is worth is a share of them, of
 * which the last ones count more. Of two that are worth the same it is the one that has fewer days, or comes first.
 * @param days in their order
 */
function rhythmOf(days: readonly string[]): Rhythm | undefined {
  const rhythms = new Map(days.flatMap(rhythmsAt).map((rhythm) => [rhythm.key, rhythm]));
  const [best] = [...rhythms.values()]
    .map((rhythm) => ({ rhythm, worth: worthOf(rhythm, days) }))
    .sort((a, b) => b.worth - a.worth || b.rhythm.pace - a.rhythm.pace);
  return best !== undefined && best.worth >= LEAST ? best.rhythm : undefined;
}

/**
 * A meeting on the next day after the one before counts in full, and one on a later day of the rhythm, because meetings were
 * left out, for half of that. The one that a rhythm was made of tells nothing.
 */
function worthOf({ has, ...rhythm }: Rhythm, days: readonly string[]): number {
  const first = days.findIndex(has);
  let [worth, all] = [0, 0];
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (before === undefined) continue;
    const weight = FADING ** (days.length - 1 - index);
    all += weight;
    if (index > first && has(day))
      worth += weight * (nextDay({ has, ...rhythm }, before) === day ? 1 : LATER);
  }
  return worth / all;
}

const FADING = 0.85;
const LATER = 0.5;
/** Of what is worth less most were not on the day that it says, in real archives. */
const LEAST = 0.4;

/** The first day of a rhythm after a day. */
function nextDay({ has }: Pick<Rhythm, 'has'>, day: string): string | undefined {
  for (let count = 1; count <= FARTHEST; count++) {
    const later = addDays(day, count);
    if (later !== undefined && has(later)) return later;
  }
  return undefined;
}

/** A 31st is at most so many days after one. */
const FARTHEST = 62;
