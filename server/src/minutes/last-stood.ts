/** Where somebody stood in the lists of the other meetings, as seen from this one. */
import { fold } from './fold';
import type { KnownPerson, Listing } from './known-person';

/**
 * The list in which a person stood last before a day, among those present where the person ever was; the next one
 * after it where there is none before.
 * @param day of this meeting; without one the last of all
 */
export function lastStood({ listings }: KnownPerson, day: string | undefined): Listing | undefined {
  const came = listings.filter(({ presence }) => presence === 'present');
  const all = came.length > 0 ? came : listings;
  if (day === undefined) return all.at(-1);
  return all.findLast((listing) => isBefore(listing, day)) ?? all[0];
}

/** Those of the listings that are like one: of the same group, and as present or absent as there. */
export function listingsLike({ listings }: KnownPerson, like: Listing): readonly Listing[] {
  return listings.filter(
    ({ presence, group }) => presence === like.presence && fold(group) === fold(like.group),
  );
}

/**
 * The days of some listings that are nearest to a day: the last one before it, the first one after it, and the nearest
 * of the others; in their order.
 * @param most how many of them
 */
export function nearestDays(
  listings: readonly Listing[],
  day: string | undefined,
  most: number,
): readonly string[] {
  const days = [...new Set(listings.flatMap((listing) => listing.day ?? []))];
  if (day === undefined) return days.slice(-most);
  // None further away is among the nearest.
  const before = days
    .filter((other) => other <= day)
    .reverse()
    .slice(0, most);
  const after = days.filter((other) => other > day).slice(0, most);
  const distance = (other: string): number => Math.abs(Date.parse(other) - Date.parse(day));
  const others = [...before.slice(1), ...after.slice(1)].sort((a, b) => distance(a) - distance(b));
  return [...before.slice(0, 1), ...after.slice(0, 1), ...others].slice(0, most).sort();
}

function isBefore({ day: own }: Listing, day: string): boolean {
  return own !== undefined && own <= day;
}
