/** An RFC is mentioned, and nothing near the mention links to it. */
import { type Span, textOf } from '../markdown/span';
import { linkedRfcs } from '../minutes/linked-rfcs';
import type { Meeting, Reference, Section, SectionFacts } from '../minutes/meeting';
import { perSection } from '../minutes/remembered';
import { isInternetRfc, isRfcLink, linksIn } from '../minutes/rfc-links';
import { t } from '../words/words';
import type { Found, Rule } from './rule';
import { shownReference } from './shown-reference';
import { rfcLinkFixes } from './unlinked-rfc.fixes';

export const unlinkedRfc: Rule = {
  id: 'unlinked-rfc',
  severity: 'warning',
  summary: () => t('An RFC is mentioned without a link to it.'),
  *check(meeting, earlier) {
    // Where there is no such RFC, there is nothing to link.
    const unknown = new Set(earlier?.get('unknown-rfc')?.map(({ span }) => span.start));
    const firsts: Unlinked[] = [];
    const again = new Map<string, Reference[]>();
    for (const unlinked of unlinkedReferences(meeting)) {
      const { number } = unlinked.reference;
      const mentions = number === undefined ? undefined : again.get(number);
      if (mentions === undefined) firsts.push(unlinked);
      else mentions.push(unlinked.reference);
      if (number !== undefined && mentions === undefined) again.set(number, []);
    }
    for (const first of firsts) {
      if (unknown.has(first.reference.span.start)) continue;
      yield found(meeting, first, again.get(first.reference.number ?? '') ?? []);
    }
  },
};

interface Unlinked {
  readonly section: Section;
  readonly reference: Reference;
}

function* unlinkedReferences(meeting: Meeting): Iterable<Unlinked> {
  const linked = linkedRfcs(meeting);
  for (const section of meeting.sections) {
    for (const reference of unlinkedIn(section, meeting)) {
      const isLinked =
        reference.kind === 'number'
          ? linked.hasNumber(section, reference.number ?? '')
          : // The topic of a heading goes on in its subsections; that of a bullet or paragraph does not.
            reference.block === section.facts.heading && linked.hasAny(section);
      if (!isLinked) yield { section, reference: section.place(reference) };
    }
  }
}

/** The references that nothing in their own section links. */
const unlinkedIn = perSection((facts) =>
  facts.references.filter((reference) => reference.link === undefined && !isLinked(facts, reference)),
);

function isLinked(facts: SectionFacts, reference: Reference): boolean {
  switch (reference.kind) {
    case 'number':
      return isNumberLinked(facts, reference);
    case 'title':
      return isTitleLinked(facts, reference);
    case 'subject':
      return isSubjectLinked(facts, reference);
  }
}

/** The number form: linked in the same block. */
function isNumberLinked(facts: SectionFacts, { span, block }: Reference): boolean {
  return isInternetRfc(textOf(facts.text, span)) || linksIn(facts, block.span).some(isRfcLink);
}

/**
 * The title form: a link at the head of the topic, where committees put it, or a link to an RFC anywhere in it. A
 * bullet or paragraph may carry its own.
 */
function isTitleLinked(facts: SectionFacts, { block }: Reference): boolean {
  return (
    linksIn(facts, block.item?.span ?? block.span).length > 0 ||
    facts.links.some(isRfcLink) ||
    linksIn(facts, headOf(facts)).length > 0
  );
}

/** The heading, the first three lines below it that are not blank, and the first bullet with what is nested in it. */
function headOf({ text, heading, blocks }: SectionFacts): Span {
  const start = heading?.span.start ?? 0;
  const end = blocks.at(-1)?.span.end ?? heading?.span.end ?? 0;
  const bullet = blocks.find(({ item }) => item !== undefined)?.item;
  return { start, end: Math.max(endOfLines(text, { start, end }, 4), bullet?.span.end ?? 0) };
}

/** The end of the first so many lines of a span that are not blank. */
function endOfLines(text: string, { start, end }: Span, count: number): number {
  let seen = 0;
  let at = start;
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    at = start + index + line.length;
    if (++seen === count) break;
  }
  return at;
}

/** The decision form: in the bullet, below it, or alone in the next bullet or line. */
function isSubjectLinked(facts: SectionFacts, { block }: Reference): boolean {
  if (linksIn(facts, block.item?.span ?? block.span).length > 0) return true;
  const next = facts.blocks.find((other) => other.span.start > (block.item?.span ?? block.span).end);
  const [link] = next === undefined ? [] : linksIn(facts, next.span);
  const line = next?.kind === 'paragraph' ? next.lines[0] : undefined;
  return (
    link !== undefined && line !== undefined && link.span.start === line.start && link.span.end >= line.end
  );
}

function found(meeting: Meeting, { section, reference }: Unlinked, again: readonly Reference[]): Found {
  return {
    span: reference.span,
    ...(reference.number !== undefined && { about: reference.number }),
    message: t(
      '"{0}" has no link: readers will not find which text was discussed, so link to it here',
      shownReference(meeting, reference),
    ),
    related: again.map(({ span }) => ({ span, message: t('Mentioned again here') })),
    ...(reference.kind === 'subject' ? { severity: 'information' as const } : {}),
    fixes: () => rfcLinkFixes(meeting, section, reference),
  };
}
