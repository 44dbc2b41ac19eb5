/** The people of a meeting: those in its lists, and who of them is meant by a name. */
import { type Attendee, type AttendeeList, type Presence, saidOf } from './attendee';
import { fold } from './fold';
import type { Knowledge } from './knowledge';
import { lazily } from './lazily';
import { type Named, nameIndex, type Way } from './name-index';

/** One person; several entries where the lists name the person more than once. */
export interface Person {
  /** The same for the same person as long as the first entry has this name, whoever else is listed. */
  readonly id: string;
  /** As the first entry writes it. */
  readonly name: string;
  /** At least one, in the order of the text. */
  readonly entries: readonly Attendee[];
  /** Where the entries stand among those of all lists. */
  readonly ordinals: readonly number[];
  /** Present when any entry says so. */
  readonly presence: Presence;
  /** The group of the first entry; empty where it has none. */
  readonly group: string;
}

export interface Resolution {
  readonly way: Way;
  /** One when the name is clear, several when it fits more than one person. */
  readonly persons: readonly Person[];
  /**
   * All that the lists say of those who are meant, wherever they say it: as long as this is the same, so is what can be
   * judged by the name.
   */
  readonly meaning: string;
}

export interface People {
  /** In the order of the lists. */
  readonly all: readonly Person[];
  /** Who is meant; undefined when nobody in the lists fits. Only whole words count: `Ben` never means `benny`. */
  resolve(name: string): Resolution | undefined;
  /** Somebody in the lists, by `Person.id`. */
  byId(id: string): Person | undefined;
  /**
   * The same people at no place in particular: the same object in all versions of a document whose lists say the same,
   * wherever they move. Who has the same id is the same person.
   */
  readonly base: People;
}

/**
 * The people of all the lists of a meeting; what is known of them besides tells of other ways to call them.
 * @param lists at no place in particular
 */
export function peopleOf(lists: readonly AttendeeList[], knowledge: Knowledge): People {
  const all = merge(
    lists.flatMap((list) => list.entries),
    knowledge,
  );
  const find = nameIndex(all, ({ entries }) => namesOf(entries, knowledge));
  /** By all whom a name fits, which are the same for each of its mentions. */
  const preferred = new Map<readonly Person[], Pick<Resolution, 'persons' | 'meaning'>>();
  const resolve = (name: string): Resolution | undefined => {
    const match = find(name);
    if (match === undefined) return undefined;
    const meant = preferred.get(match.all) ?? preferPresent(match.all);
    preferred.set(match.all, meant);
    return { way: match.way, persons: meant.persons, meaning: `${match.way} ${meant.meaning}` };
  };
  const byId = lazily(() => new Map(all.map((person) => [person.id, person])));
  const people = {
    ...{ all, resolve: remembering(resolve) },
    byId: (id: string) => byId().get(id),
  };
  return Object.assign(people, { base: people as People });
}

/**
 * The people with their entries at their place, which are looked for when somebody asks.
 * @param lists gives those that the people were made of, placed
 */
export function placedPeople(base: People, lists: () => readonly AttendeeList[]): People {
  const placed = lazily(() => {
    const entries = lists().flatMap((list) => list.entries);
    return new Map(base.all.map((person) => [person.id, placedPerson(person, entries)]));
  });
  const all = lazily(() => [...placed().values()]);
  const known = new Map<Resolution, Resolution>();
  const byId = (id: string): Person | undefined => placed().get(id);
  return {
    ...{ base, byId },
    get all() {
      return all();
    },
    resolve(name) {
      const found = base.resolve(name);
      if (found === undefined) return undefined;
      const resolution = known.get(found) ?? {
        ...found,
        persons: found.persons.flatMap(({ id }) => byId(id) ?? []),
      };
      known.set(found, resolution);
      return resolution;
    },
  };
}

function placedPerson(person: Person, entries: readonly Attendee[]): Person {
  return { ...person, entries: person.ordinals.flatMap((ordinal) => entries[ordinal] ?? []) };
}

/** The same few names stand in front of hundreds of statements. */
function remembering(
  resolve: (name: string) => Resolution | undefined,
): (name: string) => Resolution | undefined {
  const known = new Map<string, { readonly resolution: Resolution | undefined }>();
  return (name) => {
    const remembered = known.get(name) ?? { resolution: resolve(name) };
    // The people may outlive many versions of a document, in which names are written letter by letter.
    if (known.size >= MOST_NAMES) known.clear();
    known.set(name, remembered);
    return remembered.resolution;
  };
}

const MOST_NAMES = 5_000;

function namesOf(entries: readonly Attendee[], knowledge: Knowledge): readonly Named[] {
  const known = entries.flatMap((entry) => knowledge.identify(entry)?.names ?? []);
  return [...entries, ...known];
}

/** Entries of one person: the same full name, the same handle, or known to be the same. */
function merge(entries: readonly Attendee[], knowledge: Knowledge): readonly Person[] {
  const groups: number[][] = [];
  const known = new Map<unknown, number[]>();
  for (const [ordinal, entry] of entries.entries()) {
    const identity = knowledge.identify(entry);
    const keys = [
      fold(entry.name),
      ...entry.handles.map((handle) => `@${fold(handle)}`),
      ...(identity === undefined ? [] : [identity]),
    ];
    const group = keys.map((key) => known.get(key)).find((found) => found !== undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(ordinal);
    for (const key of keys) known.set(key, group);
  }
  return groups.map((ordinals) => personOf(entries, ordinals));
}

function personOf(all: readonly Attendee[], ordinals: readonly number[]): Person {
  const entries = ordinals.flatMap((ordinal) => all[ordinal] ?? []);
  const [first] = entries;
  const presence = entries.some((entry) => entry.presence === 'present') ? 'present' : 'absent';
  const name = first?.name ?? '';
  // Two entries of one folded name are one person.
  return { id: fold(name), name, entries, ordinals, presence, group: first?.group ?? '' };
}

/** Somebody who was there is meant rather than somebody who was not. */
function preferPresent(all: readonly Person[]): Pick<Resolution, 'persons' | 'meaning'> {
  const present = all.filter((person) => person.presence === 'present');
  const persons = present.length > 0 ? present : all;
  const said = persons.map(({ entries }) => entries.map(saidOf).join('\n'));
  return { persons, meaning: said.join('\n\n') };
}
