/** The people of a meeting: who is meant by a full name, a first name, initials, a handle. */

import type { Attendee, AttendeeList, Presence } from './attendee';
import { fold } from './fold';

/** One person; several entries where the lists name the person more than once. */
export interface Person {
  /** As the first entry writes it. */
  readonly name: string;
  /** At least one, in the order of the text. */
  readonly entries: readonly Attendee[];
  /** Present when any entry says so. */
  readonly presence: Presence;
  /** The group of the first entry; empty where it has none. */
  readonly group: string;
}

/** How a written name refers to a person. The first way that fits decides: `SC` is a person before it is a committee. */
export type Way =
  | 'full'
  | 'abbreviation'
  | 'handle'
  | 'first'
  | 'first-last'
  | 'prefix'
  | 'initials'
  | 'last';

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
}

const WAYS: readonly Way[] = [
  'full',
  'abbreviation',
  'handle',
  'first',
  'first-last',
  'prefix',
  'initials',
  'last',
];

/** The people of all the lists of a meeting. */
export function peopleOf(lists: readonly AttendeeList[]): People {
  const all = merge(lists.flatMap((list) => list.entries));
  const tables = new Map(WAYS.map((way) => [way, table(all, way)] as const));
  return {
    all,
    resolve(name) {
      for (const way of WAYS) {
        const persons = tables.get(way)?.get(keyOf(name, way));
        if (persons !== undefined) return { way, persons: preferPresent(persons) };
      }
      return undefined;
    },
  };
}

/** Entries of one person: the same full name or the same handle. */
export function isSamePerson(a: Attendee, b: Attendee): boolean {
  return (
    fold(a.name) === fold(b.name) ||
    a.handles.some((handle) => b.handles.some((other) => fold(handle) === fold(other)))
  );
}

/** `Neal Gompa` → `NG`; the empty text for a single name. */
export function initialsOf(name: string): string {
  const tokens = tokensOf(name);
  return tokens.length < 2 ? '' : tokens.map((token) => [...token][0] ?? '').join('');
}

export function firstNameOf(name: string): string {
  return tokensOf(name)[0] ?? name;
}

/** `Michael Ficarra` → `Michael F`. */
export function firstNameWithInitial(name: string): string {
  const tokens = tokensOf(name);
  const last = tokens.at(-1) ?? '';
  return tokens.length < 2 ? name : `${tokens[0]} ${[...last][0] ?? ''}`;
}

function tokensOf(name: string): readonly string[] {
  return name.split(/[\s\u00A0]+/u).filter((token) => token !== '');
}

function merge(entries: readonly Attendee[]): readonly Person[] {
  const groups: Attendee[][] = [];
  const known = new Map<string, Attendee[]>();
  for (const entry of entries) {
    const keys = [fold(entry.name), ...entry.handles.map((handle) => `@${fold(handle)}`)];
    const group = keys.map((key) => known.get(key)).find((found) => found !== undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(entry);
    for (const key of keys) known.set(key, group);
  }
  return groups.map(personOf);
}

function personOf(entries: readonly Attendee[]): Person {
  const [first] = entries;
  const presence = entries.some((entry) => entry.presence === 'present') ? 'present' : 'absent';
  return { name: first?.name ?? '', entries, presence, group: first?.group ?? '' };
}

function table(all: readonly Person[], way: Way): ReadonlyMap<string, readonly Person[]> {
  const map = new Map<string, Person[]>();
  for (const person of all) {
    for (const key of new Set(person.entries.flatMap((entry) => keysOf(entry, way)))) {
      const persons = map.get(key) ?? [];
      persons.push(person);
      map.set(key, persons);
    }
  }
  return map;
}

/** What a written name is compared by. Computed initials are only meant where they are written as such. */
function keyOf(name: string, way: Way): string {
  if (way === 'first-last') return fold(name).replace(/[. ]/gu, '');
  if (way === 'initials') return name;
  return fold(name);
}

function keysOf(entry: Attendee, way: Way): readonly string[] {
  const tokens = tokensOf(entry.name);
  switch (way) {
    case 'full':
      return [fold(entry.name), fold(`${tokens[0]} ${tokens.at(-1)}`)];
    case 'abbreviation':
      return entry.abbreviation === undefined ? [] : [fold(entry.abbreviation)];
    case 'handle':
      return entry.handles.map(fold);
    case 'first':
      return [fold(firstNameOf(entry.name))];
    case 'first-last':
      return tokens.length < 2 ? [] : [fold(firstNameWithInitial(entry.name)).replace(/[. ]/gu, '')];
    case 'prefix':
      return tokens.slice(2).map((_, index) => fold(tokens.slice(0, index + 2).join(' ')));
    case 'initials':
      return initialKeys(entry.name);
    case 'last':
      return tokens.length < 2 ? [] : [fold(tokens.at(-1) ?? '')];
  }
}

/** Of `Ada Maria Byron`: `AMB` and `AB`, as it is written and in capitals; of `Ada-Maria Byron` too. */
function initialKeys(name: string): readonly string[] {
  const parts = initialsOf(name.replaceAll('-', ' '));
  if (initialsOf(name) === '') return [];
  const letters = [...parts];
  const all = [parts, initialsOf(name), `${letters[0]}${letters.at(-1)}`];
  return [...new Set([...all, ...all.map((initials) => initials.toUpperCase())])];
}

/** Somebody who was there is meant rather than somebody who was not. */
function preferPresent(persons: readonly Person[]): readonly Person[] {
  const present = persons.filter((person) => person.presence === 'present');
  return present.length > 0 ? present : persons;
}
