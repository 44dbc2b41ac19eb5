/** Links to where something was said. */
import type { MinutesRecord, Place } from '../../archive/record';
import type { Meeting, Section } from '../../minutes/meeting';
import { relativeLink } from '../../minutes/relative-link';
import { linkOf } from '../../rewrites/link-line';
import { anchorsOf } from './anchors';

/** `([2026-03-04](#the-pier))`, as the last minutes themselves would link it. */
export function sourceLinks(
  meeting: Meeting,
  { path, day, title }: MinutesRecord,
): (section: Section) => string {
  const anchors = anchorsOf(meeting);
  return (section) => {
    const anchor = anchors.get(section) ?? (section.parent && anchors.get(section.parent));
    return `(${linkOf(day ?? title, anchor === undefined ? relativeLink(path, path) : `#${anchor}`)})`;
  };
}

/** The section that a place is in. */
export function sectionAt({ sections }: Meeting, { start }: Place): Section {
  const found = sections.findLast(({ span }) => span.start <= start) ?? sections[0];
  if (found === undefined) throw new Error('A meeting has at least one section.');
  return found;
}
