/** The fixes of `unlinked-rfc`: a link that the minutes know already, or a place for the one that is missing. */
import { lineEnding, lineIndexAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import type { Meeting, Reference, Section } from '../minutes/meeting';
import { linkElsewhere, rfcLinksOf, withParents } from '../minutes/rfc-links';
import type { Edit, Fix } from './rule';

/** The fixes of one reference, best first. The URL of another place comes before the topic's: RFC number ≠ PR number. */
export function rfcLinkFixes(meeting: Meeting, section: Section, reference: Reference): readonly Fix[] {
  const elsewhere = linkElsewhere(meeting, reference)?.href;
  const ofTopic =
    section.kind === 'topic'
      ? withParents(section)
          .flatMap(rfcLinksOf)
          .map(({ href }) => href)
      : [];
  const urls = [...new Set([...(elsewhere === undefined ? [] : [elsewhere]), ...ofTopic])];
  const fixes = urls.map((url) => linkTo(meeting, section, reference, url));
  const [first, ...rest] = fixes;
  // Sure only when the minutes themselves say that this RFC is there, or link nowhere else in the topic.
  const sure = elsewhere !== undefined || urls.length === 1;
  const known = first === undefined ? [] : [sure ? { ...first, preferred: true as const } : first, ...rest];
  return [...known, placeholder(meeting, section, reference)];
}

function linkTo(meeting: Meeting, section: Section, reference: Reference, url: string): Fix {
  if (isHeading(section, reference)) {
    return {
      title: `Insert the link line ${url} below the heading`,
      edits: [lineBelow(meeting, section, url)],
    };
  }
  return {
    title: `Link ${nameOf(meeting, reference)} to ${url}`,
    edits: wrap(meeting, reference, destination(url)),
  };
}

function placeholder(meeting: Meeting, section: Section, reference: Reference): Fix {
  const url = '${1:https://}';
  if (isHeading(section, reference)) {
    const edit = lineBelow(meeting, section, url);
    return { title: 'Insert a link line below the heading', edits: [{ ...edit, snippet: true }] };
  }
  const { text } = meeting.source;
  const span = linkedSpan(meeting, reference);
  const edit = { span, text: `[${snippetText(textOf(text, span))}](${url})`, snippet: true as const };
  return { title: `Link ${nameOf(meeting, reference)} to …`, edits: [edit] };
}

function isHeading(section: Section, reference: Reference): boolean {
  return reference.block === section.heading;
}

function nameOf({ source: { text } }: Meeting, reference: Reference): string {
  return reference.kind === 'number' ? textOf(text, reference.span) : 'the RFC';
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

/** CommonMark 6.3: a destination with spaces or unbalanced parentheses stands between angle brackets. */
function destination(url: string): string {
  return /[\s()]/u.test(url) ? `<${url}>` : url;
}

/** A line of its own below the heading, with the blank lines that the file puts around it. */
function lineBelow({ source }: Meeting, { heading, span }: Section, url: string): Edit {
  const at = heading?.span.end ?? span.start;
  const eol = lineEnding(source.text);
  const next = source.lines.at(lineIndexAt(source, at) + 1);
  const below = next === undefined ? '' : textOf(source.text, next);
  const gap = below.trim() === '' && next !== undefined ? eol : '';
  // A paragraph right below would swallow the line, and a rule make a heading of it. CommonMark 4.8: what ends one.
  const after = /^\s*(?:$|[-*+]\s|#{1,6}\s|>)/u.test(below) ? '' : eol;
  return { span: { start: at, end: at }, text: `${eol}${gap}${url}${after}` };
}

/** Source: the snippet grammar of LSP 3.18, in which `$`, `}` and `\` are escaped. */
function snippetText(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
