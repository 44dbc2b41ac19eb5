/** All decisions of a meeting: those that it records, and those that only its discussion has. */
import type { Block } from '../markdown/block';
import type { Link } from '../markdown/inline';
import type { Span } from '../markdown/span';
import { decisionRecords } from './decision-records';
import { decisionsIn } from './decisions';
import { type Matter, matterOf } from './matter';
import type { Meeting, Section } from './meeting';
import { isRfcLink, withParents } from './rfc-links';
import { settledIn } from './settled';
import { isDiscussion } from './speakers';
import { readTitle } from './titles';
import { unrecordedIn } from './unrecorded';

/** With the offsets of the facts of its section. */
export interface Outcome {
  readonly section: Section;
  readonly span: Span;
  readonly blocks: readonly Block[];
  readonly topic: string | undefined;
  /** Those to RFCs. */
  readonly links: readonly Link[];
}

/** In the order of the text. */
export function outcomesOf(meeting: Meeting): readonly Outcome[] {
  const records = decisionRecords(meeting);
  const unrecorded = new Set(unrecordedIn(meeting).map(({ conclusion }) => conclusion.span.start));
  return meeting.sections.flatMap((section) => {
    if (section.kind === 'decisions') return recorded(section);
    if (!isDiscussion(section)) return [];
    return settledIn(meeting, section)
      .filter((one) => records.of(section) === undefined || unrecorded.has(section.place(one).span.start))
      .map((one) => outcome(section, one.span, [one.paragraph], matterOf(section, one)));
  });
}

/** A section of decisions below a topic is about that, and one with a title of its own about what it says. */
function recorded(section: Section): readonly Outcome[] {
  const isOwn = ({ kind, title }: Section): boolean =>
    kind === 'decisions' && readTitle(title)?.kind !== kind;
  const above = withParents(section).find((one) => one.kind === 'topic' || isOwn(one));
  return decisionsIn(section.facts).map(({ span, blocks, links }) => ({
    ...outcome(section, span, blocks, { topic: above?.title, links: links.filter(isRfcLink) }),
  }));
}

function outcome(
  section: Section,
  span: Span,
  blocks: readonly Block[],
  { topic, links }: Pick<Matter, 'topic' | 'links'>,
): Outcome {
  return { section, span, blocks, topic, links };
}
