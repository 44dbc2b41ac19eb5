import type { Edit } from '../../server/src/markdown/edit';

/** The text after the edits; fails where two of them overlap, or do not come in the order of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of edits) {
    if (span.start < from) throw new Error(`edits overlap or are out of order at offset ${span.start}`);
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
}
