/** What minutes have every time: headings, and lines that never change. */
import { textOf } from '../../markdown/span';
import { isCarriedOver } from '../../minutes/carried-over';
import { fold } from '../../minutes/fold';
import type { Meeting, Section } from '../../minutes/meeting';
import { meetingDay } from '../../minutes/meeting-day';
import { ENOUGH_EARLIER, type Form } from './form';

export interface Standing {
  /** Whether the heading stands in the earlier minutes, too, and is about nothing that comes to an end. */
  hasHeading(section: Section): boolean;
  /** Whether a line of a section stands there in the earlier minutes, too. */
  hasLine(section: Section, line: string): boolean;
}

const NOTHING: Standing = { hasHeading: () => false, hasLine: () => false };

export function standingIn({ last, earlier }: Form): Standing {
  if (earlier.length < ENOUGH_EARLIER) return NOTHING;
  const known = earlier.map(linesByTitle);
  const day = meetingDay(last);
  return {
    hasHeading: (section) =>
      section.title !== '' &&
      section.facts.references.length === 0 &&
      section.facts.heading !== undefined &&
      !isCarriedOver(section) &&
      known.every((lines) => lines.has(keyOf(section))),
    hasLine: (section, line) =>
      known.every((lines) => lines.get(keyOf(section))?.has(withoutDay(line, day)) === true),
  };
}

function linesByTitle(meeting: Meeting): ReadonlyMap<string, ReadonlySet<string>> {
  const day = meetingDay(meeting);
  const lines = new Map<string, Set<string>>();
  for (const section of meeting.sections) {
    const all = lines.get(keyOf(section)) ?? new Set<string>();
    for (const line of textOf(meeting.source.text, section.span).split(/\r\n?|\n/u))
      all.add(withoutDay(line, day));
    lines.set(keyOf(section), all);
  }
  return lines;
}

/** Titles of minutes differ by their days. */
function keyOf({ kind, title }: Section): string {
  return kind === 'title' ? 'title' : `${kind} ${fold(title)}`;
}

function withoutDay(line: string, day: string | undefined): string {
  return (day === undefined ? line : line.replaceAll(day, 'the day')).trim();
}
