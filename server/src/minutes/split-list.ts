/** Comma lists: `Ada Byron (AB, remote), Charles Babbage and Mary Somerville`. */
import type { Span } from '../markdown/span';

export interface Part {
  readonly text: string;
  readonly span: Span;
}

/**
 * A separator outside parentheses; the alternative before it swallows parentheses whole. It begins where its white
 * space begins, so that a long run of that is looked at once.
 */
const SEPARATOR =
  /\([^()]*\)|(?<separator>(?<!\s)\s*[,;，、]\s*(?:(?:and|und|&)\s+)?|(?<!\s)\s+(?:and|und|&)\s+)/giu;

/**
 * The parts of a comma list, untrimmed but for the separators.
 * @param offset where the text begins in the document, in UTF-16 code units
 */
export function splitList(text: string, offset: number): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  const push = (to: number): void => {
    const start = offset + from;
    const part = text.slice(from, to);
    if (part.trim() !== '') parts.push({ text: part, span: { start, end: start + part.length } });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    if (match.groups?.['separator'] === undefined) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return parts;
}
