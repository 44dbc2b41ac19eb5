/** The RFCs of a project, as its other meetings and the texts of the RFCs know them. */
import type { RfcTarget } from './rfc-target';

/** What an RFC is called by. */
export interface RfcName {
  /** Without leading zeros. */
  readonly number?: string | undefined;
  readonly title?: string | undefined;
}

export interface KnownRfcs {
  /** Where the RFC of a name is, the places that most meetings link first, and its own file. */
  targetsOf(name: RfcName): readonly KnownTarget[];
  /**
   * The meetings that name or link an RFC, by their days.
   * @param keys of it, as `keysOfRfc` gives them
   */
  meetingsOf(keys: readonly string[]): readonly TellingMeeting[];
  /** Every RFC that other meetings link by a title, or that has a file; the one discussed last first. */
  readonly all: readonly KnownRfc[];
  /** Every RFC that other meetings link by a number, or that has a file; the highest number first. */
  readonly numbered: readonly KnownNumber[];
  /** The texts of the RFCs by number, where the folder has nearly all of them; empty otherwise. */
  readonly register: ReadonlyMap<string, RfcFile>;
}

/** A place where an RFC is. */
export interface KnownTarget {
  readonly target: RfcTarget;
  /** As the last meeting writes it; undefined for a file that none links. */
  readonly href: string | undefined;
  /** The meetings that link it, by their days. */
  readonly meetings: readonly LinkingMeeting[];
  /** The text of the RFC in the workspace folder. */
  readonly file: RfcFile | undefined;
  /** Whether the text of the RFC itself says that it is there. */
  readonly isRegistered: boolean;
}

export interface LinkingMeeting {
  readonly uri: string;
  readonly day: string | undefined;
}

/** A meeting that names or links an RFC. */
export interface TellingMeeting {
  readonly uri: string;
  /** Of its first heading; empty where it has none. */
  readonly title: string;
  /** `YYYY-MM-DD`; absent where nothing says it. */
  readonly day?: string;
}

export interface RfcFile {
  readonly uri: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly title: string;
  /** As the name of the file has it: `0002`. */
  readonly digits: string;
  readonly status: string | undefined;
}

export interface KnownRfc {
  /** As the last meeting writes it. */
  readonly title: string;
  readonly href: string | undefined;
  readonly file: RfcFile | undefined;
  /** Of the last meeting that links it. */
  readonly day: string | undefined;
}

export interface KnownNumber {
  /** As files have it where there are any: `0002`. */
  readonly digits: string;
  /** Empty where nobody says it. */
  readonly title: string;
  /** As most meetings link it; undefined where none does. */
  readonly href: string | undefined;
  readonly file: RfcFile | undefined;
}

export const NO_RFCS: KnownRfcs = {
  targetsOf: () => [],
  meetingsOf: () => [],
  all: [],
  numbered: [],
  register: new Map(),
};
