/** What is shown of a person, an RFC, a date, the decisions, when the mouse rests on them. */
import { touches } from '../markdown/span';
import { daysBetween, weekdayOf } from '../minutes/calendar';
import { decisionsIn } from '../minutes/decisions';
import type { Meeting } from '../minutes/meeting';
import { occurrenceAt } from '../minutes/occurrences';
import { rfcMentionAt } from '../minutes/rfc-mentions';
import type { Card } from './card';
import { counted } from './counted';
import { personCard } from './person-card';
import { rfcCard } from './rfc-card';

/** The card of what stands at an offset (UTF-16 code units); undefined where it is nothing that there is more to say of. */
export function hover(meeting: Meeting, offset: number): Card | undefined {
  const occurrence = occurrenceAt(meeting, offset);
  if (occurrence !== undefined) return personCard(meeting, occurrence);
  const rfc = rfcMentionAt(meeting, offset);
  return (rfc && rfcCard(meeting, rfc)) ?? dateCard(meeting, offset) ?? decisionsCard(meeting, offset);
}

/** `April 2nd` is a Wednesday; a date that may be read in two ways is none for sure. */
function dateCard(meeting: Meeting, offset: number): Card | undefined {
  const section = meeting.sections.findLast(({ span }) => span.start <= offset);
  const date = section?.dates.find(({ span }) => touches(span, offset));
  const weekday = date === undefined || date.other !== undefined ? undefined : weekdayOf(date.iso);
  if (date === undefined || weekday === undefined) return undefined;
  const facts = [WEEKDAYS[weekday] ?? '', ...neighbourFacts(meeting, date.iso)];
  return { span: date.span, title: date.iso, facts, more: [] };
}

/** `28 days after 2031-04-09`: the meetings of the same committee before and after. */
function neighbourFacts({ knowledge: { meetings, file } }: Meeting, day: string): readonly string[] {
  if (file === undefined) return [];
  const fact = (other: string | undefined, where: string): readonly string[] => {
    const distance = other === undefined ? undefined : daysBetween(day, other);
    return distance === undefined ? [] : [`${counted(distance, 'day')} ${where} ${other}`];
  };
  return [
    ...fact(meetings.before(day, file.path)?.day, 'after'),
    ...fact(meetings.after(day, file.path)?.day, 'before'),
  ];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function decisionsCard(meeting: Meeting, offset: number): Card | undefined {
  const section = meeting.sections.findLast(({ span }) => span.start <= offset);
  const line = section?.kind === 'decisions' ? section.heading?.lines[0] : undefined;
  if (section === undefined || line === undefined || !touches(line, offset)) return undefined;
  const { length } = decisionsIn(section.facts);
  const facts = [length === 0 ? 'no decisions' : counted(length, 'decision')];
  return { span: line, title: section.title, facts, more: [] };
}
