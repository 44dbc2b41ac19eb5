/** The lines of a document that is kept as pieces. */
import type { Piece } from './piece';
import { type Lines, lastIndex } from './source';
import type { Span } from './span';

/** Asks the piece that holds a line: nothing is made anew when the text before it grows. */
export class PieceLines implements Lines {
  readonly length: number;
  /** The index of the first line of each piece. */
  readonly #firsts: readonly number[];

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly starts: readonly number[],
  ) {
    let count = 0;
    this.#firsts = pieces.map(({ source: { lines } }) => {
      const own = count;
      // Behind its last line ending another piece begins, but for the last one.
      count += lines.length - 1;
      return own;
    });
    this.length = count + 1;
  }

  at(index: number): Span | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const piece = lastIndex(this.pieces.length, (at) => (this.#firsts[at] ?? 0) <= index);
    const start = this.starts[piece] ?? 0;
    const line = this.pieces[piece]?.source.lines.at(index - (this.#firsts[piece] ?? 0));
    return line && { start: start + line.start, end: start + line.end };
  }

  indexAt(offset: number): number {
    const piece = lastIndex(this.pieces.length, (at) => (this.starts[at] ?? 0) <= offset);
    const local = this.pieces[piece]?.source.lines.indexAt(offset - (this.starts[piece] ?? 0)) ?? 0;
    return (this.#firsts[piece] ?? 0) + local;
  }

  *[Symbol.iterator](): Iterator<Span> {
    for (let index = 0; index < this.length; index++) {
      const line = this.at(index);
      if (line !== undefined) yield line;
    }
  }
}
