/** Which of many days are worth naming. */
import { daysBetween } from './calendar';

/**
 * The last of some days before a day, the first one after it, and the nearest of the others; in their order.
 * @param days `YYYY-MM-DD`, in their order
 * @param day without one the last ones count
 * @param most how many of them
 */
export function nearest(days: readonly string[], day: string | undefined, most: number): readonly string[] {
  const all = [...new Set(days)];
  if (day === undefined) return all.slice(-most);
  // None further away is among the nearest.
  const before = all
    .filter((other) => other <= day)
    .slice(-most)
    .reverse();
  const after = all.filter((other) => other > day).slice(0, most);
  const distance = (other: string): number => Math.abs(daysBetween(day, other) ?? 0);
  const others = [...before.slice(1), ...after.slice(1)].sort((a, b) => distance(a) - distance(b));
  return [...before.slice(0, 1), ...after.slice(0, 1), ...others].slice(0, most).sort();
}
