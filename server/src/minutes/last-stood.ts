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

/** In their order. */
export function daysOf(listings: readonly Listing[]): readonly string[] {
  return listings.flatMap(({ day }) => day ?? []);
}

function isBefore({ day: own }: Listing, day: string): boolean {
  return own !== undefined && own <= day;
}
