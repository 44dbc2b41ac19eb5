/** Which day a meeting was on, by all that says it: the title, a `Date:` line, the front matter, the name of the file. */
import { type Span, textOf } from '../markdown/span';
import { daysBetween, isDay } from './calendar';
import { readDates } from './dates';
import { fileDate } from './file-date';
import type { DateMention, Meeting } from './meeting';
import { perFacts, perMeeting } from './remembered';
import { words } from './vocabulary/index';

export interface SaidDay extends DateMention {
  readonly by: 'title' | 'line' | 'front matter' | 'file';
  /** As it is written. */
  readonly written: string;
  /** A time in another time zone may be on the day before or after. */
  readonly isNear: boolean;
}

/** What says the day, in the order of the text, the name of the file last. The span of that lies in the name. */
export const saidDays: (meeting: Meeting) => readonly SaidDay[] = perMeeting((meeting) => [
  ...inFrontMatter(meeting),
  ...inTitle(meeting),
  ...inLines(meeting),
  ...inName(meeting),
]);

/**
 * The day of a meeting, `YYYY-MM-DD`; of several days the first. What may be one of two days is the one that something
 * else says too.
 * @returns undefined where nothing says it for sure
 */
export function meetingDay(meeting: Meeting): string | undefined {
  const said = saidDays(meeting);
  const order: readonly SaidDay['by'][] = ['title', 'line', 'front matter', 'file'];
  const ranked = order.flatMap((by) => said.filter((day) => day.by === by));
  const sure = ranked.filter(({ other }) => other === undefined);
  const [first] = ranked;
  const confirmed = readingsOf(first).find((iso) => sure.some((day) => day.iso === iso));
  return confirmed ?? sure[0]?.iso ?? meeting.date?.iso;
}

/** Whether two can be the same day. */
export function agree(a: SaidDay, b: SaidDay): boolean {
  const readings = readingsOf(b);
  if (readingsOf(a).some((iso) => readings.includes(iso))) return true;
  return (a.isNear || b.isNear) && (daysBetween(a.iso, b.iso) ?? 2) <= 1;
}

function readingsOf(day: SaidDay | undefined): readonly string[] {
  return day === undefined ? [] : [day.iso, ...(day.other === undefined ? [] : [day.other])];
}

function inTitle({ title }: Meeting): readonly SaidDay[] {
  return title === undefined ? [] : title.place(ofTitle(title.facts));
}

const ofTitle = perFacts(({ text, heading }): readonly SaidDay[] => {
  const line = heading?.lines[0];
  return line === undefined ? [] : onlyDay('title', text, line);
});

/** `Date: 2026-03-04`, or a line that says nothing else, in the part before the first heading or below the title. */
function inLines({ source: { text }, sections, title }: Meeting): readonly SaidDay[] {
  const [first] = sections;
  const own = first === title ? [first] : [first, title];
  const heading = title?.heading?.span;
  const [line] = own
    .flatMap((section) => section?.dates ?? [])
    .filter(({ span }) => heading === undefined || span.start < heading.start || span.start >= heading.end)
    .filter(({ span }) => !isOfOtherDay(text, text.lastIndexOf('\n', span.start) + 1, span.start));
  return line === undefined ? [] : [said('line', text, line)];
}

const FIELD = /^date:[ \t]*["']?(?<value>\d{4}-\d\d-\d\d)(?!\d)/m;

function inFrontMatter({ source: { text, frontMatter } }: Meeting): readonly SaidDay[] {
  const match = frontMatter && FIELD.exec(textOf(text, frontMatter));
  const value = match?.groups?.['value'];
  if (match == null || value === undefined) return [];
  const start = (frontMatter?.start ?? 0) + match.index + match[0].indexOf(value);
  return onlyDay('front matter', text, { start, end: start + value.length });
}

function inName({ knowledge: { file } }: Meeting): readonly SaidDay[] {
  const date = file && fileDate(file.name);
  return date === undefined ? [] : [said('file', file?.name ?? '', date)];
}

/** None where a line has several dates, or says that it is another one: only people know which is that of the meeting. */
function onlyDay(by: SaidDay['by'], text: string, line: Span): readonly SaidDay[] {
  const [date, ...others] = readDates(textOf(text, line), line.start);
  if (date === undefined || others.length > 0 || !isDay(date.iso)) return [];
  return isOfOtherDay(text, line.start, date.span.start) ? [] : [said(by, text, date)];
}

/** Whether what stands in a line before a date says that it is not that of the meeting: `moved from`. */
function isOfOtherDay(text: string, start: number, end: number): boolean {
  return OTHER_DAY.test(text.slice(start, end));
}

const OTHER_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words(({ otherDay }) => otherDay).join('|')})[\\s,:]{1,3}(?:\\p{L}{2,10}[.,]{0,2} )?$`,
  'iu',
);

function said(by: SaidDay['by'], text: string, date: DateMention): SaidDay {
  const isNear = /^[T ]\d\d:/.test(text.slice(date.span.end, date.span.end + LENGTH_OF_TIME));
  return { ...date, by, written: textOf(text, date.span), isNear };
}

/** `T14:`, in UTF-16 code units. */
const LENGTH_OF_TIME = 4;
