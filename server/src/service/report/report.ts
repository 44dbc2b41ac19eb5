/**
 * What committees did over all their meetings, as plain data. It says what the minutes say and nothing else: what they do
 * not know is absent.
 */
import type { Presence } from '../../minutes/attendee';

export interface Report {
  /** The committee that met last comes first. */
  readonly committees: readonly CommitteeReport[];
}

/** The minutes whose names differ by nothing but their numbers. */
export interface CommitteeReport {
  /** The title of its last minutes without the day, else their folder. */
  readonly name: string;
  /** By their days, the last ones of the committee; those without a day at the beginning. */
  readonly meetings: readonly ReportedMeeting[];
  /** How many meetings before these are not looked at. */
  readonly omitted: number;
  /** Who has come most often to the meetings comes first. */
  readonly people: readonly Attendance[];
  /** Those that a meeting names; the one that was named last comes first. */
  readonly rfcs: readonly RfcWay[];
  /** By meetings, then by their places. */
  readonly decisions: readonly ReportedDecision[];
  /** What nobody has ticked; what was said last comes first. */
  readonly actions: readonly OpenAction[];
  /** What was put off to the next meeting, by meetings. */
  readonly promises: readonly ReportedPromise[];
}

export interface ReportedMeeting {
  readonly uri: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  /** Of the first heading, without Markdown; empty where there is none. */
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
}

/** Where something stands. */
export interface At {
  /** An index into the `meetings` of the committee. */
  readonly meeting: number;
  /** Both from 0; the character in UTF-16 code units. */
  readonly line: number;
  readonly character: number;
}

export interface Attendance {
  readonly name: string;
  /** Of the list in which the person was present last: `Board`; empty where there is none. */
  readonly group: string;
  /** To how many of the meetings the person came. */
  readonly present: number;
  /** One for each meeting that lists the person, in their order; any other does not. */
  readonly listed: readonly Listed[];
}

export interface Listed {
  /** `both` where the lists of one meeting contradict each other. */
  readonly presence: Presence | 'both';
  readonly group: string;
  readonly at: At;
}

export interface RfcWay {
  /** As its file is numbered, `0002`, else as the minutes do; absent where nobody says it. */
  readonly number?: string;
  /** As its file has it, else as the last meeting does; empty where nobody says it. */
  readonly title: string;
  /** As the last meeting links it: an address, or the path of a file from the workspace folder. */
  readonly href?: string;
  readonly file?: {
    readonly uri: string;
    readonly path: string /** As it says itself: `Accepted`. */;
    readonly status?: string;
  };
  /** By meetings; at least one. */
  readonly steps: readonly RfcStep[];
}

export interface RfcStep {
  /** `topic`: a heading names it; `named`: anything else does; `promised`: it was put off to the next meeting. */
  readonly kind: 'topic' | 'named' | 'decided' | 'promised';
  readonly at: At;
  /** What was decided or promised, as it was said. */
  readonly text?: string;
  /** How a decision is known to be about it; `words`: it shares more with its title than with any other of the meeting. */
  readonly by?: 'link' | 'number' | 'words';
}

export interface ReportedDecision {
  readonly text: string;
  /** The minutes say more of it below, such as how the vote went, or that it was nullified since. */
  readonly goesOn?: true;
  readonly topic?: string;
  readonly at: At;
}

export interface OpenAction {
  readonly text: string;
  readonly topic?: string;
  /** As the names are written there. */
  readonly owners: readonly string[];
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** Where it was said first. */
  readonly at: At;
  /** Where else, in later meetings. */
  readonly again: readonly At[];
  /** How many meetings there have been since it was said first; absent where that one has no day. */
  readonly meetingsSince?: number;
}

export interface ReportedPromise {
  readonly text: string;
  readonly topic?: string;
  readonly at: At;
  /**
   * `kept`: the next meeting has something on it; `dropped`: it has nothing; `open`: there was none since; `unclear`: nobody
   * can tell.
   */
  readonly state: 'kept' | 'dropped' | 'open' | 'unclear';
  /** Where the next meeting has something on it. */
  readonly keptAt?: At;
}
