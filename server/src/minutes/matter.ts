/** What a sentence of minutes is about: what it says, and what it stands below. */
import type { Paragraph } from '../markdown/block';
import { INERT } from '../markdown/inert';
import type { Link } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { contentWords } from './content-words';
import { leadOf, outermost, wordsOf } from './decisions';
import { fold } from './fold';
import type { Section, SectionFacts } from './meeting';
import { isRfcLink, withParents } from './rfc-links';
import { isAboveList } from './statements';

export interface Matter {
  /** Without Markdown; undefined where it is not clear. */
  readonly topic: string | undefined;
  /** The sentence in lower case. */
  readonly said: string;
  /** The words of the sentence, and with them those of all that it stands below. */
  readonly own: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Those to RFCs, where it stands. */
  readonly links: readonly Link[];
  /** What is the same of all that is said of one topic. */
  readonly around: unknown;
}

/** A sentence with the offsets of the facts of its section. */
interface Sentence {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

const known = new WeakMap<Sentence, { readonly titles: string; readonly matter: Matter }>();

/** What a sentence is about. Of the same sentence it is computed again only when the titles above it have changed. */
export function matterOf(section: Section, sentence: Sentence): Matter {
  const titles = withParents(section)
    .flatMap(({ kind, title }) => (kind === 'topic' ? [title] : []))
    .join(' ');
  const last = known.get(sentence);
  if (last?.titles === titles) return last.matter;
  const matter = readMatter(section, sentence, titles);
  known.set(sentence, { titles, matter });
  return matter;
}

function readMatter({ facts }: Section, { paragraph, span }: Sentence, titles: string): Matter {
  const { text, kind } = facts;
  const leads = leadsAbove(facts, paragraph);
  const intro = introOf(facts, paragraph);
  const said = textOf(text, span);
  const around = [...leads, ...(intro === undefined ? [] : [intro]), paragraph];
  const above = around.map((block) => wordsOf(text, [block]).slice(0, LONGEST)).join(' ');
  return {
    ...{ said: fold(said), own: contentWords(said), links: linksNear(facts, paragraph) },
    around: kind === 'topic' ? facts : (outermost(paragraph.item) ?? paragraph),
    topic: topicOf(facts, leads, intro),
    words: contentWords([said, above, titles].join(' ')),
  };
}

/** What stands so far from the beginning of a paragraph does not tell what it is about. In UTF-16 code units. */
const LONGEST = 2_000;

/** Those of the topic; elsewhere those of the outermost item, or of the paragraph. */
function linksNear({ kind, links }: SectionFacts, { item, span }: Paragraph): readonly Link[] {
  const { start, end } = outermost(item)?.span ?? span;
  const isNear = (link: Link): boolean => start <= link.span.start && link.span.end <= end;
  return links.filter((link) => isRfcLink(link) && (kind === 'topic' || isNear(link)));
}

/** The paragraphs that begin the items that one stands below, the outermost first. */
function leadsAbove({ blocks }: SectionFacts, { item, leads }: Paragraph): readonly Paragraph[] {
  const above: Paragraph[] = [];
  for (let parent = leads ? item?.parent : item; parent !== undefined; parent = parent.parent) {
    const lead = leadOf(blocks, parent);
    if (lead !== undefined) above.unshift(lead);
  }
  return above;
}

/** The line above the list that a paragraph stands in: `Election of the chair:`. */
function introOf({ blocks }: SectionFacts, { item }: Paragraph): Paragraph | undefined {
  const root = outermost(item);
  if (root === undefined) return undefined;
  const first = blocks.findIndex((block) => outermost(block.item)?.list === root.list);
  const above = blocks[first - 1];
  return above?.kind === 'paragraph' && isAboveList(above, blocks[first]) ? above : undefined;
}

function topicOf(
  facts: SectionFacts,
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
    .replaceAll(INERT, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[:：]$/u, '')
    .trim();
  return words === '' || words.length > LONGEST_TOPIC ? undefined : words;
}

/** What is longer is no title but a sentence. In UTF-16 code units. */
const LONGEST_TOPIC = 80;
