/** Attendee lists and their entries, as the minutes write them. */
import type { Span } from '../markdown/span';

export type Presence = 'present' | 'absent';

/** Whether people were there, by the kind of the section or of the title that they stand under; undefined for any other. */
export function presenceIn(kind: string | undefined): Presence | undefined {
  if (kind === 'absent') return 'absent';
  return kind === 'attendees' ? 'present' : undefined;
}

export interface AttendeeList {
  readonly presence: Presence;
  /** The qualifier of the title: `Board`, `ALESCo Member`; empty where there is none. */
  readonly group: string;
  /** The title as it is written: `Board Attendees`. */
  readonly title: string;
  readonly titleSpan: Span;
  readonly entries: readonly Attendee[];
}

/** Whether two lists name the same people and say the same of them, wherever they stand and whatever they are written in. */
export function namesTheSame(a: AttendeeList, b: AttendeeList | undefined): boolean {
  if (a === b) return true;
  return (
    a.presence === b?.presence &&
    a.group === b.group &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, index) => saidOf(entry) === saidOf(b.entries[index]))
  );
}

/** What an entry says, wherever it stands and whatever it is written in: the same text for the same. */
export function saidOf(entry: Attendee | undefined): string {
  const {
    name,
    abbreviation,
    handles = [],
    nicknames = [],
    notes = [],
    presence,
    group,
    isRole,
  } = entry ?? {};
  return [name, abbreviation, handles.join(), nicknames.join(), notes.join(), presence, group, isRole].join(
    '\n',
  );
}

/** One entry of an attendee list. */
export interface Attendee {
  readonly name: string;
  readonly nameSpan: Span;
  /** What has to go when the entry is removed: its lines, its row, its part of a comma list. */
  readonly span: Span;
  readonly shape: 'item' | 'line' | 'part' | 'row' | 'html';
  /** The short form that the entry itself gives: `(ABC)`, or the abbreviation column of a table. */
  readonly abbreviation: string | undefined;
  /** Other names that the entry gives in quotation marks: `Ada ("Countess")`. */
  readonly nicknames: readonly string[];
  /** Without the `@`. */
  readonly handles: readonly string[];
  /** What stands in parentheses, and what follows a dash or a comma: roles, organisations, "(briefly)". */
  readonly notes: readonly string[];
  readonly presence: Presence;
  readonly group: string;
  /** It stands behind a label that says what the person did, and is no entry of its own: `- Chair: Ada Byron`. */
  readonly isRole?: true;
}
