/** Who speaks and who is spoken to, as it is shown unasked: only where it is as sure as a finding. */
import { fold } from './fold';
import type { Meeting, Name, Section } from './meeting';
import { hasPartialLists } from './partial-lists';
import { perMeeting, perSection } from './remembered';
import { type Standing, speakersOf, standingOf } from './speakers';
import { spokenTo } from './spoken-to';
import { type UnlistedSpeaker, unlistedSpeakers } from './unlisted-speakers';

export interface NamedSpeaker {
  readonly kind: 'speaker' | 'addressee';
  readonly name: Name;
  /** `unlisted`: somebody in no list of the meeting, who should be in one. */
  readonly standing: 'present' | 'absent' | 'collective' | 'unlisted';
}

/** Those of a section, in the order of the text, with the offsets of its facts. */
export function namedSpeakersIn(section: Pick<Section, 'facts'>, meeting: Meeting): readonly NamedSpeaker[] {
  const { certain, others } = spokenIn(section, meeting);
  if (others.length === 0) return certain;
  const missing = missingNames(meeting);
  const unlisted = others.filter(({ name }) => missing.has(fold(name.text)));
  if (unlisted.length === 0) return certain;
  return [...certain, ...unlisted].sort((a, b) => a.name.span.start - b.name.span.start);
}

interface Spoken {
  readonly certain: readonly NamedSpeaker[];
  /** Those in no list, if they are people. */
  readonly others: readonly NamedSpeaker[];
}

const spokenIn = perSection((facts, context): Spoken => {
  const all = facts.statements.flatMap((statement) => [
    ...speakersOf(context, statement).flatMap(({ name, ...standing }) => named('speaker', name, standing)),
    ...spokenTo(facts, statement).flatMap((name) => named('addressee', name, standingOf(context, name))),
  ]);
  return {
    certain: all.filter(({ standing }) => standing !== 'unlisted'),
    others: all.filter(({ standing }) => standing === 'unlisted'),
  };
});

function named(kind: NamedSpeaker['kind'], name: Name, { rung }: Standing): readonly NamedSpeaker[] {
  if (rung === 'structural') return [];
  const isCertain = rung === 'present' || rung === 'absent' || rung === 'collective';
  return [{ kind, name, standing: isCertain ? rung : 'unlisted' }];
}

/** Whether a finding says of a name that somebody is missing in the lists, or misspelled. */
export function isMissing(meeting: Meeting, name: string): boolean {
  return missingNames(meeting).has(fold(name));
}

/** Those who speak and are in no list, as far as that is told unasked. */
export function missingSpeakers(meeting: Meeting): readonly UnlistedSpeaker[] {
  // Where nobody is listed, or not everybody, nobody is missing.
  if (meeting.people.all.length === 0 || hasPartialLists(meeting)) return [];
  return unlistedSpeakers(meeting).filter(({ isProbable, meant }) => isProbable || meant !== undefined);
}

/** Those of them who are somebody else than anybody in the lists, and not misspelled. */
export function unlistedPeople(meeting: Meeting): readonly UnlistedSpeaker[] {
  return missingSpeakers(meeting).filter(({ meant }) => meant === undefined);
}

const missingNames = perMeeting(
  (meeting): ReadonlySet<string> => new Set(missingSpeakers(meeting).map(({ name }) => fold(name))),
);
