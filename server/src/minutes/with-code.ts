/** Visible text with the code in it, which no pattern looks into. */
import { overlaps, type Span } from '../markdown/span';

/** The visible text of a line, or of the beginning of one, with the code in it. */
export function withCode(source: string, visible: string, line: Span, code: readonly Span[]): string {
  return codeReplaced(source, visible, line, code, (text) => text);
}

/** A character for private use: nobody writes it in a title. */
export const STAND_IN = '\uE000';

/** @param by what stands in the text for a piece of code, as it is shown */
export function codeReplaced(
  source: string,
  visible: string,
  line: Span,
  code: readonly Span[],
  by: (text: string) => string,
): string {
  let result = '';
  let at = 0;
  const bare = visible.replaceAll(STAND_IN, ' ');
  for (const span of code.filter((one) => overlaps(one, line))) {
    const [from, to] = [span.start - line.start, span.end - line.start];
    // Code that goes on in another line is none that anybody writes in a title.
    if (from < at || to > visible.length) continue;
    result += bare.slice(at, from) + by(shownCode(source.slice(span.start, span.end)));
    at = to;
  }
  return result + bare.slice(at);
}

/** CommonMark 6.1: the backticks go, and one space beside each. */
function shownCode(code: string): string {
  const length = /^`+/u.exec(code)?.[0].length ?? 0;
  const content = code.slice(length, -length).trim();
  return WORDS.test(content) ? content : code;
}

/** What means nothing else in Markdown when it stands there without backticks. */
const WORDS = /^(?!www\.)[\p{L}\p{N}](?:[\p{L}\p{N} .+_-]*[\p{L}\p{N}+])?$/iu;
