/** A date on a day that does not exist, or on another weekday than the one beside it. */
import type { Text } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { isDay, weekdayOf } from '../minutes/calendar';
import { YEAR } from '../minutes/date-patterns';
import { isBegunDate, readDates } from '../minutes/dates';
import { dayWord, inCaseOf } from '../minutes/day-words';
import type { DateMention, Meeting } from '../minutes/meeting';
import { textsOf } from '../minutes/references';
import { perSection } from '../minutes/remembered';
import { type WrittenWeekday, weekdayBeside } from '../minutes/weekday-beside';
import { writeLike } from '../minutes/write-date';
import { t } from '../words/words';
import type { Found, Rule } from './rule';

export const invalidDate: Rule = {
  id: 'invalid-date',
  severity: 'warning',
  summary: () => t('A date does not exist, or falls on another weekday than it says.'),
  *check(meeting) {
    for (const section of meeting.sections)
      for (const wrong of wrongIn(section, meeting)) yield found(meeting, section.place(wrong));
  },
};

interface WrongDate extends Pick<DateMention, 'span' | 'iso'> {
  /** The weekday that it is not; undefined where there is no such day. */
  readonly weekday: WrittenWeekday | undefined;
}

const wrongIn = perSection(({ text, heading, blocks }): readonly WrongDate[] => {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return all.flatMap((block) =>
    block.quoted ? [] : textsOf(block).flatMap((part) => wrongInText(text, part)),
  );
});

function wrongInText(text: string, part: Text): readonly WrongDate[] {
  return part.lines.flatMap((line, index) => {
    // Most lines have no date: they are not worth reading their inline content.
    if (!YEAR.test(textOf(text, line))) return [];
    const shown = inlineOf(text, part).visible[index] ?? '';
    return readDates(shown, 0).flatMap((date) => wrongDate(shown, date, line.start) ?? []);
  });
}

function wrongDate(line: string, date: DateMention, offset: number): WrongDate | undefined {
  const { iso, until, other } = date;
  const place = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const span = place(date.span);
  if (!isDay(iso)) return { span, iso, weekday: undefined };
  const weekday = weekdayBeside(line, date.span);
  if (weekday === undefined || other !== undefined || isBegunDate(textOf(line, date.span))) return undefined;
  if ([iso, until].some((day) => day !== undefined && weekdayOf(day) === weekday.index)) return undefined;
  return until === undefined ? { span, iso, weekday: { ...weekday, span: place(weekday.span) } } : undefined;
}

function found({ source: { text } }: Meeting, { span, iso, weekday }: WrongDate): Found {
  const written = textOf(text, span);
  return weekday === undefined ? noDay(written, span, iso) : wrongWeekday(written, iso, weekday);
}

function noDay(written: string, span: Span, iso: string): Found {
  const last = lastDayIn(iso);
  const text = writeLike(written, last);
  return {
    span,
    // Only a month that is shorter than 31 days can have too many, and none of them ends on the 1st.
    message: t(
      'There is no {0}: the month ends on the {1}th, so write the day that was meant',
      written,
      last.slice(-2),
    ),
    fixes: () =>
      text === undefined ? [] : [{ title: t('Change {0} to {1}', written, text), edits: [{ span, text }] }],
  };
}

/** The last day of a month. */
function lastDayIn(iso: string): string {
  const days = Array.from({ length: 31 }, (_, before) => `${iso.slice(0, 8)}${31 - before}`);
  return days.find(isDay) ?? iso;
}

function wrongWeekday(written: string, iso: string, { text, span }: WrittenWeekday): Found {
  const { same = [] } = dayWord('weekdays', text) ?? {};
  const right = inCaseOf(text, same[weekdayOf(iso) ?? 0] ?? '');
  return {
    span,
    about: `${text} ${iso}`,
    message: t(
      '{0} is not a {1} but a {2}: one of the two is wrong, and readers cannot tell which',
      written,
      text,
      right,
    ),
    fixes: () => [{ title: t('Change {0} to {1}', text, right), edits: [{ span, text: right }] }],
  };
}
