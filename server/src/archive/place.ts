/** Where something stands in a file that need not be open. */
import { lineIndexAt, type Source } from '../markdown/source';
import type { Span } from '../markdown/span';
import type { Place } from './record';

export function placeOf(source: Source, { start, end }: Span): Place {
  const line = lineIndexAt(source, start);
  return { start, end, line, character: start - (source.lines.at(line)?.start ?? 0) };
}
