/** The dates that may be that of the meeting: in a heading, behind `Date:` and `When:`, alone on a line at the top. */
import type { Block } from '../markdown/block';
import { isDay } from './calendar';
import { YEAR } from './date-patterns';
import { readDates as datesIn } from './dates';
import type { DateMention } from './meeting';
import { nextMeetingIn } from './next-meeting';
import type { Draft } from './outline';

/** A line has one at most, the first; what is said of the next meeting is none. */
export function readDates(
  text: string,
  { opening: { heading, blocks }, kind }: Pick<Draft, 'opening' | 'kind'>,
): readonly DateMention[] {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  const isTop = heading === undefined || kind === 'title';
  const dates = all.flatMap((block) => datesOf(text, block, isTop));
  if (dates.length === 0) return [];
  const span = { start: all[0]?.span.start ?? 0, end: all.at(-1)?.span.end ?? 0 };
  const end = nextMeetingIn(text, { span, heading });
  return end === undefined ? dates : dates.filter((date) => date.span.start < end);
}

function datesOf(text: string, block: Block, isTop: boolean): readonly DateMention[] {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
  return block.lines.flatMap(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST));
    const isTitled = block.kind === 'heading' || FIELD.test(line);
    // Most lines with a year, such as those with an address, are not worth looking for its date.
    if (!YEAR.test(line) || !(isTitled || (isTop && block.item === undefined))) return [];
    const date = datesIn(line, start).find(({ iso }) => isDay(iso));
    return date !== undefined && (isTitled || isAlone(line, date, start)) ? [date] : [];
  });
}

/** How much of a line is looked at, in UTF-16 code units: that of a field has no more. */
const LONGEST = 300;
const FIELD = /^[\s*_]*(?:date|when|datum)[*_]*\s?:/iu;

/** But for a weekday before it and a time behind it. */
function isAlone(line: string, { span }: DateMention, start: number): boolean {
  const before = line.slice(0, span.start - start);
  const behind = line.slice(span.end - start).replace(/[\s*_.,\d:–-]+/g, '');
  return /^[\s*_]*(?:\p{L}{2,10}[.,]{0,2} )?$/u.test(before) && /^\p{L}{0,4}$/u.test(behind);
}
