/** Somebody whom no roster has, but lists of meetings do. */
import { firstsBy } from '../minutes/firsts';
import { fold } from '../minutes/fold';
import type { KnownPerson, Listing } from '../minutes/known-person';
import type { Named } from '../minutes/name-index';
import { compared } from './compared';
import { Counts } from './counts';
import { type Identity, identityKey, meetingsOf, timesOf } from './identity';
import { placeless } from './placeless';

/** What takes long is computed when it is asked for: of hundreds of people one is unlisted. */
export class LearnedPerson implements KnownPerson {
  readonly name: string;
  readonly names: readonly Named[];
  readonly member = false;
  readonly isLearned = true;
  readonly times: number;
  #listings: readonly Listing[] | undefined;

  /**
   * @param identities at least one; all are of one person
   * @param handles those that are this person's, as they are written
   */
  constructor(
    readonly identities: readonly Identity[],
    handles: readonly string[],
  ) {
    // Of several that a reader takes for the same spelling the first.
    const names = firstsBy(Counts.sum(identities.map((identity) => identity.names)).texts(), fold);
    const full = names.filter((name) => /\s/u.test(name));
    this.name = full[0] ?? names[0] ?? '';
    const abbreviation = usualAbbreviation(identities);
    const nicknames = Counts.sum(identities.map((identity) => identity.nicknames)).texts();
    this.names = [
      { name: this.name, abbreviation, nicknames, handles },
      ...(full.length > 0 ? full.slice(1) : names.slice(1)).map((name) => ({
        ...{ name, abbreviation: undefined, handles: [] },
      })),
    ];
    this.times = timesOf(identities);
  }

  /** Where the person stood last among those present. */
  get group(): string {
    return this.listings.findLast(({ presence }) => presence === 'present')?.group ?? '';
  }

  get since(): string | undefined {
    return this.listings.find(({ day }) => day !== undefined)?.day;
  }

  get until(): string | undefined {
    return this.listings.findLast(({ day }) => day !== undefined)?.day;
  }

  get listings(): readonly Listing[] {
    this.#listings ??= listingsOf(this.identities);
    return this.#listings;
  }
}

/** One that the lists use time and again: what a few of them have is no name that a person has everywhere. */
function usualAbbreviation(identities: readonly Identity[]): string | undefined {
  const counts = Counts.sum(identities.map(({ abbreviations }) => abbreviations));
  const entries = identities.reduce((sum, { names }) => sum + names.total, 0);
  const [most] = counts.texts();
  return most !== undefined && counts.of(most) * RARELY >= entries ? most : undefined;
}

/** One of so many entries at least. */
const RARELY = 4;

function listingsOf(identities: readonly Identity[]): readonly Listing[] {
  const keys = new Set<string | undefined>(identities.map(({ key }) => key));
  const all = meetingsOf(identities).flatMap((record) =>
    placeless(record).lists.flatMap(({ title, group, presence, people }) =>
      people
        .filter((person) => keys.has(identityKey(person)))
        .map((person) => ({
          ...{ uri: record.uri, day: record.day, title, group, name: person.name },
          presence: person.presence ?? presence,
        })),
    ),
  );
  return all.sort(byDay);
}

/** Of one meeting by their titles. */
export function byDay(a: Listing, b: Listing): number {
  return (
    compared(a.day ?? '', b.day ?? '') ||
    compared(a.uri, b.uri) ||
    compared(a.title, b.title) ||
    compared(a.name, b.name)
  );
}
