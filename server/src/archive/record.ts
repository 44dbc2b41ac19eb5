/**
 * What one file says that others want to know: plain data that JSON keeps as it is. It is a function of the text and
 * of where the file lies, never of a configuration or of other files, so that it can come from a worker or a cache.
 */
import type { Presence } from '../minutes/attendee';
import type { Role } from '../minutes/meeting';

export type FileRecord = MinutesRecord | RfcRecord;

/** A place in a file that need not be open: it is not read again to show it. */
export interface Place {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Of the start, both from 0; the character in UTF-16 code units. */
  readonly line: number;
  readonly character: number;
}

interface About {
  readonly uri: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  /** Of the first heading, without Markdown; empty where there is none. */
  readonly title: string;
}

/** The minutes of a meeting. */
export interface MinutesRecord extends About {
  readonly kind: 'minutes';
  /** `YYYY-MM-DD`; absent where nothing says it. */
  readonly day?: string;
  /** The lists that say who was there, and who was not; not those of a single topic. */
  readonly lists: readonly ListRecord[];
  /** Whoever speaks, by the name that the labels have, in the order of their first ones. */
  readonly speakers: readonly SpeakerRecord[];
  readonly topics: readonly TopicRecord[];
  readonly rfcs: readonly RfcMention[];
  readonly roles: readonly RoleRecord[];
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

export interface TopicRecord {
  /** Without Markdown. */
  readonly title: string;
  /** Of the heading. */
  readonly place: Place;
  /** Indices into the record's `rfcs`. */
  readonly rfcs: readonly number[];
  /** The links that lead to RFCs, pull requests and issues; each once. */
  readonly links: readonly string[];
  /** Indices into the record's `speakers`. */
  readonly speakers: readonly number[];
}

/** An RFC that is mentioned. */
export interface RfcMention {
  /** Without leading zeros. */
  readonly number?: string;
  readonly title?: string;
  /** What a decision says of one without either: `to build … was REJECTED`. */
  readonly subject?: string;
  /** Where the minutes link it, as they write it. */
  readonly link?: string;
  readonly place: Place;
}

export interface RoleRecord {
  readonly role: Role['role'];
  readonly name: string;
  readonly place: Place;
}

/** The text of an RFC itself. */
export interface RfcRecord extends About {
  readonly kind: 'rfc';
  /** Without leading zeros, from the name of the file. */
  readonly number: string;
  /** As it says itself: `Accepted`. */
  readonly status?: string;
  /** Of the head of the text: the pull request, an issue. */
  readonly links: readonly string[];
}
