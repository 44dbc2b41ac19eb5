/** Comma lists: `Ada Byron (AB, remote), Charles Babbage and Mary Somerville`. */
import type { Span } from '../markdown/span';
import { isDrawnFrom } from './drawn-from';

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

/** `(ABC)` at the end of a part, or where another begins without a comma. */
const SHORT = /\((?<short>\p{L}{2,5})\)(?=\s*(?:[,;，、]|$)|\s+\p{Lu})/gu;
/** So many are no accident. */
const FEWEST = 4;

/** Whether so many parts of a list end in an abbreviation that it is the committee's way to end one. */
export function endInShorts(lines: readonly string[]): boolean {
  return lines.reduce((sum, line) => sum + [...line.matchAll(SHORT)].length, 0) >= FEWEST;
}

/**
 * The parts of a list whose parts end in an abbreviation: `Ada Byron, Mill (AB), Tom Carr (TC) Ina Wood (IW)` are
 * three. Where the abbreviation is not drawn from its part but from the one before, the part is a note of that one.
 */
export function splitAtShorts(text: string, offset: number): readonly Part[] {
  const parts: Part[] = [];
  for (const part of splitList(text, offset).flatMap(cutBehindShorts)) {
    const before = parts.at(-1);
    const short = shortOf(part);
    const isNote =
      before !== undefined &&
      short !== undefined &&
      shortOf(before) === undefined &&
      !isDrawnFrom(short, part.text.trim()) &&
      isDrawnFrom(short, before.text.trim());
    if (isNote) parts.pop();
    const span = { start: isNote ? before.span.start : part.span.start, end: part.span.end };
    parts.push({ text: text.slice(span.start - offset, span.end - offset), span });
  }
  return parts;
}

function cutBehindShorts({ text, span }: Part): readonly Part[] {
  const ends = [...text.matchAll(SHORT)].map((match) => match.index + match[0].length);
  return [0, ...ends].flatMap((from, index) => {
    const whole = text.slice(from, ends[index]);
    const lead = index === 0 ? 0 : whole.length - whole.trimStart().length;
    const start = span.start + from + lead;
    const part = whole.slice(lead);
    return part.trim() === '' ? [] : [{ text: part, span: { start, end: start + part.length } }];
  });
}

function shortOf({ text }: Part): string | undefined {
  return /\((?<short>\p{L}{2,5})\)\s*$/u.exec(text)?.groups?.['short'];
}
