/** Where somebody, or an RFC, comes from: the entry of a speaker, the topic of a link. */
import type { Span } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { type Occurrence, occurrenceAt, occurrencesOf } from '../minutes/occurrences';
import { type RfcMention, rfcMentionAt, sameRfc } from '../minutes/rfc-mentions';

export interface Definition {
  /** What is under the cursor. */
  readonly origin: Span;
  /** At least one; several where a name fits several people. */
  readonly targets: readonly Span[];
}

/** What stands at an offset (UTF-16 code units), and where to look for it; undefined where no person and no RFC is. */
export function definition(meeting: Meeting, offset: number): Definition | undefined {
  const occurrence = occurrenceAt(meeting, offset);
  if (occurrence !== undefined) return of(occurrence, targetsOf(meeting, occurrence));
  const rfc = rfcMentionAt(meeting, offset);
  return rfc && of(rfc, topicOf(meeting, rfc, offset));
}

function of({ span }: { readonly span: Span }, targets: readonly Span[]): Definition | undefined {
  return targets.length === 0 ? undefined : { origin: span, targets };
}

/** The entry in the lists; of somebody in no list where they are first named. Everybody (`All`) is nowhere. */
function targetsOf(meeting: Meeting, occurrence: Occurrence): readonly Span[] {
  if (occurrence.rung === 'collective') return [];
  if (occurrence.persons.length === 0)
    return occurrencesOf(meeting, occurrence)
      .slice(0, 1)
      .map(({ span }) => span);
  return occurrence.persons.flatMap((id) => {
    const entries = meeting.people.byId(id)?.entries ?? [];
    const entry = entries.find(({ isRole }) => isRole !== true) ?? entries[0];
    return entry === undefined ? [] : [entry.nameSpan];
  });
}

/** The topic around a link, or the first one that is about it; without any, where it is linked at all. */
function topicOf(meeting: Meeting, rfc: RfcMention, offset: number): readonly Span[] {
  const all = sameRfc(meeting, rfc);
  const topics = all.filter(({ kind }) => kind === 'topic');
  const section = meeting.sections.findLast(({ span }) => span.start <= offset);
  const own = topics.find(
    ({ span }) => section !== undefined && span.start >= section.span.start && span.end <= section.span.end,
  );
  const target = own ?? topics[0] ?? all.find(({ href }) => href !== undefined);
  return target === undefined ? [] : [target.span];
}
