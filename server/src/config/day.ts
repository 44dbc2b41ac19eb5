/** Days as configurations write them: `2026-03-04`. */

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day. */
export function isDay(text: string): boolean {
  const { year, month, day } = DAY.exec(text)?.groups ?? {};
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const length = Number(month) === 2 && isLeap ? 29 : (LENGTHS[Number(month) - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= length;
}
