/** The people of a meeting: those in its lists, and who of them is meant by a name. */
import type { Attendee, AttendeeList, Presence } from './attendee';
import { fold } from './fold';
import type { Knowledge } from './knowledge';
import { type Named, nameIndex, type Way } from './name-index';

/** One person; several entries where the lists name the person more than once. */
export interface Person {
  /** In `People.all`. */
  readonly index: number;
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
}

export interface People {
  /** In the order of the lists. */
  readonly all: readonly Person[];
  /** Who is meant; undefined when nobody in the lists fits. Only whole words count: `Ben` never means `benny`. */
  resolve(name: string): Resolution | undefined;
  /**
   * The same people at no place in particular: the same object in all versions of a document whose lists say the same,
   * wherever they move. Who has the same index is the same person.
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
  const preferred = new Map<readonly Person[], readonly Person[]>();
  const resolve = (name: string): Resolution | undefined => {
    const match = find(name);
    if (match === undefined) return undefined;
    const persons = preferred.get(match.all) ?? preferPresent(match.all);
    preferred.set(match.all, persons);
    return { way: match.way, persons };
  };
  const people = { all, resolve: remembering(resolve) };
  return Object.assign(people, { base: people as People });
}

/**
 * The people with their entries at their place.
 * @param lists those that the people were made of, placed
 */
export function placedPeople(base: People, lists: readonly AttendeeList[]): People {
  const entries = lists.flatMap((list) => list.entries);
  const all = base.all.map((person) => ({
    ...person,
    entries: person.ordinals.flatMap((ordinal) => entries[ordinal] ?? []),
  }));
  const known = new Map<Resolution, Resolution>();
  return {
    ...{ all, base },
    resolve(name) {
      const found = base.resolve(name);
      if (found === undefined) return undefined;
      let placed = known.get(found);
      if (placed === undefined) {
        placed = { way: found.way, persons: found.persons.flatMap(({ index }) => all[index] ?? []) };
        known.set(found, placed);
      }
      return placed;
    },
  };
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
  return groups.map((ordinals, index) => personOf(index, entries, ordinals));
}

function personOf(index: number, all: readonly Attendee[], ordinals: readonly number[]): Person {
  const entries = ordinals.flatMap((ordinal) => all[ordinal] ?? []);
  const [first] = entries;
  const presence = entries.some((entry) => entry.presence === 'present') ? 'present' : 'absent';
  return { index, name: first?.name ?? '', entries, ordinals, presence, group: first?.group ?? '' };
}

/** Somebody who was there is meant rather than somebody who was not. */
function preferPresent(persons: readonly Person[]): readonly Person[] {
  const present = persons.filter((person) => person.presence === 'present');
  return present.length > 0 ? present : persons;
}
