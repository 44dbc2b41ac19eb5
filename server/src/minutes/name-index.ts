/** Who is meant by a written name: a full name, a first name, initials, a handle. */
import { fold } from './fold';
import { lazily } from './lazily';
import { perText } from './per-text';
import { words } from './vocabulary/index';

/** How somebody is called. */
export interface Named {
  readonly name: string;
  /** A short form of their own: `NG`. */
  readonly abbreviation: string | undefined;
  /** Other first names: `Countess`. */
  readonly nicknames?: readonly string[];
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

/**
 * What a name is looked up by, in this order. Somebody's whole name comes before the ends of a longer one: `John Smith`
 * is not John Michael Smith where both are there.
 */
const FORMS: readonly Form[] = [
  { way: 'full', keysOf: ({ name }, tokens) => [fold(name), fold(tokens.join(' '))] },
  { way: 'full', keysOf: (_, tokens) => (tokens.length < 3 ? [] : [fold(`${tokens[0]} ${tokens.at(-1)}`)]) },
  {
    way: 'abbreviation',
    keysOf: ({ abbreviation }) => (abbreviation === undefined ? [] : [fold(abbreviation)]),
  },
  { way: 'handle', keysOf: ({ handles }) => handles.map(fold) },
  { way: 'first', keysOf: ({ name, nicknames = [] }) => [firstNameOf(name), ...nicknames].map(fold) },
  { way: 'first-last', keysOf: ({ name }, tokens) => shortKeys(name, tokens) },
  {
    way: 'prefix',
    keysOf: (_, tokens) => tokens.slice(2).map((_word, index) => fold(tokens.slice(0, index + 2).join(' '))),
  },
  { way: 'initials', keysOf: ({ name }) => initialKeys(name) },
  { way: 'initials', keysOf: (_, tokens) => doubleNameKeys(tokens) },
  { way: 'last', keysOf: (_, tokens) => (tokens.length < 2 ? [] : [fold(tokens.at(-1) ?? '')]) },
  { way: 'last', keysOf: (_, tokens) => innerKeys(tokens) },
];

interface Form {
  readonly way: Way;
  /** What this form of a name is found by. */
  keysOf(named: Named, tokens: readonly string[]): readonly string[];
}

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
  return lookIn([nameTables(everybody, namesOf)]);
}

/** Those whom a name can mean, for each of the ways. */
export type NameTables<T> = readonly {
  readonly way: Way;
  found(): ReadonlyMap<string, readonly T[]>;
}[];

export function nameTables<T>(everybody: readonly T[], namesOf: (one: T) => readonly Named[]): NameTables<T> {
  const written = lazily(() => everybody.map((one) => ({ one, names: namesOf(one).map(withTokens) })));
  // Most names are found by the first forms, and many meetings never ask for one.
  return FORMS.map((form) => ({ way: form.way, found: lazily(() => table(written(), form)) }));
}

/**
 * Looks names up in several tables as if they were one.
 * @param isMeant leaves out those whom nobody can mean here; without it nobody is
 */
export function lookIn<T>(
  layers: readonly NameTables<T>[],
  isMeant?: (one: T) => boolean,
): (name: string) => Match<T> | undefined {
  const [first = [], ...others] = layers;
  const found = (index: number, key: string): readonly T[] => {
    const all = first[index]?.found().get(key) ?? [];
    // Of one table the same list each time: whoever compares lists need not look into them.
    if (others.length === 0 && isMeant === undefined) return all;
    const more = others.flatMap((layer) => layer[index]?.found().get(key) ?? []);
    return [...all, ...more].filter(isMeant ?? (() => true));
  };
  return (name) => {
    for (const [index, { way }] of FORMS.entries()) {
      const all = found(index, keyOf(name, way));
      if (all.length > 0) return { way, all };
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

/** The words of a name, without what only shows respect. Each form of a name asks for them. */
export const tokensOf = perText((name): readonly string[] => {
  const tokens = name.split(/[\s\u00A0]+/u).filter((token) => token !== '');
  const first = tokens.findIndex((token) => !honorifics.has(fold(token).replace(/\.$/u, '')));
  return first < 0 ? tokens : tokens.slice(first);
});

const honorifics = new Set(words((vocabulary) => vocabulary.honorifics));

interface Written<T> {
  readonly one: T;
  readonly names: readonly { readonly named: Named; readonly tokens: readonly string[] }[];
}

function withTokens(named: Named): Written<unknown>['names'][number] {
  return { named, tokens: tokensOf(named.name) };
}

function table<T>(everybody: readonly Written<T>[], { keysOf }: Form): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const { one, names } of everybody) {
    for (const { named, tokens } of names) {
      for (const key of keysOf(named, tokens)) {
        const all = map.get(key);
        if (all === undefined) map.set(key, [one]);
        // Who is written in two ways is there once.
        else if (all.at(-1) !== one) all.push(one);
      }
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

/** `Michael F`, `MichaelF`; of `Tim Berners-Lee` also `TimBL`. */
function shortKeys(name: string, tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  const rest = tokens.slice(1).join(' ');
  const shorts = [firstNameWithInitial(name), `${tokens[0]} ${initialsOf(rest.replaceAll('-', ' '))}`];
  return shorts.filter((short) => !short.endsWith(' ')).flatMap((s) => [spaced(s), s.replace(' ', '')]);
}

/** Of `Ada Maria Byron`: `AMB` and `AB`, as it is written and in capitals; of `Ada-Maria Byron` too. */
function initialKeys(name: string): readonly string[] {
  const parts = initialsOf(name.replaceAll('-', ' '));
  if (initialsOf(name) === '') return [];
  const letters = [...parts];
  const all = [parts, initialsOf(name), `${letters[0]}${letters.at(-1)}`];
  return [...new Set([...all, ...all.map((initials) => initials.toUpperCase())])];
}

/** Of `Ada-Maria Byron`: `AM`. */
function doubleNameKeys(tokens: readonly string[]): readonly string[] {
  const [first = ''] = tokens;
  return tokens.length < 2 || !first.includes('-') ? [] : [initialsOf(first.replaceAll('-', ' '))];
}

/** The words between the first and the last one, by which some are called; not `de la`. */
function innerKeys(tokens: readonly string[]): readonly string[] {
  return tokens
    .slice(1, -1)
    .filter((token) => token.length > 3)
    .map(fold);
}
