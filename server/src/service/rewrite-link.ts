/** The bare address of an RFC, written as a link with its title. */
import type { Edit } from '../markdown/edit';
import type { Link } from '../markdown/inline';
import { overlaps, type Span, textOf } from '../markdown/span';
import type { Meeting, Section } from '../minutes/meeting';
import { linkOfReference } from '../minutes/reference-link';
import { rfcTarget } from '../minutes/rfc-target';
import { shortened } from '../minutes/shortened';
import { linkOf } from '../rewrites/link-line';
import { t } from '../words/words';

export interface LinkRewrite {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** At most one: for the first address in a selection whose RFC has a title, in these minutes or in others. */
export function linkRewrites(meeting: Meeting, selection: Span): readonly LinkRewrite[] {
  const { text } = meeting.source;
  for (const section of meeting.sections.filter(({ span }) => overlaps(span, selection))) {
    for (const link of section.links.filter((one) => overlaps(one.span, selection))) {
      const title = link.form === 'inline' ? undefined : titleOf(meeting, section, link);
      const written = title === undefined ? undefined : writtenLink(text, section, link, title);
      if (title === undefined || written === undefined) continue;
      const edits = [{ span: link.span, text: written }];
      return [{ title: t('Turn into the link "{0}"', shortened(title, LONGEST)), edits }];
    }
  }
  return [];
}

/** In UTF-16 code units. */
const LONGEST = 60;

/** Undefined for an address in a table that holds the sign of a new cell. */
function writtenLink(text: string, { blocks }: Section, link: Link, title: string): string | undefined {
  const href = textOf(text, link.text).replace(/^<|>$/gu, '');
  const isInRow = blocks.some(({ kind, span }) => kind === 'row' && overlaps(span, link.span));
  if (!isInRow) return linkOf(title, href);
  return href.includes('|') ? undefined : linkOf(title, href).replaceAll('|', '\\|');
}

/** As the heading or the sentence calls the RFC to which the link belongs; else as other meetings do. */
function titleOf({ knowledge: { rfcs } }: Meeting, section: Section, link: Link): string | undefined {
  const reference = section.references.find(
    (one) => one.kind === 'title' && one.title !== undefined && linkOfReference(section, one) === link,
  );
  const { id } = rfcTarget(link.href);
  const known = rfcs.all.find(({ href }) => href !== undefined && rfcTarget(href).id === id);
  const title = reference?.title ?? known?.title ?? '';
  return title === '' ? undefined : `RFC: ${title}`;
}
