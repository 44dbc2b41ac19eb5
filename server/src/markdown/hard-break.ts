/** Hard line breaks: CommonMark 6.7. */
import type { Span } from './span';

/**
 * The marks at the end of a line that break it. Only within a paragraph: at its end, spaces are nothing and a
 * backslash is a backslash.
 * @param line without its line ending
 */
export function hardBreakOf(text: string, line: Span): Span | undefined {
  const spaces = countBack(text, line, ' ');
  if (spaces >= 2) return { start: line.end - spaces, end: line.end };
  // One that is escaped by another one is text.
  const backslashes = countBack(text, line, '\\');
  return backslashes % 2 === 1 ? { start: line.end - 1, end: line.end } : undefined;
}

/** How often a character stands at the end of a line. */
function countBack(text: string, { start, end }: Span, character: string): number {
  let from = end;
  while (from > start && text[from - 1] === character) from--;
  return end - from;
}
