/** A half-open range of the source text; both ends are offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text under a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether an offset lies in the span or at either of its ends (a cursor at the end of a word is on the word). */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether two spans share a character, or touch while one of them is empty (a cursor, an empty selection). */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/**
 * Where the run of characters begins that ends at an offset; the offset itself where the one before it is none of them.
 * It looks at no more than the run, while a pattern for the end of a text begins anew at each such character.
 * @param least where it begins at the earliest
 * @param character tells of a single UTF-16 code unit whether it belongs to the run
 */
export function startOfRun(text: string, offset: number, least: number, character: RegExp): number {
  let start = offset;
  while (start > least && character.test(text.charAt(start - 1))) start--;
  return start;
}

/** Compares what stands at two spans, for sorting. What is empty (an insertion) stands before what begins where it stands. */
export function byPosition(
  { span: a }: { readonly span: Span },
  { span: b }: { readonly span: Span },
): number {
  return a.start - b.start || a.end - b.end;
}

/** The span without the white space at its ends; an all-blank span shrinks to its start. */
export function trimmed(text: string, span: Span): Span {
  const slice = textOf(text, span);
  const lead = slice.length - slice.trimStart().length;
  if (lead === slice.length) return { start: span.start, end: span.start };
  return { start: span.start + lead, end: span.start + slice.trimEnd().length };
}
