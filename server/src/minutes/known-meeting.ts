/** Another meeting, as far as this one has to do with it. */
import type { RfcName } from './known-rfcs';

/** Without places: they move whenever somebody writes above them, and what is known stays what it is. */
export interface KnownMeeting {
  readonly uri: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  /** Of the first heading, without Markdown; empty where there is none. */
  readonly title: string;
  /** `YYYY-MM-DD`; absent where nothing says it. */
  readonly day?: string;
  readonly topics: readonly KnownTopic[];
  readonly rfcs: readonly KnownMention[];
  /** Whoever says something: nobody where the minutes are only prepared. */
  readonly speakers: readonly unknown[];
  /** Those of decisions sections, and those that only the discussion has. */
  readonly decisions: readonly KnownSaid[];
}

export interface KnownTopic {
  /** Without Markdown. */
  readonly title: string;
  /** Indices into the `rfcs` of the meeting. */
  readonly rfcs: readonly number[];
  /** The links that lead to RFCs, pull requests and issues; each once. */
  readonly links: readonly string[];
}

/** A mention of an RFC, with the link that the minutes give it. */
export interface KnownMention extends RfcName {
  /** As the minutes write it. */
  readonly link?: string;
  /** Where it is only carried over: nobody came to it. */
  readonly isCarriedOver?: true;
}

/** Something that was said, with what it is about as far as that is clear. */
export interface KnownSaid {
  /** The sentence, or the first line of an item: in one line, and not for ever. */
  readonly text: string;
  /** Without Markdown. */
  readonly topic?: string;
  /** Of RFCs, pull requests and issues that it is about, as they are written; each once. */
  readonly links?: readonly string[];
  /** Of RFCs that it is about, without leading zeros; each once. */
  readonly numbers?: readonly string[];
}

/** The other meetings of the workspace folder. */
export interface KnownMeetings {
  /**
   * The next one of the same committee: of a folder and a name that differ by nothing but their numbers, on a later day.
   * @param day of this meeting, `YYYY-MM-DD`
   * @param path of this meeting
   */
  after(day: string, path: string): KnownMeeting | undefined;
  /** The last one of the same committee on an earlier day. */
  before(day: string, path: string): KnownMeeting | undefined;
}

export const NO_MEETINGS: KnownMeetings = { after: () => undefined, before: () => undefined };
