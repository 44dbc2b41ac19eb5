/** The record of minutes. */
import type { Link } from '../markdown/inline';
import type { Source } from '../markdown/source';
import { overlaps, textOf } from '../markdown/span';
import type { Attendee, AttendeeList } from '../minutes/attendee';
import { isCarriedOver } from '../minutes/carried-over';
import { fold } from '../minutes/fold';
import type { Meeting, Name, Reference, Section } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { linkOfReference } from '../minutes/reference-link';
import { rfcLinksOf } from '../minutes/rfc-links';
import { rollCalls } from '../minutes/roll-calls';
import { isListed, standingOf } from '../minutes/speakers';
import { dayInFolder } from './day-in-folder';
import type { MarkdownFile } from './markdown-file';
import { openAndSettled } from './open-and-settled';
import { placeOf } from './place';
import type {
  ListRecord,
  MinutesRecord,
  PersonRecord,
  RfcMention,
  RoleRecord,
  SpeakerRecord,
  TopicRecord,
} from './record';

/** No record of a meeting has more of anything; a text that does is none, and must not fill the memory. */
const MOST = 2_000;

/** @param meeting of the text, and of where it lies: nothing else may be known */
export function minutesRecord(
  { uri, path }: Pick<MarkdownFile, 'uri' | 'path'>,
  meeting: Meeting,
): MinutesRecord {
  const day = meetingDay(meeting) ?? dayInFolder(path);
  const about = new Reader(meeting);
  for (const section of meeting.sections) about.read(section);
  return {
    ...{ kind: 'minutes', uri, path, title: meeting.title?.title ?? '' },
    ...(day !== undefined && { day }),
    lists: rollCalls(meeting)
      .slice(0, MOST)
      .map((list) => listRecord(meeting.source, list)),
    ...{ speakers: about.speakers, topics: about.topics, rfcs: about.rfcs },
    roles: rolesOf(meeting).slice(0, MOST),
    ...openAndSettled(meeting),
  };
}

interface Counted extends SpeakerRecord {
  count: number;
}

/** Goes through the sections once, and counts. */
class Reader {
  readonly speakers: Counted[] = [];
  readonly topics: TopicRecord[] = [];
  readonly rfcs: RfcMention[] = [];
  /** The index of each speaker, by folded name; undefined for a label that is nobody. */
  readonly #known = new Map<string, number | undefined>();

  constructor(private readonly meeting: Meeting) {}

  read(section: Section): void {
    const { source } = this.meeting;
    const rfcs = this.#readRfcs(section);
    const speakers = this.#readSpeakers(section);
    const { heading } = section;
    if (section.kind !== 'topic' || heading === undefined || this.topics.length >= MOST) return;
    this.topics.push({
      title: section.title,
      place: placeOf(source, heading.lines[0] ?? heading.span),
      ...{ rfcs, speakers },
      links: rfcLinksOf(section.facts).map(({ href }) => href),
    });
  }

  /** @returns the indices of those in the section */
  #readRfcs(section: Section): readonly number[] {
    const { references, links } = section.facts;
    if (references.length === 0 && links.length === 0) return [];
    const from = this.rfcs.length;
    const mentions = references.map((reference) => mentionOf(this.meeting, section, reference));
    const carried = isCarriedOver(section) ? { isCarriedOver: true as const } : {};
    const all = [...mentions, ...linkedTitles(this.meeting, section)]
      .slice(0, MOST - from)
      .map((mention) => ({ ...mention, ...carried }));
    for (const mention of all) this.rfcs.push(mention);
    return all.map((_, index) => from + index);
  }

  /** @returns the indices of those in the section, each once */
  #readSpeakers(section: Section): readonly number[] {
    // In a list of decisions or of actions a label says whose matter it is, and nobody speaks.
    if (section.kind === 'decisions' || section.kind === 'actions') return [];
    const indices = new Set<number>();
    for (const { label } of section.facts.statements) {
      for (const name of label.speakers) {
        const index = this.#count(section, name);
        if (index !== undefined) indices.add(index);
      }
    }
    return [...indices];
  }

  /** @param name of the facts of a section, at no place */
  #count(section: Section, name: Name): number | undefined {
    const key = fold(name.text);
    if (!this.#known.has(key)) this.#known.set(key, this.#add(section, name));
    const index = this.#known.get(key);
    const speaker = index === undefined ? undefined : this.speakers[index];
    if (speaker !== undefined) speaker.count++;
    return index;
  }

  #add(section: Section, name: Name): number | undefined {
    const { knowledge, people } = this.meeting;
    const { rung, persons } = standingOf({ knowledge, people: people.base }, name);
    if ((!isListed(rung) && rung !== 'name-like') || this.speakers.length >= MOST) return undefined;
    const [person, ...others] = persons;
    const first = placeOf(this.meeting.source, section.place(name).span);
    const isSure = person !== undefined && others.length === 0;
    this.speakers.push({ name: name.text, count: 0, first, ...(isSure && { person: person.name }) });
    return this.speakers.length - 1;
  }
}

function listRecord(source: Source, { title, group, presence, entries }: AttendeeList): ListRecord {
  const people = entries.slice(0, MOST).map((entry) => personRecord(source, entry, presence));
  return { title: title.replace(/\s*[:：]\s*$/u, ''), group, presence, people };
}

function personRecord(source: Source, entry: Attendee, presence: Attendee['presence']): PersonRecord {
  const { name, nameSpan, abbreviation, nicknames, handles, isRole } = entry;
  return {
    ...{ name, place: placeOf(source, nameSpan) },
    ...(entry.presence !== presence && { presence: entry.presence }),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(nicknames.length > 0 && { nicknames }),
    ...(handles.length > 0 && { handles }),
    ...(isRole && { isRole }),
  };
}

function rolesOf({ source, roles }: Meeting): readonly RoleRecord[] {
  return roles.flatMap(({ role, names }) =>
    names.map(({ text, span }) => ({ role, name: text, place: placeOf(source, span) })),
  );
}

/** @param reference of the facts of the section: all that is around it need not be placed for its place */
function mentionOf({ source }: Meeting, section: Section, reference: Reference): RfcMention {
  const { kind, number, title, span } = reference;
  const link = linkOfReference(section.facts, reference)?.href;
  return {
    ...(number !== undefined && { number }),
    ...(title !== undefined && (kind === 'subject' ? { subject: title } : { title })),
    ...(link !== undefined && { link }),
    place: placeOf(source, section.place(span)),
  };
}

/** Links in running text whose words are the title: `see [RFC: Number the engines](…)`. */
function linkedTitles({ source }: Meeting, section: Section): readonly RfcMention[] {
  const { text: written, references, links } = section.facts;
  const isTitled = ({ text, form }: Link): boolean =>
    form === 'inline' && TITLED.test(written.slice(text.start, Math.min(text.end, text.start + LONGEST)));
  return links.filter(isTitled).flatMap(({ span, text, href }) => {
    if (references.some((reference) => overlaps(reference.span, span))) return [];
    const title = textOf(written, text).replace(TITLED, '').trim();
    return [{ title, link: href, place: placeOf(source, section.place(text)) }];
  });
}

const TITLED = /^RFC:\s+(?=\S)/u;
/** As much of a link's text as is looked at, in UTF-16 code units. */
const LONGEST = 20;
