/** What is shown of a person, an RFC, a date, the decisions, when the mouse rests on them. */
import { touches } from '../markdown/span';
import { daysBetween, weekdayOf } from '../minutes/calendar';
import { decisionsIn } from '../minutes/decisions';
import type { Meeting } from '../minutes/meeting';
import { occurrenceAt } from '../minutes/occurrences';
import { rfcMentionAt } from '../minutes/rfc-mentions';
import { t } from '../words/words';
import type { Card } from './card';
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
  const facts = [nameOfWeekday(weekday), ...neighbourFacts(meeting, date.iso)];
  return { span: date.span, title: date.iso, facts, more: [] };
}

/** `28 days after 2031-04-09`: the meetings of the same committee before and after. */
function neighbourFacts({ knowledge: { meetings, file } }: Meeting, day: string): readonly string[] {
  if (file === undefined) return [];
  const last = meetings.before(day, file.path)?.day;
  const next = meetings.after(day, file.path)?.day;
  return [
    ...(last === undefined ? [] : daysAfter(last, daysBetween(day, last))),
    ...(next === undefined ? [] : daysBefore(next, daysBetween(day, next))),
  ];
}

function daysAfter(last: string, distance: number | undefined): readonly string[] {
  if (distance === undefined) return [];
  return [distance === 1 ? t('1 day after {0}', last) : t('{0} days after {1}', distance, last)];
}

function daysBefore(next: string, distance: number | undefined): readonly string[] {
  if (distance === undefined) return [];
  return [distance === 1 ? t('1 day before {0}', next) : t('{0} days before {1}', distance, next)];
}

/** @param weekday from 0 for Monday */
function nameOfWeekday(weekday: number): string {
  const names = [
    ...[t('Monday'), t('Tuesday'), t('Wednesday'), t('Thursday')],
    ...[t('Friday'), t('Saturday'), t('Sunday')],
  ];
  return names[weekday] ?? '';
}

function decisionsCard(meeting: Meeting, offset: number): Card | undefined {
  const section = meeting.sections.findLast(({ span }) => span.start <= offset);
  const line = section?.kind === 'decisions' ? section.heading?.lines[0] : undefined;
  if (section === undefined || line === undefined || !touches(line, offset)) return undefined;
  const { length } = decisionsIn(section.facts);
  return { span: line, title: section.title, facts: [countOfDecisions(length)], more: [] };
}

function countOfDecisions(count: number): string {
  if (count === 0) return t('no decisions');
  return count === 1 ? t('1 decision') : t('{0} decisions', count);
}
