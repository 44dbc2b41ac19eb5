/** Putting another day in the place of that of the last meeting. */
import type { Edit } from '../../markdown/edit';
import { type Span, textOf } from '../../markdown/span';
import { weekdayOf } from '../../minutes/calendar';
import { readDates } from '../../minutes/dates';
import { dayWord, inCaseOf } from '../../minutes/day-words';
import { weekdayBeside } from '../../minutes/weekday-beside';
import { writeLike } from '../../minutes/write-date';

/**
 * The edits of one line, in their order: each date that may be the last day is the new one in the same form, with the
 * weekday beside it.
 * @param line of the text
 * @param said where the minutes say the day of their meeting, whichever they say
 */
export function withNewDay(
  text: string,
  line: Span,
  { last, day, said }: { readonly last: string; readonly day: string; readonly said: readonly Span[] },
): readonly Edit[] {
  const written = textOf(text, line);
  const edits = readDates(written, 0).flatMap(({ span, iso, other }): readonly Edit[] => {
    const isSaid = said.some(({ start }) => start === line.start + span.start);
    if (iso !== last && other !== last && !isSaid) return [];
    const date = { span, text: writeLike(textOf(written, span), day) ?? day };
    const weekday = weekdayBeside(written, span);
    const name = weekday && dayWord('weekdays', weekday.text)?.same[weekdayOf(day) ?? 0];
    return weekday === undefined || name === undefined
      ? [date]
      : [date, { span: weekday.span, text: inCaseOf(weekday.text, name) }];
  });
  return edits
    .map(({ span, text: now }) => ({
      span: { start: line.start + span.start, end: line.start + span.end },
      text: now,
    }))
    .sort((a, b) => a.span.start - b.span.start);
}
