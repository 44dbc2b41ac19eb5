/** Where somebody, or an RFC, is named: in a meeting, and in others. */
import type { Span } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import type { Occurrence } from '../minutes/occurrence';
import { occurrenceAt, occurrencesOf } from '../minutes/occurrences';
import { keysOfRfc, type RfcMention, rfcMentionAt, sameRfc } from '../minutes/rfc-mentions';
import { type PersonSubject, subjectOf, whoAmong } from '../minutes/subject';

export interface Place {
  readonly span: Span;
  /** An entry of a list, the heading of a topic: what the other places refer to. */
  readonly declares: boolean;
  /** A label: here somebody speaks. Elsewhere people are spoken of. */
  readonly speaks: boolean;
}

/** Who or what is asked for in other meetings. */
export type Subject = { readonly person: PersonSubject } | { readonly rfc: readonly string[] };

/** All places that mean the same as the one at an offset (UTF-16 code units), in the order of the text. */
export function places(meeting: Meeting, offset: number): readonly Place[] {
  const occurrence = occurrenceAt(meeting, offset);
  if (occurrence !== undefined) return occurrencesOf(meeting, occurrence).map(placeOfPerson);
  const rfc = rfcMentionAt(meeting, offset);
  return rfc === undefined ? [] : placesOfRfc(meeting, rfc);
}

/** What stands at an offset, as other meetings know it; undefined where none could know what is meant. */
export function subjectAt(meeting: Meeting, offset: number): Subject | undefined {
  const occurrence = occurrenceAt(meeting, offset);
  const person = occurrence && subjectOf(meeting, occurrence);
  if (occurrence !== undefined) return person && { person };
  const rfc = rfcMentionAt(meeting, offset);
  return rfc && { rfc: keysOfRfc(meeting, rfc) };
}

/** The places of somebody, or of an RFC, in a meeting other than the one that was asked in. */
export function placesOf(meeting: Meeting, subject: Subject): readonly Place[] {
  if ('rfc' in subject) return placesOfRfc(meeting, { keys: subject.rfc });
  return whoAmong(meeting, subject.person)
    .flatMap((who) => occurrencesOf(meeting, { who }).map(placeOfPerson))
    .sort((a, b) => a.span.start - b.span.start);
}

function placeOfPerson({ kind, span }: Occurrence): Place {
  return { span, declares: kind === 'entry' || kind === 'short', speaks: kind === 'label' };
}

/** A reference in the heading of its topic is that heading. */
function placesOfRfc(meeting: Meeting, rfc: Pick<RfcMention, 'keys'>): readonly Place[] {
  const all = sameRfc(meeting, rfc);
  const topics = all.filter(({ kind }) => kind === 'topic');
  const isInTopic = (one: RfcMention): boolean =>
    topics.some(
      (topic) => topic !== one && topic.span.start <= one.span.start && one.span.end <= topic.span.end,
    );
  return all
    .filter((one) => !isInTopic(one))
    .map(({ kind, span }) => ({ span, declares: kind === 'topic', speaks: false }));
}
