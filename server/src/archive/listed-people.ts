/** The people in the lists of all meetings, kept in step with the records one by one, and joined when somebody asks. */
import { entriesOf, GrowingIdentity, type Identity, identityKey, identityWithout } from './identity';
import type { LearnedPerson } from './learned-person';
import type { MinutesRecord } from './record';
import { relatedIdentities, samePeople } from './same-people';

export class ListedPeople {
  /** By their URIs: what is known of one may have been read anew since, and say the same. */
  readonly #records = new Map<string, MinutesRecord>();
  readonly #identities = new Map<string, GrowingIdentity>();
  #joined: Joined | undefined;
  /** What most of the next one is taken over from. */
  #last: Joined | undefined;

  add(record: MinutesRecord): void {
    this.#joined = undefined;
    this.#records.set(record.uri, record);
    for (const person of entriesOf(record)) {
      const key = identityKey(person);
      if (key === undefined) continue;
      const identity = this.#identities.get(key) ?? new GrowingIdentity(key);
      this.#identities.set(key, identity);
      identity.add(record, person);
    }
  }

  /** @param uri of a record that was added */
  remove({ uri }: Pick<MinutesRecord, 'uri'>): void {
    const record = this.#records.get(uri);
    if (record === undefined) return;
    this.#joined = undefined;
    this.#records.delete(uri);
    for (const person of entriesOf(record)) {
      const key = identityKey(person);
      const identity = key === undefined ? undefined : this.#identities.get(key);
      identity?.remove(record, person);
      if (key !== undefined && identity?.isGone) this.#identities.delete(key);
    }
  }

  /** Everybody once; the same object until a record comes or goes. */
  get joined(): Joined {
    this.#joined ??= new Joined(
      [...this.#identities.values()].map(({ now }) => now),
      this.#last,
    );
    this.#last = this.#joined;
    return this.#joined;
  }
}

/** People who may share an identity: where a meeting does not count, they are joined anew. */
export interface Kin {
  readonly identities: readonly Identity[];
  readonly people: readonly LearnedPerson[];
}

export class Joined {
  readonly people: readonly LearnedPerson[];
  readonly #kin = new Map<string, Kin>();

  /** @param earlier an earlier state: of whom nobody says anything else, is who they were */
  constructor(identities: readonly Identity[], earlier: Joined | undefined) {
    const all = relatedIdentities(identities).map(
      (related) => earlier?.sameKin(related) ?? { identities: related, people: samePeople(related) },
    );
    for (const kin of all) for (const { key } of kin.identities) this.#kin.set(key, kin);
    this.people = all.flatMap(({ people }) => people).sort(byTimes);
  }

  /** These very identities as they were joined before, where nothing has been said of them since. */
  sameKin(related: readonly Identity[]): Kin | undefined {
    const kin = this.#kin.get(related[0]?.key ?? '');
    const isSame =
      kin?.identities.length === related.length &&
      related.every((identity) => kin.identities.includes(identity));
    return isSame ? kin : undefined;
  }

  /** Whom a meeting is about. */
  kinOf(record: MinutesRecord): readonly Kin[] {
    return [
      ...new Set(entriesOf(record).flatMap((person) => this.#kin.get(identityKey(person) ?? '') ?? [])),
    ];
  }
}

/** Those of some people whom others know without a meeting, as they know them. */
export function peopleWithout({ identities }: Kin, record: MinutesRecord): readonly LearnedPerson[] {
  const listed = new Set(entriesOf(record).map(identityKey));
  const rest = identities.flatMap((identity) =>
    listed.has(identity.key) ? (identityWithout(identity, record) ?? []) : identity,
  );
  return samePeople(rest);
}

/** Those who come most often first. */
function byTimes(a: LearnedPerson, b: LearnedPerson): number {
  return b.times - a.times || (a.name < b.name ? -1 : 1);
}
