/**
 * Heading levels that were lost, as in an extract whose headings are all of the first level: title, sections, and below
 * the discussion its topics. Nothing but `#` is added, and only where every section stays what it was.
 */

import type { Heading } from '../markdown/block';
import { DEEPEST_HEADING } from '../markdown/deepest-heading';
import { applyEdits, type Edit, insertion } from '../markdown/edit';
import { overlaps, textOf } from '../markdown/span';
import { presenceIn } from '../minutes/attendee';
import { TITLE } from '../minutes/evidence';
import type { Meeting, Section } from '../minutes/meeting';
import { parse } from '../minutes/parse';

/** The edits; none where the headings have several levels, or where it cannot be told which ones they had. */
export function restoreHeadingLevels(meeting: Meeting): readonly Edit[] {
  const headings = meeting.sections.filter(isHeading);
  if (!isFlat(meeting, headings)) return [];
  const depths = depthsOf(headings);
  const edits = headings.flatMap(({ heading }, index) => {
    const depth = depths[index] ?? 0;
    return depth === 0 ? [] : [insertion(hashOf(meeting, heading), '#'.repeat(depth))];
  });
  const isTooDeep = headings.some(({ level }, index) => level + (depths[index] ?? 0) > DEEPEST_HEADING);
  return isTooDeep || !keepsSections(meeting, edits) ? [] : edits;
}

type Headed = Section & { readonly heading: Heading };

/** A title with less below it may be all that there is. */
const FEWEST = 4;

function isHeading(section: Section): section is Headed {
  return section.heading?.kind === 'heading';
}

/** Whether all headings have the level of the title, and the discussion is a section of one meeting. */
function isFlat({ source: { text } }: Meeting, headings: readonly Headed[]): boolean {
  const [title, ...others] = headings;
  const known = others.filter(({ kind }) => kind !== 'topic' && kind !== 'other');
  return (
    title !== undefined &&
    isTitle(title) &&
    headings.length >= FEWEST &&
    known.length > 0 &&
    known.filter(({ kind }) => kind === 'discussion').length === 1 &&
    headings.every(({ level, heading }) => level === title.level && isAtx(text, heading))
  );
}

/** `# Members` at the beginning of an extract is none. */
function isTitle({ kind, title, heading, dates }: Headed): boolean {
  return kind === 'title' && (TITLE.test(title) || dates.some(({ span }) => overlaps(span, heading.span)));
}

function isAtx(text: string, { span }: Heading): boolean {
  return /^ {0,3}#/u.test(textOf(text, span));
}

function hashOf({ source: { text } }: Meeting, { span }: Heading): number {
  return span.start + textOf(text, span).indexOf('#');
}

/** How much deeper than the title each heading belongs. */
function depthsOf(sections: readonly Section[]): readonly number[] {
  let isBelowPeople = false;
  return sections.map(({ kind, blocks }, index) => {
    if (index === 0) return 0;
    if (presenceIn(kind) !== undefined) return isBelowPeople ? 2 : 1;
    const next = sections[index + 1];
    // `# Members`, with nothing but lists of people below.
    isBelowPeople = kind === 'other' && blocks.length === 0 && presenceIn(next?.kind) !== undefined;
    return kind === 'topic' ? 2 : 1;
  });
}

/** Whether every section is of the same kind as before: an attendee list above another heading would make a group of it. */
function keepsSections(meeting: Meeting, edits: readonly Edit[]): boolean {
  const after = parse(applyEdits(meeting.source.text, edits), meeting.knowledge);
  const said = ({ sections, lists }: Meeting) => [
    ...sections.map(({ kind, title }) => `${kind} ${title}`),
    ...lists.map(({ presence, group, entries }) => `${presence} ${group} ${entries.length}`),
  ];
  const [before, now] = [said(meeting), said(after)];
  return before.length === now.length && before.every((one, index) => one === now[index]);
}
