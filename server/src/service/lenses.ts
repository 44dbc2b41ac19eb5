/** Lines between the lines of the text: who was there, above the discussion, and who speaks, above each topic. */
import type { Span } from '../markdown/span';
import type { Meeting, Section } from '../minutes/meeting';
import { isMissing } from '../minutes/named-speakers';
import { type Occurrence, occurrenceOf } from '../minutes/occurrence';
import { perSection } from '../minutes/remembered';
import { keysOfRfc, rfcOfTopic } from '../minutes/rfc-mentions';
import { isListed, speakersOf } from '../minutes/speakers';
import { t } from '../words/words';
import { attendance } from './overview/attendance';
import { attendanceFacts, quorumFact } from './overview/attendance-facts';

export interface Lens {
  /** The heading that it stands above. */
  readonly span: Span;
  readonly text: string;
}

/** In the order of the text. */
export function lenses(meeting: Meeting): readonly Lens[] {
  const discussion = discussionOf(meeting);
  return meeting.sections.flatMap((section) => {
    const span = section.heading?.lines[0];
    if (span === undefined) return [];
    const texts = [...(section === discussion ? whoWasThere(meeting) : []), ...topicFacts(section, meeting)];
    return texts.length === 0 ? [] : [{ span, text: texts.join(' · ') }];
  });
}

/** Where it stands who was there; nowhere in a book of several meetings, whose lists are those of all of them. */
function discussionOf({ sections, title }: Meeting): Section | undefined {
  const [discussion, ...others] = sections.filter(({ kind }) => kind === 'discussion');
  return others.length > 0 ? undefined : (discussion ?? title);
}

/** `6 present`, `1 absent`, `1 in no list`, `Quorum met: 5 of the 4 needed` */
function whoWasThere(meeting: Meeting): readonly string[] {
  if (meeting.people.all.length === 0) return [];
  const there = attendance(meeting);
  return [...attendanceFacts(there), ...(there.quorum === undefined ? [] : [quorumFact(there.quorum)])];
}

/** `4 speakers, 15 statements`, `named in 3 meetings` */
function topicFacts(section: Section, meeting: Meeting): readonly string[] {
  if (TOPICLESS.has(section.kind)) return [];
  const said = saidIn(section, meeting).filter((speakers) => speakers.some((one) => counts(meeting, one)));
  if (said.length === 0) return [];
  const people = said.flat().filter((one) => one.rung !== 'collective' && counts(meeting, one));
  const speakers = new Set(people.map(({ who }) => who)).size;
  const rfc = rfcOfTopic(section, meeting);
  const others = rfc === undefined ? 0 : meeting.knowledge.rfcs.meetingsOf(keysOfRfc(meeting, rfc)).length;
  return [
    t(
      '{0}, {1}',
      speakers === 1 ? t('1 speaker') : t('{0} speakers', speakers),
      said.length === 1 ? t('1 statement') : t('{0} statements', said.length),
    ),
    // With this one, whose heading names it.
    ...(others === 0 ? [] : [t('named in {0} meetings', others + 1)]),
  ];
}

/** A label in them says whose matter it is, and nobody speaks. */
const TOPICLESS: ReadonlySet<Section['kind']> = new Set(['decisions', 'actions', 'attendees', 'absent']);

function counts(meeting: Meeting, { rung, text }: Occurrence): boolean {
  return isListed(rung) || rung === 'collective' || isMissing(meeting, text);
}

/** Of each statement those who may speak in it. */
const saidIn = perSection((facts, context) =>
  facts.statements.map((statement) =>
    speakersOf(context, statement)
      .filter(({ rung }) => rung !== 'structural')
      .map(({ name }) => occurrenceOf('label', context, name)),
  ),
);
