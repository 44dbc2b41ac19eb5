/** Minutes that say themselves that their attendee lists do not name everybody. */
import { textOf } from '../markdown/span';
import type { AttendeeList, Meeting, SectionFacts } from './meeting';
import { perSection } from './remembered';
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
  return meeting.sections.some((section) => hasPartialList(section, meeting));
}

const hasPartialList = perSection((facts) => facts.lists.some((list) => SAID.test(writtenList(facts, list))));

/** All of its section; of a list behind a label in another section, up to the end of its last line. */
function writtenList({ text, kind, heading, blocks }: SectionFacts, list: AttendeeList): string {
  const last = list.entries.at(-1)?.span ?? list.titleSpan;
  const start = kind === 'attendees' ? (heading?.span.start ?? 0) : list.titleSpan.start;
  const end = kind === 'attendees' ? (blocks.at(-1)?.span.end ?? last.end) : lineEnd(text, last.end);
  return text.slice(start, Math.max(end, last.end));
}

function lineEnd(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/u);
  return rest < 0 ? text.length : offset + rest;
}
