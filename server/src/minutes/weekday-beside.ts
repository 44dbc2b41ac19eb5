/** The weekday that stands beside a date: `Thursday, 2026-03-05`, `5 March 2026 (Thu)`. */
import type { Span } from '../markdown/span';
import { dayWord, dayWords } from './day-words';

export interface WrittenWeekday {
  readonly text: string;
  /** As the span of the date. */
  readonly span: Span;
  /** From 0 for Monday. */
  readonly index: number;
}

let made: { readonly before: RegExp; readonly behind: RegExp } | undefined;

/**
 * The weekday of a date.
 * @param line that the date stands in
 * @param date offsets in UTF-16 code units of the line
 */
export function weekdayBeside(line: string, date: Span): WrittenWeekday | undefined {
  made ??= patterns();
  const from = Math.max(0, date.start - NEAR);
  const before = made.before.exec(line.slice(from, date.start));
  if (before !== null) return weekday(before, from);
  const behind = made.behind.exec(line.slice(date.end, date.end + NEAR));
  return behind === null ? undefined : weekday(behind, date.end);
}

/** How far a weekday is looked for, in UTF-16 code units. */
const NEAR = 30;

function weekday({ 0: found, index: at, groups }: RegExpExecArray, from: number): WrittenWeekday | undefined {
  const text = groups?.['name'] ?? '';
  const word = dayWord('weekdays', text);
  // `We sat 2026-03-04` out: the names have a capital.
  if (word === undefined || !/^[A-Z]/.test(text)) return undefined;
  const start = from + at + found.indexOf(text);
  return { text, span: { start, end: start + text.length }, index: word.index };
}

function patterns(): NonNullable<typeof made> {
  const name = `(?<name>${dayWords('weekdays')})`;
  return {
    before: new RegExp(`(?<![A-Za-zÀ-ɏ])${name}\\.?(?:,? (?:the |den |dem )?|,| ?\\()$`, 'iu'),
    // Behind a comma the sentence may go on: 2026-03-04, Thursdays are better.
    behind: new RegExp(`^(?: ?\\(|, ?)${name}\\.?(?=\\s*(?:$|[,;)]))`, 'iu'),
  };
}
