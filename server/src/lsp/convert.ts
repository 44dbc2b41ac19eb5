/** Between offsets and the lines and characters of LSP. Both count UTF-16 code units. */
import type { Position, Range } from 'vscode-languageserver';
import { lineIndexAt, type Source } from '../markdown/source';
import type { Span } from '../markdown/span';

export function toRange(source: Source, span: Span): Range {
  return { start: toPosition(source, span.start), end: toPosition(source, span.end) };
}

/** An offset inside a line ending is the end of its line. */
export function toPosition(source: Source, offset: number): Position {
  const index = lineIndexAt(source, offset);
  const line = source.lines.at(index) ?? { start: 0, end: 0 };
  return { line: index, character: Math.min(offset, line.end) - line.start };
}

export function toSpan(source: Source, range: Range): Span {
  const start = toOffset(source, range.start);
  return { start, end: Math.max(start, toOffset(source, range.end)) };
}

/** A position behind the end of its line, or of the text, is that end, as LSP wants it. */
export function toOffset(source: Source, { line, character }: Position): number {
  const span = source.lines.at(line);
  return span === undefined ? source.text.length : Math.min(span.start + Math.max(0, character), span.end);
}
