/** Which conclusions are the meeting's: not what one person has decided, nor another body. */
import type { Paragraph } from '../markdown/block';
import { textOf } from '../markdown/span';
import { type Conclusion, conclusionsIn } from './conclusions';
import { fold } from './fold';
import type { Meeting, Section } from './meeting';
import { isListed, standingOf } from './speakers';
import { lengthWithoutOutcome } from './stated-outcome';
import { words } from './vocabulary/index';

const bodies = new Set(words(({ outcomes }) => outcomes.bodies));

/** Those of a section, with the offsets of its facts. */
export function settledIn(meeting: Meeting, section: Section): readonly Conclusion[] {
  const conclusions = conclusionsIn(section.facts);
  if (conclusions.length === 0) return conclusions;
  const title = fold(meeting.title?.title ?? '').split(/[^\p{L}\p{N}]+/u);
  return conclusions.filter((conclusion) => isTheirs(meeting, section, conclusion, new Set(title)));
}

function isTheirs(
  meeting: Meeting,
  section: Section,
  conclusion: Conclusion,
  title: ReadonlySet<string>,
): boolean {
  const { kind, subject, statement, paragraph } = conclusion;
  const speaks = statement !== undefined && !isCollective(meeting, statement);
  if (speaks) return isOfMotion(section.facts.text, conclusion);
  if (kind !== 'deed') return true;
  // `Decided to wait`, below what somebody has said, may be what they have decided.
  if (subject === undefined) return statement !== undefined || !isSpeech(meeting, section, paragraph);
  return fold(subject)
    .split(' ')
    .every((word) => bodies.has(word) || title.has(word) || meeting.knowledge.collectives.has(word));
}

/** `Motion by Ada: buy lamps. Carried unanimously.`: a line on a motion that tells in a sentence of its own how it ended. */
function isOfMotion(text: string, { span, statement }: Conclusion): boolean {
  if (statement === undefined || !MOTION.test(textOf(text, statement.label.span))) return false;
  const before = text.slice(statement.label.span.end, span.start);
  return /\S/u.test(before) && lengthWithoutOutcome(`${TITLE}: ${textOf(text, span)}`) === TITLE.length;
}

/** Stands for what a title would be of which the sentence is the outcome. */
const TITLE = 'Motion';

const MOTION = /^[\s*_]*(?:motion|antrag)(?!\p{L})/iu;

function isCollective(
  meeting: Meeting,
  { label: { speakers } }: NonNullable<Conclusion['statement']>,
): boolean {
  return speakers.every((name) => standingOf(meeting, name).rung === 'collective');
}

/** Whether a bullet that it stands below begins with the label of a person. */
function isSpeech(meeting: Meeting, { facts: { statements } }: Section, { item, leads }: Paragraph): boolean {
  const above = new Set<unknown>();
  for (let parent = leads ? item?.parent : item; parent !== undefined; parent = parent.parent)
    above.add(parent);
  return statements.some(
    ({ item: own, label }) =>
      own !== undefined &&
      above.has(own) &&
      label.speakers.some((name) => isListed(standingOf(meeting, name).rung)),
  );
}
