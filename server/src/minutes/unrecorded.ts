/** What was settled in the discussion, and stands nowhere in the record of the decisions. */
import type { Link } from '../markdown/inline';
import type { Conclusion } from './conclusions';
import { contentWords, sharedWords } from './content-words';
import { decisionRecords } from './decision-records';
import { type Decision, decisionsIn, wordsOf } from './decisions';
import { fold } from './fold';
import { sameTarget } from './link-targets';
import { type Matter, matterOf } from './matter';
import type { Meeting, Section } from './meeting';
import { isRfcLink } from './rfc-links';
import { settledIn } from './settled';
import { isDiscussion } from './speakers';

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

export function unrecordedIn(meeting: Meeting): readonly Unrecorded[] {
  if (!meeting.sections.some(({ kind }) => kind === 'decisions')) return [];
  const records = decisionRecords(meeting);
  return meeting.sections.filter(isDiscussion).flatMap((section) => {
    const record = records.of(section);
    if (record === undefined) return [];
    const matters = settledIn(meeting, section).map((conclusion): Settled => {
      return { conclusion, ...matterOf(section, conclusion) };
    });
    return distinct(matters)
      .filter((matter) => !decisionsIn(record.facts).some((decision) => isAbout(record, decision, matter)))
      .map(({ conclusion, topic, links: [link, ...others] }) => ({
        ...{ section, record, topic, conclusion: section.place(conclusion) },
        link:
          link !== undefined && others.every((other) => sameTarget(other, link))
            ? section.place(link)
            : undefined,
      }));
  });
}

interface Settled extends Matter {
  readonly conclusion: Conclusion;
}

/** `RFC accepted` says nothing more where its topic has said it before, or says in full what was decided. */
function distinct(matters: readonly Settled[]): readonly Settled[] {
  return matters.filter(({ own, around }, index) => {
    if (own.size > 0) return true;
    const others = matters.filter((other) => other.around === around);
    return others.every((other) => other.own.size === 0) && others[0] === matters[index];
  });
}

/** The same RFC, the same sentence, or words in common. */
function isAbout(record: Section, { blocks, links }: Decision, matter: Matter): boolean {
  if (links.some((link) => isRfcLink(link) && matter.links.some((other) => sameTarget(link, other))))
    return true;
  const text = wordsOf(record.facts.text, blocks);
  const words = contentWords(text);
  if (words.size === 0 || fold(text).includes(matter.said)) return fold(text).includes(matter.said);
  return sharedWords(words, matter.words) >= Math.min(ENOUGH, words.size);
}

/** So many words in common are about the same. */
const ENOUGH = 2;
