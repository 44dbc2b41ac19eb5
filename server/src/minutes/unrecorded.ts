/** What was settled in the discussion, and stands nowhere in the record of the decisions. */
import type { Paragraph } from '../markdown/block';
import { INERT } from '../markdown/inert';
import type { Link } from '../markdown/inline';
import { textOf } from '../markdown/span';
import type { Conclusion } from './conclusions';
import { contentWords, sharedWords } from './content-words';
import { decisionRecords } from './decision-records';
import { type Decision, decisionsIn, leadOf, outermost, wordsOf } from './decisions';
import { fold } from './fold';
import { sameTarget } from './link-targets';
import type { Meeting, Section } from './meeting';
import { isRfcLink, withParents } from './rfc-links';
import { settledIn } from './settled';
import { isDiscussion } from './speakers';
import { isAboveList } from './statements';

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
    const matters = settledIn(meeting, section).map((conclusion) => matterOf(section, conclusion));
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

/** A conclusion with what tells what it is about. */
interface Matter {
  readonly conclusion: Conclusion;
  readonly topic: string | undefined;
  /** The sentence in lower case. */
  readonly said: string;
  /** The words of the sentence, and with them those of all that it stands below. */
  readonly own: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly links: readonly Link[];
  /** What is the same of all that is said of one topic. */
  readonly around: unknown;
}

function matterOf(section: Section, conclusion: Conclusion): Matter {
  const { text, kind, links } = section.facts;
  const { paragraph, span } = conclusion;
  const leads = leadsAbove(section, paragraph);
  const intro = introOf(section, paragraph);
  const root = outermost(paragraph.item);
  const said = textOf(text, span);
  const around = kind === 'topic' ? section : (root ?? paragraph);
  const within = root?.span ?? paragraph.span;
  const near =
    kind === 'topic'
      ? links
      : links.filter((link) => within.start <= link.span.start && link.span.end <= within.end);
  const titles = withParents(section)
    .filter(({ kind }) => kind === 'topic')
    .map(({ title }) => title);
  const above = wordsOf(text, [...leads, ...(intro === undefined ? [] : [intro]), paragraph]);
  return {
    ...{ conclusion, around, said: fold(said), own: contentWords(said), links: near.filter(isRfcLink) },
    topic: topicOf(section, leads, intro),
    words: contentWords([said, above, ...titles].join(' ')),
  };
}

/** The paragraphs that begin the items that one stands below, the outermost first. */
function leadsAbove({ facts: { blocks } }: Section, { item, leads }: Paragraph): readonly Paragraph[] {
  const above: Paragraph[] = [];
  for (let parent = leads ? item?.parent : item; parent !== undefined; parent = parent.parent) {
    const lead = leadOf(blocks, parent);
    if (lead !== undefined) above.unshift(lead);
  }
  return above;
}

/** The line above the list that a paragraph stands in: `Election of the chair:`. */
function introOf({ facts: { blocks } }: Section, { item }: Paragraph): Paragraph | undefined {
  const root = outermost(item);
  if (root === undefined) return undefined;
  const first = blocks.findIndex((block) => outermost(block.item)?.list === root.list);
  const above = blocks[first - 1];
  return above?.kind === 'paragraph' && isAboveList(above, blocks[first]) ? above : undefined;
}

function topicOf(
  { facts }: Section,
  [lead]: readonly Paragraph[],
  intro: Paragraph | undefined,
): string | undefined {
  if (facts.kind === 'topic') return facts.title === '' ? undefined : facts.title;
  const block = intro ?? lead;
  if (block === undefined) return undefined;
  const label = facts.statements.find(
    ({ paragraph, lineIndex }) => paragraph === block && lineIndex === 0,
  )?.label;
  const whole = wordsOf(facts.text, [block]);
  const behind = label === undefined ? '' : whole.slice(label.span.end - (block.lines[0]?.start ?? 0)).trim();
  const words = (behind === '' ? whole : behind)
    .replaceAll(INERT, '')
    .trim()
    .replace(/[:：]$/u, '')
    .trim();
  return words === '' || words.length > LONGEST_TOPIC ? undefined : words;
}

/** What is longer is no title but a sentence. In UTF-16 code units. */
const LONGEST_TOPIC = 80;

/** `RFC accepted` says nothing more where its topic has said it before, or says in full what was decided. */
function distinct(matters: readonly Matter[]): readonly Matter[] {
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
