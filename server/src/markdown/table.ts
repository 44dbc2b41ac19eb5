/** The cells of a table row, which markdown-it gives without positions. */
import { type Span, trimmed } from './span';

/**
 * The trimmed cells of a row of a GFM table, in order; an escaped pipe does not end a cell.
 * Source: GitHub Flavored Markdown 4.10, "Tables (extension)".
 * @param row the whole line of the row
 */
export function cellSpans(text: string, row: Span): readonly Span[] {
  const pipes = unescapedPipes(text, row);
  const edges = [row.start - 1, ...pipes, row.end];
  const cells = edges.slice(1).map((end, index) => trimmed(text, { start: (edges[index] ?? 0) + 1, end }));
  const outer = (cell: Span, index: number): boolean =>
    cell.start === cell.end && pipes.length > 0 && (index === 0 || index === cells.length - 1);
  return cells.filter((cell, index) => !outer(cell, index));
}

function unescapedPipes(text: string, row: Span): number[] {
  const pipes: number[] = [];
  for (let at = row.start; at < row.end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') pipes.push(at);
  }
  return pipes;
}
