/**
 * All that a meeting says, as plain data that can be compared: what may be lazy is read, and what is the same object
 * in two places has the same number in both.
 */
import type { Block, ListItem } from '../../server/src/markdown/block';
import type { Link } from '../../server/src/markdown/inline';
import { inlineOf } from '../../server/src/markdown/inline';
import type { Span } from '../../server/src/markdown/span';
import type {
  Attendee,
  AttendeeList,
  Meeting,
  Reference,
  Section,
  Statement,
} from '../../server/src/minutes/meeting';
import type { People, Person } from '../../server/src/minutes/people';
import { Numbering } from './numbering';

/** Places are offsets; objects that are known by what they are (items, blocks, sections) are numbers. */
export function factsOf(meeting: Meeting): object {
  const { source, sections, title, date, roles, lists, people } = meeting;
  const items = new Numbering<ListItem>();
  const entries = new Numbering<Attendee>(lists.flatMap((list) => list.entries));
  return {
    ...{
      lines: Array.from(source.lines, place),
      frontMatter: source.frontMatter && place(source.frontMatter),
    },
    sections: sections.map((section) => sectionFacts(meeting, section, items)),
    title: title && sections.indexOf(title),
    ...{ date, roles },
    lists: lists.map(listFacts),
    listsOfSections: sections.map((section) => section.lists.map((list) => lists.indexOf(list))),
    people: people.all.map((person) => personFacts(person, entries)),
    resolved: [...namesIn(meeting)].map((name) => [name, ...resolved(people, name)]),
  };
}

/** An item is put down where it is first met, with all that it stands in. */
function itemFacts(item: ListItem | undefined, items: Numbering<ListItem>): unknown {
  if (item === undefined) return undefined;
  if (items.has(item)) return items.of(item);
  const { marker, markerSpan, ordered, parent, list, span } = item;
  const above = itemFacts(parent, items);
  return {
    number: items.of(item),
    marker,
    at: place(markerSpan),
    ordered,
    above,
    list: place(list),
    span: place(span),
  };
}

function sectionFacts({ source: { text }, sections }: Meeting, section: Section, items: Numbering<ListItem>) {
  const { kind, heading, level, title, parent, span, blocks, roles, dates, directives } = section;
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return {
    ...{ kind, level, title, span: place(span), parent: parent && sections.indexOf(parent) },
    hasHeading: heading !== undefined,
    blocks: all.map((block) => blockFacts(text, block, items)),
    lists: section.lists.map(listFacts),
    statements: section.statements.map((statement) => statementFacts(statement, blocks, items)),
    references: section.references.map((reference) => referenceFacts(reference, all)),
    links: section.links.map(linkFacts),
    ...{ roles, dates, directives },
  };
}

/** Definitions of links are seen in the links that they make. */
function blockFacts(text: string, block: Block, items: Numbering<ListItem>) {
  const { kind, span, quoted } = block;
  const texts = 'lines' in block ? [block] : 'cells' in block ? block.cells : [];
  return {
    ...{ kind, span: place(span), quoted, item: itemFacts(block.item, items) },
    ...('level' in block && { level: block.level }),
    ...('leads' in block && { leads: block.leads }),
    ...('header' in block && { header: block.header }),
    texts: texts.map((part) => {
      const { links, comments, visible } = inlineOf(text, part);
      return {
        ...{ lines: part.lines.map(place), visible, comments: comments.map(place) },
        links: links.map(linkFacts),
      };
    }),
  };
}

function statementFacts(
  { label, text, line, lineIndex, paragraph, item }: Statement,
  blocks: readonly Block[],
  items: Numbering<ListItem>,
) {
  const where = { text: place(text), line: place(line), lineIndex, paragraph: blocks.indexOf(paragraph) };
  return { label, ...where, item: itemFacts(item, items) };
}

function referenceFacts({ kind, span, number, title, block, link }: Reference, blocks: readonly Block[]) {
  return {
    kind,
    span: place(span),
    number,
    title,
    block: blocks.indexOf(block),
    link: link && linkFacts(link),
  };
}

function linkFacts({ span, text, href, form }: Link) {
  return { span: place(span), text: place(text), href, form };
}

function listFacts({ presence, group, title, titleSpan, entries }: AttendeeList) {
  return { presence, group, title, at: place(titleSpan), entries };
}

function personFacts({ name, presence, group, entries }: Person, numbers: Numbering<Attendee>) {
  return { name, presence, group, entries: entries.map((entry) => numbers.of(entry)) };
}

function resolved(people: People, name: string): readonly unknown[] {
  const resolution = people.resolve(name);
  if (resolution === undefined) return [];
  return [resolution.way, ...resolution.persons.map((person) => people.all.indexOf(person))];
}

/** All names that somebody could ask for. */
function namesIn({ sections, people, roles }: Meeting): ReadonlySet<string> {
  const labels = sections.flatMap(({ statements }) => statements.map(({ label }) => label));
  return new Set([
    ...labels.flatMap(({ speakers, addressees }) => [...speakers, ...addressees].map(({ text }) => text)),
    ...roles.flatMap(({ names }) => names.map(({ text }) => text)),
    ...people.all.flatMap(({ name }) => [name, ...name.split(/\s+/u)]),
  ]);
}

function place({ start, end }: Span): string {
  return `${start}-${end}`;
}
