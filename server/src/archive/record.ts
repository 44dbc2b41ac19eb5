/**
 * What one file says that others want to know: plain data that JSON keeps as it is. It is a function of the text and
 * of where the file lies, never of a configuration or of other files, so that it can come from a worker or a cache.
 */
import type { Presence } from '../minutes/attendee';
import type { KnownMeeting, KnownMention, KnownSaid, KnownTopic } from '../minutes/known-meeting';
import type { Role } from '../minutes/meeting';

export type FileRecord = MinutesRecord | RfcRecord;

/** A place in one line of a file that need not be open: it is not read again to show it. */
export interface Place {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Of the start, both from 0; the character in UTF-16 code units. */
  readonly line: number;
  readonly character: number;
}

/** The minutes of a meeting. */
export interface MinutesRecord extends KnownMeeting {
  readonly kind: 'minutes';
  /** The lists that say who was there, and who was not; not those of a single topic. */
  readonly lists: readonly ListRecord[];
  /** Whoever speaks, by the name that the labels have, in the order of their first ones. */
  readonly speakers: readonly SpeakerRecord[];
  readonly topics: readonly TopicRecord[];
  readonly rfcs: readonly RfcMention[];
  readonly roles: readonly RoleRecord[];
  readonly decisions: readonly SaidRecord[];
  readonly actions: readonly ActionRecord[];
  /** What is put off to the next meeting. */
  readonly promises: readonly SaidRecord[];
}

export interface ListRecord {
  /** As it is written: `Board Attendees`; empty where it has none. */
  readonly title: string;
  /** The qualifier of the title: `Board`; empty where there is none. */
  readonly group: string;
  readonly presence: Presence;
  readonly people: readonly PersonRecord[];
}

/** An entry of an attendee list. What it does not have is absent. */
export interface PersonRecord {
  readonly name: string;
  readonly place: Place;
  /** Where it is another than that of the list: a check box that nobody ticked. */
  readonly presence?: Presence;
  readonly abbreviation?: string;
  readonly nicknames?: readonly string[];
  /** Without the `@`. */
  readonly handles?: readonly string[];
  /** It says what the person did, and stands for no entry of its own: `- Chair: Ada Byron`. */
  readonly isRole?: true;
}

export interface SpeakerRecord {
  /** As the first label has it. */
  readonly name: string;
  /** How many labels there are. */
  readonly count: number;
  readonly first: Place;
  /** The name in the lists of the only one whom the label means; absent where it means nobody in them, or several. */
  readonly person?: string;
}

export interface TopicRecord extends KnownTopic {
  /** Of the heading. */
  readonly place: Place;
  /** Indices into the record's `speakers`. */
  readonly speakers: readonly number[];
}

export interface RfcMention extends KnownMention {
  readonly place: Place;
  /** What a decision says of one without number and title: `to build … was REJECTED`. */
  readonly subject?: string;
}

export interface RoleRecord {
  readonly role: Role['role'];
  readonly name: string;
  readonly place: Place;
}

export interface SaidRecord extends KnownSaid {
  /** The text without Markdown, where it has some. */
  readonly plain?: string;
  /** Of its first line. */
  readonly place: Place;
  /** Of a decision: more hangs below its first line, such as how the vote went, or that it was nullified since. */
  readonly goesOn?: true;
}

export interface ActionRecord extends SaidRecord {
  /** Who is to do it, as the names are written there, or above it. */
  readonly owners: readonly string[];
  /** `YYYY-MM-DD` */
  readonly due?: string;
  readonly isDone?: true;
}

/** The text of an RFC itself. */
export interface RfcRecord {
  readonly kind: 'rfc';
  readonly uri: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  /** Of the first heading, without Markdown and number; empty where there is none. */
  readonly title: string;
  /** From the name of the file, as it is written there: `0002`. */
  readonly digits: string;
  /** The same without leading zeros. */
  readonly number: string;
  /** As it says itself: `Accepted`. */
  readonly status?: string;
  /** Of the head of the text: the pull request, an issue. */
  readonly links: readonly string[];
}
