/** Every place that names or links an RFC, and which of them mean the same one. */
import type { Block } from '../markdown/block';
import { lastIndex } from '../markdown/source';
import { byPosition, overlaps, type Span, touches } from '../markdown/span';
import { isCarriedOver } from './carried-over';
import { foldNear } from './fold';
import { grouped } from './grouped';
import type { RfcName } from './known-rfcs';
import type { Meeting, Reference, Section, SectionFacts } from './meeting';
import { perMeeting, perSection } from './remembered';
import { rfcAddress } from './rfc-address';
import { isLinkTarget, isRfcLink } from './rfc-links';

export interface RfcMention {
  /** `topic`: the heading of a topic that is about it. */
  readonly kind: 'topic' | 'mention';
  /** The reference with its link; the text of the heading. */
  readonly span: Span;
  /** What it is known by here: its number, its title, its address. */
  readonly keys: readonly string[];
  /** Of a link; undefined where nothing is linked. */
  readonly href: string | undefined;
}

/** The mention at an offset, by the whole of it; undefined where none is. */
export function rfcMentionAt(meeting: Meeting, offset: number): RfcMention | undefined {
  const { sections } = meeting;
  const section = sections[lastIndex(sections.length, (at) => (sections[at]?.span.start ?? 0) <= offset)];
  if (section === undefined || mentionsIn(section, meeting).length === 0) return undefined;
  const here = placed(section, meeting).filter(({ span }) => touches(span, offset));
  return here.find(({ kind }) => kind === 'mention') ?? here[0];
}

/** Everything that an RFC is known by in a meeting, so that another meeting can be asked for it. */
export function keysOfRfc(meeting: Meeting, mention: Pick<RfcMention, 'keys'>): readonly string[] {
  const names = namesOf(meeting);
  const wanted = new Set(mention.keys.map((key) => names.get(key) ?? key));
  return [...new Set([...wanted].flatMap((name) => keysByName(meeting).get(name) ?? []))];
}

/** The RFC that a topic is about, by its heading; with the offsets of the facts of the section. */
export function rfcOfTopic(section: Section, meeting: Meeting): RfcMention | undefined {
  return mentionsIn(section, meeting).find(({ kind }) => kind === 'topic');
}

/** All mentions of the same RFC, in the order of the text; a mention of this meeting is one of its own. */
export function sameRfc(meeting: Meeting, { keys }: Pick<RfcMention, 'keys'>): readonly RfcMention[] {
  const names = namesOf(meeting);
  const wanted = new Set(keys.map((key) => names.get(key) ?? key));
  const isSame = (mention: RfcMention): boolean =>
    mention.keys.some((key) => wanted.has(names.get(key) ?? key));
  return meeting.sections
    .flatMap((section) =>
      mentionsIn(section, meeting).some(isSame) ? placed(section, meeting).filter(isSame) : [],
    )
    .sort(byPosition);
}

/** Every RFC that a meeting names by its number or its title: its mentions, in the order of the text. */
export function namedRfcs(meeting: Meeting): readonly (readonly RfcMention[])[] {
  const names = namesOf(meeting);
  const all = meeting.sections.flatMap((section) =>
    mentionsIn(section, meeting).length === 0 ? [] : placed(section, meeting),
  );
  const groups = grouped(all.sort(byPosition), ({ keys }) => names.get(keys[0] ?? '') ?? keys[0]);
  const isNamed = ({ keys }: RfcMention): boolean => keys.some((key) => NAME_KEY.test(key));
  return [...groups.values()].filter((mentions) => mentions.some(isNamed));
}

/** Where the RFCs are linked that the meeting names by a number, by that number without leading zeros. */
export const hrefsOfNumbers = perMeeting((meeting): ReadonlyMap<string, string> => {
  const names = namesOf(meeting);
  const hrefs = new Map<string, string>();
  for (const { keys, href } of meeting.sections.flatMap((section) => mentionsIn(section, meeting))) {
    const name = names.get(keys[0] ?? '') ?? '';
    if (href !== undefined && isLinkTarget({ href }) && !hrefs.has(name)) hrefs.set(name, href);
  }
  const numbers = [...names.keys()].filter((key) => key.startsWith(NUMBER_KEY));
  return new Map(
    numbers.flatMap((key) => {
      const href = hrefs.get(names.get(key) ?? '');
      return href === undefined ? [] : [[key.slice(NUMBER_KEY.length), href] as const];
    }),
  );
});

function placed(section: Section, meeting: Meeting): readonly RfcMention[] {
  return section.place(mentionsIn(section, meeting));
}

/** The heading comes first where the topic is about an RFC. */
const mentionsIn = perSection((facts): readonly RfcMention[] => {
  const { references, links } = facts;
  const named = references.map(mentionOf);
  const bare = links.filter(
    (link) => isRfcLink(link) && !references.some((reference) => reference.link === link),
  );
  const linked = bare.map(({ span, href }) => ({
    kind: 'mention' as const,
    span,
    href,
    keys: keysOfLink(href),
  }));
  return [...topicOf(facts), ...named, ...linked];
});

function mentionOf(reference: Reference): RfcMention {
  const { span, link } = reference;
  const href = link?.href;
  const whole = {
    start: Math.min(span.start, link?.span.start ?? span.start),
    end: Math.max(span.end, link?.span.end ?? 0),
  };
  return { kind: 'mention', span: whole, href, keys: keysOf(reference) };
}

function keysOf({ number, title, link }: Reference): readonly string[] {
  return keysOfRfcNamed(number, title, link?.href);
}

/** What an RFC is known by that is named by a number, or else by a title, perhaps with a link. */
export function keysOfRfcNamed(
  number: string | undefined,
  title: string | undefined,
  href: string | undefined,
): readonly string[] {
  const own = number === undefined ? `${TITLE_KEY}${foldNear(title ?? '')}` : numberKey(number);
  return href === undefined ? [own] : [own, ...keysOfLink(href)];
}

/** What an RFC is known by that is linked. */
export function keysOfLink(href: string): readonly string[] {
  const { address, number } = rfcAddress(href);
  return number === undefined ? [address] : [address, numberKey(number)];
}

function numberKey(number: string): string {
  return `${NUMBER_KEY}${number}`;
}

/** What a key names an RFC by; undefined for an address. */
export function nameOfKey(key: string): RfcName | undefined {
  if (key.startsWith(NUMBER_KEY)) return { number: key.slice(NUMBER_KEY.length) };
  return key.startsWith(TITLE_KEY) ? { title: key.slice(TITLE_KEY.length) } : undefined;
}

const NUMBER_KEY = 'number ';
const TITLE_KEY = 'title ';
/** What is only linked may be any pull request, and any issue. */
const NAME_KEY = /^(?:number|title) /u;

/** A heading that names an RFC, or above the link of one: of only one, and of nothing that somebody says. */
function topicOf(facts: SectionFacts): readonly RfcMention[] {
  const { kind, heading, references } = facts;
  const line = heading?.lines[0];
  if (heading === undefined || line === undefined || !TOPICS.has(kind) || isCarriedOver(facts)) return [];
  const named = references.filter(({ block }) => block === heading);
  const href = linkAtHead(facts, heading);
  const keys = [
    ...(named.length > 1 ? [] : named.flatMap(keysOf)),
    ...(href === undefined ? [] : keysOfLink(href)),
  ];
  return keys.length === 0 ? [] : [{ kind: 'topic', span: line, href, keys }];
}

/** The link in the heading or in the first block below it. */
function linkAtHead(
  { blocks: [below], statements, links }: SectionFacts,
  heading: Block,
): string | undefined {
  const isSaid = statements.some(({ paragraph }) => paragraph === below);
  const head = below === undefined || isSaid ? [heading] : [heading, below];
  const found = links.filter((link) => isRfcLink(link) && head.some(({ span }) => overlaps(span, link.span)));
  const addresses = new Set(found.map(({ href }) => rfcAddress(href).address));
  return addresses.size === 1 ? found[0]?.href : undefined;
}

const TOPICS: ReadonlySet<Section['kind']> = new Set(['topic', 'discussion', 'other']);

/** One name for all the keys of an RFC: `RFC 2`, linked to pull request 3, is that pull request. */
const namesOf = perMeeting((meeting): ReadonlyMap<string, string> => {
  const next = new Map<string, string>();
  for (const section of meeting.sections) {
    for (const { keys } of mentionsIn(section, meeting)) {
      const name = lastOf(next, keys[0] ?? '');
      for (const key of keys) next.set(lastOf(next, key), name);
    }
  }
  return new Map([...next.keys()].map((key) => [key, lastOf(next, key)]));
});

/** The keys of each RFC, in the order of the text: those of one mention have one name. */
const keysByName = perMeeting((meeting): ReadonlyMap<string, readonly string[]> => {
  const names = namesOf(meeting);
  const keys = meeting.sections.flatMap((section) =>
    mentionsIn(section, meeting).flatMap((mention) => mention.keys),
  );
  return grouped([...new Set(keys)], (key) => names.get(key) ?? key);
});

/** The end of a chain of names; those on the way lead to it directly from now on. */
function lastOf(next: Map<string, string>, key: string): string {
  const passed: string[] = [];
  let last = key;
  for (let to = next.get(last); to !== undefined && to !== last; to = next.get(last)) {
    passed.push(last);
    last = to;
  }
  for (const one of passed) next.set(one, last);
  return last;
}
