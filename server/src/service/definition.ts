/** Where somebody, or an RFC, comes from: the entry of a speaker, the topic of a link, the text of an RFC. */
import type { Span } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { type Occurrence, occurrenceAt, occurrencesOf } from '../minutes/occurrences';
import { filesOfRfc } from '../minutes/rfc-files';
import { keysOfRfc, type RfcMention, rfcMentionAt, sameRfc } from '../minutes/rfc-mentions';
import type { Subject } from './references';

export interface Definition {
  /** What is under the cursor. */
  readonly origin: Span;
  /** Several where a name fits several people. */
  readonly targets: readonly Span[];
  /** The texts of an RFC, by their URIs; only where the minutes have no topic that leads further. */
  readonly files: readonly string[];
  /** What other minutes may have a topic about, where these lead nowhere. */
  readonly subject?: Subject;
}

/** What stands at an offset (UTF-16 code units), and where to look for it; undefined where no person and no RFC is. */
export function definition(meeting: Meeting, offset: number): Definition | undefined {
  const occurrence = occurrenceAt(meeting, offset);
  if (occurrence !== undefined) {
    const targets = targetsOf(meeting, occurrence);
    return targets.length === 0 ? undefined : { origin: occurrence.span, targets, files: [] };
  }
  const rfc = rfcMentionAt(meeting, offset);
  return rfc && definitionOfRfc(meeting, rfc, offset);
}

/** A topic; from there, and where there is none, the text of the RFC; else where these minutes link it, or others discuss it. */
function definitionOfRfc(meeting: Meeting, rfc: RfcMention, offset: number): Definition {
  const all = sameRfc(meeting, rfc);
  const topic = topicOf(meeting, all, offset);
  const here = { origin: rfc.span, files: [] };
  if (topic !== undefined && topic.span.start !== rfc.span.start) return { ...here, targets: [topic.span] };
  const files = filesOfRfc(meeting, rfc).map(({ uri }) => uri);
  if (files.length > 0) return { ...here, targets: [], files };
  const target = topic ?? all.find(({ href }) => href !== undefined);
  const targets = target === undefined ? [] : [target.span];
  const isElsewhere = topic === undefined && (target === undefined || target.span.start === rfc.span.start);
  return { ...here, targets, ...(isElsewhere && { subject: { rfc: keysOfRfc(meeting, rfc) } }) };
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

/** The topic around a link, or the first one that is about it. */
function topicOf(meeting: Meeting, all: readonly RfcMention[], offset: number): RfcMention | undefined {
  const topics = all.filter(({ kind }) => kind === 'topic');
  const section = meeting.sections.findLast(({ span }) => span.start <= offset);
  const own = topics.find(
    ({ span }) => section !== undefined && span.start >= section.span.start && span.end <= section.span.end,
  );
  return own ?? topics[0];
}
