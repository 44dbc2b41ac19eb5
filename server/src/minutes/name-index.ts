/** Who is meant by a written name: a full name, a first name, initials, a handle. */
import { fold } from './fold';
import { words } from './vocabulary/index';

/** How somebody is called. */
export interface Named {
  readonly name: string;
  /** A short form of their own: `NG`. */
  readonly abbreviation: string | undefined;
  /** Without the `@`. */
  readonly handles: readonly string[];
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

/** Those whom a name fits, in their order; at least one. */
export interface Match<T> {
  readonly way: Way;
  readonly all: readonly T[];
}

/**
 * Looks names up. Only whole words count: `Ben` never means `benny`.
 * @param namesOf how one of them is called: several ways for somebody who is written differently
 */
export function nameIndex<T>(
  everybody: readonly T[],
  namesOf: (one: T) => readonly Named[],
): (name: string) => Match<T> | undefined {
  const tables = new Map(WAYS.map((way) => [way, table(everybody, namesOf, way)] as const));
  return (name) => {
    for (const way of WAYS) {
      const all = tables.get(way)?.get(keyOf(name, way));
      if (all !== undefined) return { way, all };
    }
    return undefined;
  };
}

/** `Neal Gompa` → `NG`; the empty text for a single name. */
export function initialsOf(name: string): string {
  const tokens = tokensOf(name);
  return tokens.length < 2 ? '' : tokens.map((token) => [...token][0] ?? '').join('');
}

/** Of `Dr. Ada Byron` it is `Ada`; `Frau Meier` is called so. */
export function firstNameOf(name: string): string {
  const tokens = tokensOf(name);
  return tokens.length < 2 ? name : (tokens[0] ?? name);
}

/** `Michael Ficarra` → `Michael F`. */
export function firstNameWithInitial(name: string): string {
  const tokens = tokensOf(name);
  const last = tokens.at(-1) ?? '';
  return tokens.length < 2 ? name : `${tokens[0]} ${[...last][0] ?? ''}`;
}

/** The words of a name, without what only shows respect. */
function tokensOf(name: string): readonly string[] {
  const tokens = name.split(/[\s\u00A0]+/u).filter((token) => token !== '');
  const first = tokens.findIndex((token) => !honorifics.has(fold(token).replace(/\.$/u, '')));
  return first < 0 ? tokens : tokens.slice(first);
}

const honorifics = new Set(words((vocabulary) => vocabulary.honorifics));

function table<T>(
  everybody: readonly T[],
  namesOf: (one: T) => readonly Named[],
  way: Way,
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const one of everybody) {
    for (const key of new Set(namesOf(one).flatMap((named) => keysOf(named, way)))) {
      const all = map.get(key) ?? [];
      all.push(one);
      map.set(key, all);
    }
  }
  return map;
}

/**
 * What a written name is compared by. Computed initials are only meant where they are written as such, and `EricA`
 * only with its capital: `Erica` is somebody else.
 */
function keyOf(name: string, way: Way): string {
  if (way === 'first-last') return / /u.test(name) ? spaced(name) : name.replace(/\.$/u, '');
  if (way === 'initials') return name;
  return fold(name);
}

function spaced(name: string): string {
  return fold(name).replace(/\.$/u, '');
}

function keysOf({ name, abbreviation, handles }: Named, way: Way): readonly string[] {
  const tokens = tokensOf(name);
  switch (way) {
    case 'full':
      return [fold(name), fold(tokens.join(' ')), fold(`${tokens[0]} ${tokens.at(-1)}`)];
    case 'abbreviation':
      return abbreviation === undefined ? [] : [fold(abbreviation)];
    case 'handle':
      return handles.map(fold);
    case 'first':
      return [fold(firstNameOf(name))];
    case 'first-last': {
      const short = firstNameWithInitial(name);
      return tokens.length < 2 ? [] : [spaced(short), short.replace(' ', '')];
    }
    case 'prefix':
      return tokens.slice(2).map((_, index) => fold(tokens.slice(0, index + 2).join(' ')));
    case 'initials':
      return initialKeys(name);
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
