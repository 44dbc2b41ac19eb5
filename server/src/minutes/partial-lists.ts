/** Minutes that say themselves that their attendee lists do not name everybody. */
import { lineAt } from '../markdown/source';
import { textOf } from '../markdown/span';
import type { AttendeeList, Meeting, Section } from './meeting';
import { words } from './vocabulary/index';

/** `attendees: partial` in the front matter. */
const DECLARED = /^attendees:[ \t]*["']?partial["']?[ \t]*$/imu;

const SAID = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words((vocabulary) => vocabulary.partialLists).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether somebody may have been there whom no list mentions: `Present: Ada, Charles and others`. */
export function hasPartialLists(meeting: Meeting): boolean {
  const { text, frontMatter } = meeting.source;
  if (frontMatter !== undefined && DECLARED.test(textOf(text, frontMatter))) return true;
  return meeting.sections.some((section) =>
    section.lists.some((list) => SAID.test(writtenList(meeting, section, list))),
  );
}

/** All of its section; of a list behind a label in another section, up to the end of its last line. */
function writtenList({ source }: Meeting, { kind, span }: Section, list: AttendeeList): string {
  if (kind === 'attendees') return textOf(source.text, span);
  const last = list.entries.at(-1)?.span ?? list.titleSpan;
  const end = lineAt(source, last.end).end;
  return textOf(source.text, { start: list.titleSpan.start, end });
}
