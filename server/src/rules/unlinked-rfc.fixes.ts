/** The fixes of `unlinked-rfc`: a link that the minutes know already, or a place for the one that is missing. */

import { destination } from '../markdown/destination';
import { type Span, textOf } from '../markdown/span';
import { firstsBy } from '../minutes/firsts';
import { likelyRfc } from '../minutes/likely-rfc';
import type { Meeting, Reference, Section } from '../minutes/meeting';
import { linkElsewhere, rfcLinksOf, withParents } from '../minutes/rfc-links';
import { rfcTarget } from '../minutes/rfc-target';
import { lineBelow, soleLink } from '../rewrites/link-line';
import { t } from '../words/words';
import { type KnownLink, knownLinks } from './known-links';
import type { Edit, Fix } from './rule';

/** The fixes of one reference, best first. The URL of another place comes before the topic's: RFC number ≠ PR number. */
export function rfcLinkFixes(meeting: Meeting, section: Section, reference: Reference): readonly Fix[] {
  const links = firstsBy(linksFor(meeting, section, reference), ({ href }) => rfcTarget(href).id);
  const fixes = links.map((link) => linkTo(meeting, section, reference, link));
  const [first, ...rest] = fixes;
  const known =
    first === undefined ? [] : [isSure(links) ? { ...first, preferred: true as const } : first, ...rest];
  return [...known, placeholder(meeting, section, reference)];
}

/** A link that may be the one that is missing. */
interface Candidate {
  readonly href: string;
  /** What says so: these minutes elsewhere, other meetings, the text of the RFC, only the topic around, or like words. */
  readonly from: 'here' | 'meetings' | 'file' | 'topic' | 'words';
  /** Of the last other meeting that has it. */
  readonly day?: string;
}

function linksFor(meeting: Meeting, section: Section, reference: Reference): readonly Candidate[] {
  const elsewhere = linkElsewhere(meeting, reference)?.href;
  const known = reference.kind === 'subject' ? [] : knownLinks(meeting, reference);
  const likely = reference.kind === 'subject' ? likelyLinks(meeting, reference) : [];
  const ofTopic = section.kind === 'topic' ? withParents(section).flatMap(rfcLinksOf) : [];
  return [
    ...(elsewhere === undefined ? [] : [{ href: elsewhere, from: 'here' as const }]),
    ...known.map(({ href, day, target }) => ({
      ...{ href, ...(day !== undefined && { day }) },
      from: target.target.kind === 'file' ? ('file' as const) : ('meetings' as const),
    })),
    ...ofTopic.map(({ href }) => ({ href, from: 'topic' as const })),
    ...likely.map(({ href, day }) => ({ href, ...(day !== undefined && { day }), from: 'words' as const })),
  ];
}

/** Those of the only RFC of other meetings that a sentence on a decision may be about. */
function likelyLinks(meeting: Meeting, { title = '' }: Reference): readonly KnownLink[] {
  const rfc = likelyRfc(meeting.knowledge.rfcs.all, title);
  return rfc === undefined ? [] : knownLinks(meeting, { title: rfc.title });
}

/**
 * Whether the first is the one: these minutes say themselves that this RFC is there; other meetings know one address, or
 * there is but one file; or nothing else is linked in the topic. Like words alone make nobody sure.
 */
function isSure(links: readonly Candidate[]): boolean {
  const [first] = links;
  if (first === undefined || first.from === 'here') return first !== undefined;
  const likeIt = links.filter(({ from }) => from === first.from).length;
  return likeIt === 1 && first.from !== 'words' && (first.from !== 'topic' || links.length === 1);
}

function linkTo(meeting: Meeting, section: Section, reference: Reference, { href, day }: Candidate): Fix {
  if (isHeading(section, reference)) {
    return {
      title:
        day === undefined
          ? t('Insert the link line {0} below the heading', href)
          : t('Insert the link line {0} below the heading (as in {1})', href, day),
      edits: [below(meeting, section, soleLink(titleOf(meeting, reference), href))],
    };
  }
  return {
    title: titleOfLink(meeting, reference, href, day),
    edits: wrap(meeting, reference, destination(href)),
  };
}

function titleOf({ source: { text } }: Meeting, { title, span }: Reference): string {
  return title ?? textOf(text, span).trim();
}

function placeholder(meeting: Meeting, section: Section, reference: Reference): Fix {
  const url = '${1:https://}';
  if (isHeading(section, reference)) {
    const edit = below(meeting, section, url);
    return { title: t('Insert a link line below the heading'), edits: [{ ...edit, snippet: true }] };
  }
  const { text } = meeting.source;
  const span = linkedSpan(meeting, reference);
  const edit = { span, text: `[${snippetText(textOf(text, span))}](${url})`, snippet: true as const };
  return { title: titleOfLink(meeting, reference, '…'), edits: [edit] };
}

function isHeading(section: Section, reference: Reference): boolean {
  return reference.block === section.heading;
}

/** @param day of the last meeting that has the same link, where others have it */
function titleOfLink(
  { source: { text } }: Meeting,
  { kind, span }: Reference,
  href: string,
  day?: string,
): string {
  if (kind !== 'number')
    return day === undefined
      ? t('Link the RFC to {0}', href)
      : t('Link the RFC to {0} (as in {1})', href, day);
  const name = textOf(text, span);
  return day === undefined
    ? t('Link {0} to {1}', name, href)
    : t('Link {0} to {1} (as in {2})', name, href, day);
}

/**
 * The words that become the text of the link. Of a sentence about an RFC only the word RFC, and where emphasis begins
 * or ends within the title: a link cannot overlap it.
 */
function linkedSpan({ source: { text } }: Meeting, { kind, span }: Reference): Span {
  const marks = textOf(text, span).match(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu) ?? [];
  const isWhole = kind !== 'subject' && marks.length % 2 === 0;
  return isWhole ? span : { start: span.start, end: span.start + 'RFC'.length };
}

/** Two insertions: not a character of what is written changes. */
function wrap(meeting: Meeting, reference: Reference, url: string): readonly Edit[] {
  const { start, end } = linkedSpan(meeting, reference);
  return [
    { span: { start, end: start }, text: '[' },
    { span: { start: end, end }, text: `](${url})` },
  ];
}

function below(meeting: Meeting, { heading, span }: Section, line: string): Edit {
  return lineBelow(meeting.source, heading?.span.end ?? span.start, line);
}

/** Source: the snippet grammar of LSP 3.18, in which `$`, `}` and `\` are escaped. */
function snippetText(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
