/** The line that a finding is about, with carets under the place. */
import { lineIndexAt, type Source } from '../../markdown/source';
import type { Span } from '../../markdown/span';
import { printable } from '../../service/printable';
import { widthOf } from './width';

/**
 * Two lines, each with a line end; only the first line of a span that is longer than that.
 * @param paint gives the carets their colour
 */
export function excerpt(source: Source, span: Span, paint = (text: string): string => text): string {
  const index = lineIndexAt(source, span.start);
  const line = source.lines.at(index) ?? { start: 0, end: 0 };
  const shown = window(line, span);
  const mark = { start: clamp(span.start, shown), end: clamp(span.end, shown) };
  const before = shownText(source, shown.start, mark.start, shown.start > line.start ? '…' : '', '');
  const marked = shownText(source, mark.start, mark.end, '', '');
  const after = shownText(source, mark.end, shown.end, '', shown.end < line.end ? '…' : '');
  const number = String(index + 1).padStart(5);
  const indent = ' '.repeat(widthOf(before));
  const carets = paint('^'.repeat(Math.max(1, widthOf(marked))));
  return `${number} | ${before}${marked}${after}\n${' '.repeat(number.length)} | ${indent}${carets}\n`;
}

/** Some lines are whole chapters. In UTF-16 code units. */
const BEFORE = 60;
const AFTER = 100;

function window(line: Span, span: Span): Span {
  return { start: Math.max(line.start, span.start - BEFORE), end: Math.min(line.end, span.start + AFTER) };
}

function clamp(offset: number, { start, end }: Span): number {
  return Math.min(Math.max(offset, start), end);
}

function shownText(source: Source, start: number, end: number, prefix: string, suffix: string): string {
  return prefix + printable(source.text.slice(start, end).replaceAll('\t', '  ')) + suffix;
}
