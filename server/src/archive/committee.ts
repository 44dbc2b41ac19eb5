/** The people of a committee: those of its rosters, and those whom its meetings list. */

import { type KnownPeople, type PeopleIndex, peopleIndex } from '../minutes/known-people';
import type { KnownPerson } from '../minutes/known-person';
import { byDay, type LearnedPerson } from './learned-person';
import type { Joined, Kin } from './listed-people';
import { peopleWithout } from './listed-people';
import type { MinutesRecord } from './record';

export class Committee {
  readonly #index: PeopleIndex;
  /** Whom of a roster those who were learned are. */
  readonly #rostered = new Map<LearnedPerson, KnownPerson>();
  /** What is said of each here: who has a roster's name, with what the meetings say. */
  readonly #shown = new Map<KnownPerson, KnownPerson>();
  readonly #learned = new Map<KnownPerson, LearnedPerson[]>();

  /** @param roster has the last word on who is who */
  constructor(
    private readonly roster: KnownPeople,
    private readonly joined: Joined,
  ) {
    for (const person of joined.people) {
      const own = rosteredAs(roster, person);
      if (own === undefined) continue;
      this.#rostered.set(person, own);
      const all = this.#learned.get(own);
      if (all === undefined) this.#learned.set(own, [person]);
      else all.push(person);
    }
    for (const own of roster.people) this.#shown.set(own, withEvidence(own, this.#learned.get(own) ?? []));
    const others = joined.people.filter((person) => !this.#rostered.has(person));
    this.#index = peopleIndex([...this.#shown.values(), ...others]);
  }

  get people(): KnownPeople {
    return this.#index;
  }

  /** The people without what one meeting says of them. */
  without(record: MinutesRecord): KnownPeople {
    const kin = this.joined.kinOf(record);
    if (kin.length === 0) return this.#index;
    const before = kin.flatMap(({ people }) => people);
    const now = kin.flatMap((one: Kin) => peopleWithout(one, record));
    const owns = [...before, ...now].flatMap(
      (person) => this.#rostered.get(person) ?? rosteredAs(this.roster, person) ?? [],
    );
    const touched = new Set(owns);
    const gone = new Set<KnownPerson>(before);
    const shown = [...touched].map((own) => {
      const kept = (this.#learned.get(own) ?? []).filter((person) => !gone.has(person));
      const anew = now.filter((person) => rosteredAs(this.roster, person) === own);
      return withEvidence(own, [...kept, ...anew]);
    });
    const added = now.filter((person) => rosteredAs(this.roster, person) === undefined);
    const hidden = [...before, ...[...touched].flatMap((own) => this.#shown.get(own) ?? [])];
    return this.#index.with([...shown, ...added], new Set(hidden));
  }
}

function rosteredAs(roster: KnownPeople, { names }: LearnedPerson): KnownPerson | undefined {
  return names.map((named) => roster.identify(named)).find((person) => person !== undefined);
}

/** What the roster says counts; the meetings add where the person was. */
function withEvidence(own: KnownPerson, learned: readonly LearnedPerson[]): KnownPerson {
  if (learned.length === 0) return own;
  return {
    ...own,
    times: learned.reduce((sum, { times }) => sum + times, 0),
    get listings() {
      return learned.flatMap(({ listings }) => listings).sort(byDay);
    },
  };
}
