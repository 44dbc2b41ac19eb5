/** Offsets as people and other tools count: lines and columns from 1. */
import { lineIndexAt, type Source } from '../../markdown/source';

export interface Place {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}

/** @param offset in UTF-16 code units; inside a line ending it is the end of its line */
export function placeOf(source: Source, offset: number): Place {
  const index = lineIndexAt(source, offset);
  const line = source.lines.at(index) ?? { start: 0, end: 0 };
  return { line: index + 1, column: Math.min(offset, line.end) - line.start + 1 };
}
