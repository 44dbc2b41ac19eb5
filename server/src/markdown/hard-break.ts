/** Hard line breaks: CommonMark 6.7. */
import { type Span, textOf } from './span';

/** Two spaces, or a backslash that is not escaped itself. */
const HARD_BREAK = / {2,}$|(?<=(?<!\\)(?:\\\\)*)\\$/;

/**
 * The marks at the end of a line that break it. Only within a paragraph: at its end, spaces are nothing and a
 * backslash is a backslash.
 * @param line without its line ending
 */
export function hardBreakOf(text: string, line: Span): Span | undefined {
  const match = HARD_BREAK.exec(textOf(text, line));
  return match === null ? undefined : { start: line.start + match.index, end: line.end };
}
