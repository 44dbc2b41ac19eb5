/** What of a meeting can be looked for by name: its people, topics, decisions and actions. */
import type { MinutesRecord, Place } from '../archive/record';
import type { Span } from '../markdown/span';
import { foldNear } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { outcomesOf } from './outcomes';

export interface MeetingSymbol<P> {
  readonly kind: 'person' | 'topic' | 'decision' | 'action';
  readonly name: string;
  readonly place: P;
  /** The day of the meeting, `2025-04-02`; its title where it has none. */
  readonly container: string;
}

export interface SymbolQuery {
  /** Whether a name is wanted: `nameFilter`. */
  readonly fits: (name: string) => boolean;
  /** Whether topics are wanted: some editors list headings themselves. */
  readonly headings: boolean;
}

/** The symbols of a meeting that a query fits, in this order: people, topics, decisions, actions. */
export function symbols(meeting: Meeting, { fits, headings }: SymbolQuery): readonly MeetingSymbol<Span>[] {
  const container = meetingDay(meeting) ?? meeting.title?.title ?? '';
  const all = [...people(meeting), ...(headings ? topics(meeting) : []), ...outcomes(meeting)];
  return all.filter(({ name }) => fits(name)).map((symbol) => ({ ...symbol, container }));
}

/** The same of minutes that are not open. */
export function symbolsOfRecord(
  record: MinutesRecord,
  { fits, headings }: SymbolQuery,
): readonly MeetingSymbol<Place>[] {
  const container = record.day ?? record.title;
  const listed = record.lists
    .flatMap((list) => list.people)
    .map(({ name, place }) => ({ kind: 'person', name, place }) as const);
  const discussed = record.topics.map(({ title, place }) => ({ kind: 'topic', name: title, place }) as const);
  const said = [
    ...record.decisions.map((one) => ({ ...one, kind: 'decision' }) as const),
    ...record.actions.map((one) => ({ ...one, kind: 'action' }) as const),
  ].map(({ kind, text, place }) => ({ kind, name: shortened(text), place }));
  return [...listed, ...(headings ? discussed : []), ...said]
    .filter(({ name }) => fits(name))
    .map((symbol) => ({ ...symbol, container }));
}

type Uncontained = Omit<MeetingSymbol<Span>, 'container'>;

function people({ people: { all } }: Meeting): readonly Uncontained[] {
  return all.flatMap(({ name, entries: [entry] }) =>
    entry === undefined ? [] : [{ kind: 'person', name, place: entry.nameSpan } as const],
  );
}

function topics({ sections }: Meeting): readonly Uncontained[] {
  return sections.flatMap((section) => {
    const line = section.heading?.lines[0];
    const isTopic = section.kind === 'topic' && section.title !== '';
    return isTopic && line !== undefined
      ? [{ kind: 'topic', name: section.title, place: line } as const]
      : [];
  });
}

function outcomes(meeting: Meeting): readonly Uncontained[] {
  return outcomesOf(meeting).map(({ kind, name, span }) => ({ kind, name: shortened(name), place: span }));
}

/** The longest name that fits into a list of names, in UTF-16 code units. */
const LONGEST = 120;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
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
