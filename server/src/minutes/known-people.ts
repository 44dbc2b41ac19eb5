/** The people whom a committee knows, and who of them is meant. */
import { fold, foldNear } from './fold';
import { grouped } from './grouped';
import type { KnownPerson } from './known-person';
import { lazily } from './lazily';
import { lookIn, type Match, type Named, nameTables } from './name-index';

export interface KnownPeople {
  /** In no order that counts. */
  readonly people: readonly KnownPerson[];
  /** Who is meant by a name; undefined where it fits nobody, several where it fits more than one. */
  resolve(name: string): Match<KnownPerson> | undefined;
  /** Who an entry of a list is: by a full name, an alias or a handle, never by a part of a name. */
  identify(entry: Named): KnownPerson | undefined;
  /**
   * The only one whose name this is but for case and diacritics; where there is nobody, the only one whose name has all
   * the words of this one and more, and begins with the first of them.
   */
  similar(name: string): KnownPerson | undefined;
}

export interface PeopleIndex extends KnownPeople {
  /** The same people without some of them, and with others: looked up in the index that there is. */
  with(added: readonly KnownPerson[], hidden: ReadonlySet<KnownPerson>): KnownPeople;
}

export function peopleIndex(people: readonly KnownPerson[]): PeopleIndex {
  const index = indexOf(people);
  return {
    ...viewOf([index], people),
    with: (added, hidden) => {
      const seen = [...people.filter((person) => !hidden.has(person)), ...added];
      return viewOf([index, indexOf(added)], seen, hidden);
    },
  };
}

interface Index {
  readonly tables: ReturnType<typeof nameTables<KnownPerson>>;
  exact(): ReadonlyMap<string, KnownPerson>;
  byName(): ReadonlyMap<string, readonly Worded[]>;
  byFirstWord(): ReadonlyMap<string | undefined, readonly Worded[]>;
}

interface Worded {
  readonly person: KnownPerson;
  readonly words: readonly string[];
}

function indexOf(people: readonly KnownPerson[]): Index {
  const all = lazily(() => people.map((person) => ({ person, words: foldNear(person.name).split(' ') })));
  return {
    tables: nameTables(people, ({ names }) => names),
    exact: lazily(() => exactly(people)),
    byName: lazily(() => grouped(all(), ({ words }) => words.join(' '))),
    byFirstWord: lazily(() => grouped(all(), ({ words }) => words[0])),
  };
}

function exactly(people: readonly KnownPerson[]): ReadonlyMap<string, KnownPerson> {
  const exact = new Map<string, KnownPerson>();
  for (const person of people) {
    for (const named of person.names) {
      // A roster says whom it calls Ada. Lists do not: a first name alone is no identity, there are many Adas.
      const isSure = !person.isLearned || /\s/u.test(named.name);
      const keys = isSure ? exactKeys(named) : handleKeys(named);
      for (const key of keys) if (!exact.has(key)) exact.set(key, person);
    }
  }
  return exact;
}

function exactKeys(named: Named): readonly string[] {
  return [fold(named.name), ...handleKeys(named)];
}

function handleKeys({ handles }: Named): readonly string[] {
  return handles.map((handle) => `@${fold(handle)}`);
}

const NOBODY: ReadonlySet<KnownPerson> = new Set();

function viewOf(
  layers: readonly Index[],
  people: readonly KnownPerson[],
  hidden: ReadonlySet<KnownPerson> = NOBODY,
): KnownPeople {
  const isSeen = (person: KnownPerson | undefined): boolean => person !== undefined && !hidden.has(person);
  const tables = layers.map((layer) => layer.tables);
  return {
    people,
    resolve: lookIn(tables, hidden.size === 0 ? undefined : isSeen),
    identify: (entry) =>
      exactKeys(entry)
        .flatMap((key) => layers.map(({ exact }) => exact().get(key)))
        .find(isSeen),
    similar: (name) => {
      const parts = foldNear(name).split(' ');
      const same = layers.flatMap(({ byName }) => byName().get(parts.join(' ')) ?? []);
      const seen = same.filter(({ person }) => isSeen(person));
      if (seen.length > 0) return seen.length === 1 ? seen[0]?.person : undefined;
      const isLonger = ({ person, words }: Worded): boolean =>
        isSeen(person) && parts.length < words.length && parts.every((part) => words.includes(part));
      const longer = layers.map(({ byFirstWord }) => byFirstWord().get(parts[0]) ?? []);
      // There may be many of them: two are looked for, not all.
      const found = longer.flatMap((all) => all.find(isLonger) ?? []);
      const last = longer.flatMap((all) => all.findLast(isLonger) ?? []);
      return found[0] === last.at(-1) ? found[0]?.person : undefined;
    },
  };
}
