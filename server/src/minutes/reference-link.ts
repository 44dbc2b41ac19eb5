/** Which link belongs to a mention of an RFC. */
import type { Link } from '../markdown/inline';
import type { Reference, SectionFacts } from './meeting';
import { isRfcLink, linksIn, soleRfcLink } from './rfc-links';

/** A section, at its place or at none. */
type Reading = Pick<SectionFacts, 'heading' | 'blocks' | 'links'>;

/**
 * The mention's own link, or the only one to an RFC where it stands: at the head of the topic of a heading, else in all
 * of it; in the bullet or paragraph of a title.
 */
export function linkOfReference(section: Reading, { kind, link, block }: Reference): Link | undefined {
  if (link !== undefined) return link;
  if (block === section.heading) return headLink(section) ?? soleRfcLink(section);
  if (kind === 'number') return undefined;
  const [only, ...others] = linksIn(section, block.item?.span ?? block.span).filter(isRfcLink);
  return others.length === 0 ? only : undefined;
}

/** The only one above everything that is said. */
function headLink({ blocks, links }: Reading): Link | undefined {
  const said = blocks.find(({ item }) => item !== undefined)?.span.start ?? Number.POSITIVE_INFINITY;
  const [only, ...others] = links.filter((link) => link.span.end <= said && isRfcLink(link));
  return others.length === 0 ? only : undefined;
}
