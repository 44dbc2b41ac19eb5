/** What of a meeting can be looked for by name: its people, topics, RFCs, decisions and actions. */

import { minutesRecord } from '../archive/minutes-record';
import { type Placeless, placeless } from '../archive/placeless';
import type { MinutesRecord, Place, RfcMention, SaidRecord } from '../archive/record';
import { firstsBy } from '../minutes/firsts';
import { foldNear } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { perMeeting } from '../minutes/remembered';
import { shortened } from '../minutes/shortened';

export interface MeetingSymbol {
  readonly kind: 'person' | 'topic' | 'rfc' | 'decision' | 'action';
  readonly name: string;
  readonly place: Place;
  /** The day of the meeting, `2025-04-02`; its title where it has none. */
  readonly container: string;
}

export interface SymbolQuery {
  /** Whether a name is wanted: `nameFilter`. */
  readonly fits: (name: string) => boolean;
  /** Whether topics are wanted: some editors list headings themselves. */
  readonly headings: boolean;
  /** Whether a person need not be found again; everybody is to be without it. */
  readonly isFound?: (person: string) => boolean;
}

/** The symbols of an open document: those of the record that would be made of it. */
export function symbols(meeting: Meeting, query: SymbolQuery): readonly MeetingSymbol[] {
  return symbolsOfRecord(recordOf(meeting), query);
}

/** As somebody types a name, each letter is asked for. */
const recordOf = perMeeting((meeting): MinutesRecord => {
  const { uri = '', path = '' } = meeting.knowledge.file ?? {};
  return minutesRecord({ uri, path }, meeting);
});

/** The symbols of a meeting that a query fits, in this order: people, topics, RFCs, decisions, actions. */
export function symbolsOfRecord(record: MinutesRecord, query: SymbolQuery): readonly MeetingSymbol[] {
  const { people, topics, rfcs, said } = namesOf(record);
  const isWanted = (kind: MeetingSymbol['kind'], name: string): boolean =>
    (kind !== 'topic' || query.headings) &&
    query.fits(name) &&
    (kind !== 'person' || query.isFound?.(name) !== true);
  const mayHave =
    people.some((name) => isWanted('person', name)) ||
    topics.some((name) => isWanted('topic', name)) ||
    rfcs.some((name) => isWanted('rfc', name)) ||
    said.some((name) => isWanted('decision', name));
  if (!mayHave) return [];
  const container = record.day ?? record.title;
  return namedIn(record)
    .filter(({ kind, name }) => isWanted(kind, name))
    .map((symbol) => ({ ...symbol, container }));
}

function namedIn(record: MinutesRecord): readonly Omit<MeetingSymbol, 'container'>[] {
  const { lists, topics, decisions, actions } = record;
  const said = [
    ...decisions.map((one) => ({ ...one, kind: 'decision' }) as const),
    ...actions.map((one) => ({ ...one, kind: 'action' }) as const),
  ];
  return [
    ...lists.flatMap(({ people }) =>
      people.map(({ name, place }) => ({ kind: 'person', name, place }) as const),
    ),
    ...topics.map(({ title, place }) => ({ kind: 'topic', name: title, place }) as const),
    ...besideTopics(record).map((rfc) => ({ kind: 'rfc', name: nameOfRfc(rfc), place: rfc.place }) as const),
    ...said.map((one) => ({ kind: one.kind, name: nameOf(one), place: one.place })),
  ];
}

/** Those that are linked by their title, in neither a heading nor a decision: `Discussed [RFC: Light the pier](…)`. */
function besideTopics({ rfcs, topics, decisions }: MinutesRecord): readonly RfcMention[] {
  const taken = new Set([...topics, ...decisions].map(({ place }) => place.line));
  return firstsBy(rfcs.filter(isNamedLink), nameOfRfc).filter(({ place }) => !taken.has(place.line));
}

function isNamedLink({ title = '', link, isCarriedOver }: Placeless<RfcMention>): boolean {
  return title !== '' && link !== undefined && isCarriedOver !== true;
}

function nameOfRfc({ title = '' }: Placeless<RfcMention>): string {
  return shortened(`RFC: ${title}`, LONGEST);
}

function nameOf({ text, plain }: Placeless<SaidRecord>): string {
  return shortened(plain ?? text, LONGEST);
}

/** The longest name that fits into a list of names, in UTF-16 code units. */
const LONGEST = 120;

interface Names {
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly rfcs: readonly string[];
  /** Of decisions and actions. */
  readonly said: readonly string[];
}

/**
 * The names in a record, remembered: a record may be read anew whenever it is looked into, and a query fits nothing in
 * most. Names of people and topics are kept once for all records, which have them of the same committee; what was said is
 * said once, and goes with its record.
 */
function namesOf(record: MinutesRecord): Names {
  const known = names.get(record);
  if (known !== undefined) return known;
  const { lists, topics, rfcs, decisions, actions } = placeless(record);
  const all = {
    people: kept(lists.flatMap(({ people }) => people.map(({ name }) => name))),
    topics: kept(topics.map(({ title }) => title)),
    rfcs: kept(rfcs.filter(isNamedLink).map(nameOfRfc)),
    said: [...new Set([...decisions, ...actions].map(nameOf))],
  };
  names.set(record, all);
  return all;
}

function kept(all: readonly string[]): readonly string[] {
  return [...new Set(all)].map((name) => spelled.get(name) ?? remember(name));
}

const names = new WeakMap<MinutesRecord, Names>();
const spelled = new Map<string, string>();
/** Of more names than that each is kept for itself. */
const MOST_NAMES = 50_000;

function remember(name: string): string {
  if (spelled.size < MOST_NAMES) spelled.set(name, name);
  return name;
}

/**
 * Tells of names whether they have the letters of a query, in their order. A committee has the same few names in
 * thousands of minutes, so that each is looked at once.
 */
export function nameFilter(query: string): (name: string) => boolean {
  const letters = foldNear(query).replaceAll(' ', '');
  const known = new Map<string, boolean>();
  return (name) => {
    const fits = known.get(name) ?? (name !== '' && hasLetters(foldNear(name), letters));
    known.set(name, fits);
    return fits;
  };
}

function hasLetters(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
