/** Attendees stand on bare lines, while the other lists of the minutes have bullets. */
import type { Paragraph } from '../markdown/block';
import { lineEnding } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import type { Attendee, AttendeeList, Meeting, Section } from '../minutes/meeting';
import { attendeeMarker } from './add-entry';
import { titleOf } from './add-to-lists';
import type { Edit, Found, Rule } from './rule';

export const attendeeFormat: Rule = {
  id: 'attendee-format',
  severity: 'information',
  summary: 'Attendees stand on bare lines, while the other lists of the minutes have bullets.',
  *check(meeting) {
    for (const bare of bareLists(meeting)) yield found(meeting, bare);
  },
  fixAll: (meeting, isTold) =>
    bareLists(meeting)
      .filter((bare) => isTold(namesOf(bare)))
      .map((bare) => [bullets(meeting, bare)]),
};

/** A paragraph that consists of the names of attendees. */
interface BareList {
  readonly list: AttendeeList;
  readonly paragraph: Paragraph;
  /** At least one. */
  readonly entries: readonly Attendee[];
}

/** Bare lines are some committee's form; here they are only told of where the lists of one file differ. */
function bareLists(meeting: Meeting): readonly BareList[] {
  const headed = meeting.sections.flatMap((section) =>
    section.lists.filter((list) => isHeaded(section, list)),
  );
  if (!headed.some(({ entries }) => entries.some(({ shape }) => shape === 'item'))) return [];
  return meeting.sections.flatMap((section) =>
    section.lists
      .filter((list) => isHeaded(section, list))
      .flatMap((list) =>
        section.blocks.flatMap((block) => (block.kind === 'paragraph' ? bareList(list, block) : [])),
      ),
  );
}

/** A list behind a label (`Present: …`) is a line by its nature. */
function isHeaded({ heading }: Section, { titleSpan }: AttendeeList): boolean {
  return heading?.lines[0] === titleSpan;
}

function bareList(list: AttendeeList, paragraph: Paragraph): readonly BareList[] {
  if (paragraph.item !== undefined) return [];
  const { start, end } = paragraph.span;
  const entries = list.entries.filter(({ span }) => span.start >= start && span.end <= end);
  // A word alone may be anything (`Nobody`, `Unrecorded`).
  const areNames = entries.length > 1 || entries.some(({ name }) => name.includes(' '));
  return areNames ? [{ list, paragraph, entries }] : [];
}

function found(meeting: Meeting, bare: BareList): Found {
  const { list, paragraph, entries } = bare;
  const [first] = entries;
  const many = entries.length > 1;
  return {
    span: namesOf(bare),
    message: `${many ? 'These attendees stand' : `"${first?.name}" stands`} under "${titleOf(list)}" without ${many ? 'bullets' : 'a bullet'}, while the other lists have them: lines without one run together when the minutes are published`,
    fixes: () => [
      {
        title: many ? 'Make these attendees bullets' : `Make "${first?.name}" a bullet`,
        edits: [bullets(meeting, { list, paragraph, entries })],
        preferred: true,
      },
    ],
  };
}

function namesOf({ entries }: BareList): Span {
  return { start: entries[0]?.nameSpan.start ?? 0, end: entries.at(-1)?.nameSpan.end ?? 0 };
}

function bullets(meeting: Meeting, { paragraph, entries }: BareList): Edit {
  const { text } = meeting.source;
  const lines = entries.map(
    ({ span }) =>
      `${attendeeMarker(meeting)} ${textOf(text, span)
        .trim()
        .replace(/\s*\\$/u, '')}`,
  );
  return { span: paragraph.span, text: lines.join(lineEnding(text)) };
}
