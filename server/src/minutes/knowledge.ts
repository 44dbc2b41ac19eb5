/** What is known beyond one meeting, of people and of how its minutes are written: the place where evidence from outside enters. */
import { fold } from './fold';
import type { KnownFile } from './known-file';
import { type KnownMeetings, NO_MEETINGS } from './known-meeting';
import { type KnownPeople, peopleIndex } from './known-people';
import type { KnownPerson } from './known-person';
import { type KnownRfcs, NO_RFCS } from './known-rfcs';
import type { Quorum } from './quorum';
import { PLAIN_STYLE, type SpeakerStyle } from './speaker-style';

export type { KnownPerson, Listing } from './known-person';

export interface Knowledge extends KnownPeople {
  /** Labels that are no people in this project, as `fold` gives them. */
  readonly ignored: ReadonlySet<string>;
  /** Labels that mean several people in this project, as `fold` gives them. */
  readonly collectives: ReadonlySet<string>;
  readonly style: SpeakerStyle;
  /** The beginnings of addresses that are for everybody, though they let people in. */
  readonly allowedLinks: readonly string[];
  readonly rfcs: KnownRfcs;
  readonly meetings: KnownMeetings;
  /** Where the document lies; undefined for one that was never saved, and for a text alone. */
  readonly file: KnownFile | undefined;
  /** How many members have to be there; undefined where the project does not say. */
  readonly quorum: Quorum | undefined;
}

export interface Known {
  readonly people: readonly KnownPerson[];
  readonly ignored: readonly string[];
  readonly collectives: readonly string[];
  readonly style: SpeakerStyle;
  readonly allowedLinks?: readonly string[];
  readonly quorum?: Quorum | undefined;
}

export function knowledgeOf(known: Known): Knowledge {
  const { people, ignored, collectives, style, allowedLinks = [], quorum } = known;
  return {
    ...peopleIndex(people),
    ignored: new Set(ignored.map(fold)),
    collectives: new Set(collectives.map(fold)),
    ...{ style, allowedLinks, quorum, file: undefined },
    ...{ rfcs: NO_RFCS, meetings: NO_MEETINGS },
  };
}

/**
 * What is known in one file. Whoever asks again keeps it (`Snapshot`): what is remembered of a document is remembered
 * for one such object.
 */
export function knowledgeAt(knowledge: Knowledge, file: KnownFile | undefined): Knowledge {
  return { ...knowledge, file };
}

export const NOTHING_KNOWN: Knowledge = knowledgeOf({
  ...{ people: [], ignored: [], collectives: [] },
  style: PLAIN_STYLE,
});
