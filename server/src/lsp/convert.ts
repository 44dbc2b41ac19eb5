/** Between offsets, which are UTF-16 code units, and the lines and characters of LSP, in the units of the client. */
import type { Position, Range } from 'vscode-languageserver';
import { lineIndexAt, type Source } from '../markdown/source';
import type { Span } from '../markdown/span';
import type { Client } from './client';
import { offsetBehind, unitsIn } from './position-encoding';

/** What of a client says how it counts. */
export type Counting = Pick<Client, 'positionEncoding'>;

export function toRange(source: Source, span: Span, client: Counting): Range {
  return { start: toPosition(source, span.start, client), end: toPosition(source, span.end, client) };
}

/** An offset inside a line ending is the end of its line. */
export function toPosition(source: Source, offset: number, { positionEncoding }: Counting): Position {
  const index = lineIndexAt(source, offset);
  const { start, end } = source.lines.at(index) ?? { start: 0, end: 0 };
  const before = { start, end: Math.min(offset, end) };
  return { line: index, character: unitsIn(source.text, before, positionEncoding) };
}

export function toSpan(source: Source, range: Range, client: Counting): Span {
  const start = toOffset(source, range.start, client);
  return { start, end: Math.max(start, toOffset(source, range.end, client)) };
}

/** A position behind the end of its line, or of the text, is that end, as LSP wants it. */
export function toOffset(
  { text, lines }: Source,
  { line, character }: Position,
  { positionEncoding }: Counting,
): number {
  const span = lines.at(line);
  return span === undefined ? text.length : offsetBehind(text, span, character, positionEncoding);
}
