/** Which links lead to an RFC, and to which one the minutes themselves link it. */
import { firstIndex } from '../markdown/first-index';
import type { Link } from '../markdown/inline';
import { overlaps, type Span, textOf } from '../markdown/span';
import { contentWords, sharedWords } from './content-words';
import { foldNear } from './fold';
import type { Meeting, Reference, Section } from './meeting';

/** A pull or merge request, an issue, or a file in an `rfcs` folder: where projects keep their RFCs. */
const RFC_LINK =
  /\/(?:pulls?|issues|merge_requests)\/\d+|(?:^|\/)rfcs?\/[^/]|(?:^|[./])(?:rfc-editor|datatracker\.ietf)\./iu;

export function isRfcLink({ href }: Pick<Link, 'href'>): boolean {
  return RFC_LINK.test(href);
}

/**
 * Whether a number is one of the Internet's RFCs rather than the project's own. Those are known everywhere by their
 * number alone; projects number from 1 and pad with zeros (`RFC 0002`).
 */
export function isInternetRfc(written: string): boolean {
  return /(?<!\d)[1-9]\d{3,4}(?!\d)/u.test(written);
}

/** The links that share text with a span. Links are in the order of the text, so only those near it are looked at. */
export function linksIn({ links }: Pick<Section, 'links'>, span: Span): readonly Link[] {
  const first = firstIndex(links, (link) => link.span.end >= span.start);
  let behind = first;
  while ((links[behind]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) behind++;
  return links.slice(first, behind).filter((link) => overlaps(link.span, span));
}

/** A section and the sections that it stands in: a mention in a subsection belongs to the topic above it too. */
export function withParents(section: Section): readonly Section[] {
  return section.parent === undefined ? [section] : [section, ...withParents(section.parent)];
}

/** The links of a topic that lead to an RFC, each destination once. */
export function rfcLinksOf({ links: all }: Pick<Section, 'links'>): readonly Link[] {
  const links = all.filter(isRfcLink);
  return links.filter((link, index) => links.findIndex(({ href }) => href === link.href) === index);
}

/** Where the minutes link the RFC of a reference elsewhere: under the same number, the same title, or a like one. */
export function linkElsewhere(meeting: Meeting, reference: Reference): Link | undefined {
  return (
    linkOfSameRfc(meeting, reference) ??
    linkOfTitle(meeting, reference) ??
    (reference.kind === 'subject' ? linkOfLikelyTopic(meeting, reference) : undefined)
  );
}

function linkOfSameRfc(meeting: Meeting, reference: Reference): Link | undefined {
  const links = meeting.sections.flatMap((section) =>
    section.references
      .filter((other) => other !== reference && isSameRfc(reference, other))
      .map((other) => other.link ?? (other.kind === 'title' ? soleRfcLink(section) : undefined)),
  );
  return links.find((link) => link !== undefined && isLinkTarget(link));
}

/** A link in running text whose words are the title: `see [RFC: Number the engines](…)`. */
function linkOfTitle({ source: { text }, sections }: Meeting, { title }: Reference): Link | undefined {
  if (title === undefined) return undefined;
  const wanted = foldNear(title);
  const named = (link: Link): boolean =>
    foldNear(textOf(text, link.text).replaceAll('`', '')).replace(/^rfc:\s*/u, '') === wanted;
  return sections.flatMap(({ links }) => links).find((link) => isLinkTarget(link) && named(link));
}

/** The only RFC that a topic links to; undefined where it links to several. */
export function soleRfcLink(section: Pick<Section, 'links'>): Link | undefined {
  const links = rfcLinksOf(section);
  return links.length === 1 ? links[0] : undefined;
}

function isSameRfc(a: Reference, b: Reference): boolean {
  if (a.number !== undefined) return a.number === b.number;
  return a.title !== undefined && b.title !== undefined && foldNear(a.title) === foldNear(b.title);
}

/** Whether a link leads somewhere that another place may link to as well. */
export function isLinkTarget({ href }: Pick<Link, 'href'>): boolean {
  return /^(?:https?:|[./\w-]+\.md(?:#|$))/iu.test(href);
}

/**
 * "The RFC to build an x86_64-v1 variant …" is the topic "RFC: Introduce x86_64-v1 compatibility …": the one RFC
 * topic that shares the most rare words with the sentence, and at least two.
 */
function linkOfLikelyTopic(meeting: Meeting, reference: Reference): Link | undefined {
  const words = contentWords(reference.title ?? '');
  const scored = meeting.sections
    .filter((section) => section.kind === 'topic' && soleRfcLink(section) !== undefined)
    .map((section) => ({ section, score: sharedWords(words, contentWords(section.title)) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score < 2 || best.score === next?.score) return undefined;
  return soleRfcLink(best.section);
}
