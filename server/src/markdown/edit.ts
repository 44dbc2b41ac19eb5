/** Changes of a text. */
import type { Span } from './span';

/** A replacement of text. Edits of one fix or rewrite never overlap, and come in the order of the text. */
export interface Edit {
  /** Offsets in UTF-16 code units of the text that the edit was computed for. */
  readonly span: Span;
  readonly text: string;
  /** The text is a snippet (`${1:…}`): only for editors that can fill it in. */
  readonly snippet?: true;
}

export function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/**
 * The text after the edits.
 * @throws {RangeError} where two of them overlap, or do not come in the order of the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of edits) {
    if (span.start < from) throw new RangeError(`edits overlap or are out of order at offset ${span.start}`);
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
}

/** The smallest single edit that makes one text of another. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}
