/** An RFC is mentioned, and nothing near the mention links to it. */
import { lineIndexAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import { type LinkedRfcs, linkedRfcs } from '../minutes/linked-rfcs';
import type { Meeting, Reference, Section } from '../minutes/meeting';
import { isInternetRfc, isRfcLink, linksIn } from '../minutes/rfc-links';
import type { Found, Rule } from './rule';
import { rfcLinkFixes } from './unlinked-rfc.fixes';

export const unlinkedRfc: Rule = {
  id: 'unlinked-rfc',
  severity: 'warning',
  summary: 'An RFC is mentioned without a link to it.',
  *check(meeting) {
    const firsts: Unlinked[] = [];
    const again = new Map<string, Reference[]>();
    for (const unlinked of unlinkedReferences(meeting)) {
      const { number } = unlinked.reference;
      const mentions = number === undefined ? undefined : again.get(number);
      if (mentions === undefined) firsts.push(unlinked);
      else mentions.push(unlinked.reference);
      if (number !== undefined && mentions === undefined) again.set(number, []);
    }
    for (const first of firsts) yield found(meeting, first, again.get(first.reference.number ?? '') ?? []);
  },
};

interface Unlinked {
  readonly section: Section;
  readonly reference: Reference;
}

function* unlinkedReferences(meeting: Meeting): Iterable<Unlinked> {
  const mentioning = meeting.sections.filter(({ facts }) => facts.references.length > 0);
  const linked = linkedRfcs(meeting);
  for (const section of mentioning) {
    for (const reference of section.references) {
      if (!isLinked(meeting, linked, section, reference)) yield { section, reference };
    }
  }
}

function isLinked(meeting: Meeting, linked: LinkedRfcs, section: Section, reference: Reference): boolean {
  if (reference.link !== undefined) return true;
  switch (reference.kind) {
    case 'number':
      return isNumberLinked(meeting, linked, section, reference);
    case 'title':
      return isTitleLinked(meeting, linked, section, reference);
    case 'subject':
      return isSubjectLinked(section, reference);
  }
}

/** The number form: linked in the same block, or by that number in the topic. */
function isNumberLinked(
  { source }: Meeting,
  linked: LinkedRfcs,
  section: Section,
  reference: Reference,
): boolean {
  return (
    isInternetRfc(textOf(source.text, reference.span)) ||
    linksIn(section, reference.block.span).some(isRfcLink) ||
    linked.hasNumber(section, reference.number ?? '')
  );
}

/**
 * The title form: a link at the head of the topic, where committees put it, or a link to an RFC anywhere in it. A
 * bullet or paragraph may carry its own.
 */
function isTitleLinked(
  meeting: Meeting,
  linked: LinkedRfcs,
  section: Section,
  reference: Reference,
): boolean {
  const { block } = reference;
  if (linksIn(section, block.item?.span ?? block.span).length > 0 || section.links.some(isRfcLink))
    return true;
  if (linksIn(section, headOf(meeting, section)).length > 0) return true;
  // The topic of a heading goes on in its subsections; that of a bullet or paragraph does not.
  return block === section.heading && linked.hasAny(section);
}

/** The heading, the first three lines below it that are not blank, and the first bullet with what is nested in it. */
function headOf({ source }: Meeting, { span, blocks }: Section): Span {
  let end = span.start;
  let count = 0;
  for (let index = lineIndexAt(source, span.start); count < 4; index++) {
    const line = source.lines.at(index);
    if (line === undefined || line.end > span.end) break;
    if (textOf(source.text, line).trim() !== '') count++;
    end = line.end;
  }
  const bullet = blocks.find(({ item }) => item !== undefined)?.item;
  return { start: span.start, end: Math.max(end, bullet?.span.end ?? 0) };
}

/** The decision form: in the bullet, below it, or alone in the next bullet or line. */
function isSubjectLinked(section: Section, { block }: Reference): boolean {
  if (linksIn(section, block.item?.span ?? block.span).length > 0) return true;
  const next = section.blocks.find((other) => other.span.start > (block.item?.span ?? block.span).end);
  const [link] = next === undefined ? [] : linksIn(section, next.span);
  const line = next?.kind === 'paragraph' ? next.lines[0] : undefined;
  return (
    link !== undefined && line !== undefined && link.span.start === line.start && link.span.end >= line.end
  );
}

function found(meeting: Meeting, { section, reference }: Unlinked, again: readonly Reference[]): Found {
  const name = textOf(meeting.source.text, reference.span).trim();
  return {
    span: reference.span,
    message: `${quote(name)} has no link: readers will not find which text was discussed, so link to it here`,
    related: again.map(({ span }) => ({ span, message: 'Mentioned again here' })),
    ...(reference.kind === 'subject' ? { severity: 'information' as const } : {}),
    fixes: () => rfcLinkFixes(meeting, section, reference),
  };
}

function quote(name: string): string {
  return `"${name.length > 60 ? `${name.slice(0, 59)}…` : name}"`;
}
