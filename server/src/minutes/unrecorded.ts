/** What was settled in the discussion, and stands nowhere in the record of the decisions. */
import type { Link } from '../markdown/inline';
import type { Conclusion } from './conclusions';
import { contentWords } from './content-words';
import { decisionRecords } from './decision-records';
import { decisionsIn, wordsOf } from './decisions';
import { fold } from './fold';
import { grouped } from './grouped';
import { type Matter, matterOf } from './matter';
import type { Meeting, Section } from './meeting';
import { perFacts } from './remembered';
import { isRfcLink } from './rfc-links';
import { rfcTarget } from './rfc-target';
import { settledIn } from './settled';
import { isDiscussion } from './speakers';
import { readTitle } from './titles';

export interface Unrecorded {
  readonly section: Section;
  /** With the offsets of the document. */
  readonly conclusion: Conclusion;
  /** The decisions section. */
  readonly record: Section;
  /** What it is about, without Markdown; undefined where that is not clear. */
  readonly topic: string | undefined;
  /** The only RFC that the topic links to. */
  readonly link: Link | undefined;
}

/** No more than what somebody would look at; a text that settles more is no minutes. */
const MOST = 300;

export function unrecordedIn(meeting: Meeting): readonly Unrecorded[] {
  if (!meeting.sections.some(({ kind }) => kind === 'decisions')) return [];
  const records = decisionRecords(meeting);
  const settled = meeting.sections.filter(isDiscussion).flatMap((section) => {
    const record = records.of(section);
    return record === undefined
      ? []
      : settledThere(meeting, section).map((one) => ({ ...one, section, record }));
  });
  return settled
    .slice(0, MOST)
    .filter(
      ({ record, matter }) => !records.partsOf(record).some(({ facts }) => recordedIn(facts).has(matter)),
    )
    .map(({ conclusion, matter: { topic, links }, section, record }) => ({
      ...{ section, record, topic, conclusion: section.place(conclusion) },
      link: section.place(soleTarget(links)),
    }));
}

interface Settled {
  readonly conclusion: Conclusion;
  readonly matter: Matter;
}

/** `RFC accepted` says nothing more where its topic has said it before, or says in full what was decided. */
function settledThere(meeting: Meeting, section: Section): readonly Settled[] {
  const all = settledIn(meeting, section).map((conclusion) => ({
    conclusion,
    matter: matterOf(section, conclusion),
  }));
  const topics = grouped(all, ({ matter }) => matter.around);
  return all.filter((one) => {
    const same = topics.get(one.matter.around) ?? [];
    return one.matter.own.size > 0 || (same[0] === one && same.every(({ matter }) => matter.own.size === 0));
  });
}

function soleTarget([link, ...others]: readonly Link[]): Link | undefined {
  return link !== undefined && others.every((other) => rfcTarget(other.href).id === rfcTarget(link.href).id)
    ? link
    : undefined;
}

interface Recorded {
  /** Whether the record has it: the same RFC, the same sentence, or words in common. */
  has(matter: Matter): boolean;
}

const recordedIn = perFacts((facts): Recorded => {
  const decisions = decisionsIn(facts);
  // Below a section of decisions each may have a heading of its own.
  const titles = readTitle(facts.title)?.kind === 'decisions' ? [] : [facts.title];
  const texts = [...titles, ...decisions.map(({ blocks }) => wordsOf(facts.text, blocks))];
  const said = texts.map(fold).join('\n');
  const targets = new Set(
    decisions.flatMap(({ links }) => links.filter(isRfcLink)).map(({ href }) => rfcTarget(href).id),
  );
  const words = texts.map(contentWords);
  const byWord = grouped(
    words.flatMap((own) => [...own].map((word) => ({ word, own }))),
    ({ word }) => word,
  );
  return {
    has(matter) {
      if (matter.links.some(({ href }) => targets.has(rfcTarget(href).id)) || said.includes(matter.said))
        return true;
      const shared = new Map<ReadonlySet<string>, number>();
      for (const word of matter.words)
        for (const { own } of byWord.get(word) ?? []) shared.set(own, (shared.get(own) ?? 0) + 1);
      return [...shared].some(([own, count]) => count >= Math.min(ENOUGH, own.size));
    },
  };
});

/** So many words in common are about the same. */
const ENOUGH = 2;
