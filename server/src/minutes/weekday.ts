/** The day of the week of a date. */

/** Months count from March on, so that the leap day is the last of its year. Source: T. Sakamoto, comp.lang.c, 1993. */
const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** @returns 0 for Sunday to 6 for Saturday, by the calendar that is in use today */
export function weekdayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (OFFSETS[month - 1] ?? 0) + day) % 7;
}
