/**
 * Text → pieces, cut before headings. Pieces of an earlier version whose text is still there are taken over, so that
 * after an edit only what stands around it is parsed.
 */
import type { LinkDefinitions } from './block';
import { mayUse, merged, NO_DEFINITIONS } from './definitions';
import { finishPiece, type ParsedPiece, type Piece, parsePiece } from './piece';
import { PieceLines } from './piece-lines';
import { frontMatterLength, type Source } from './source';

export interface Pieces {
  /** At least one. */
  readonly all: readonly Piece[];
  /** Where each of them begins, in UTF-16 code units of the document. */
  readonly starts: readonly number[];
  /** The link reference definitions of all of them. */
  readonly definitions: LinkDefinitions;
  /** The whole document. */
  readonly source: Source;
  /**
   * Pieces that an edit has swallowed, by their texts: a fence that is opened at the top of a document swallows all
   * that follows, and gives it back when it is closed.
   */
  readonly swallowed: ReadonlyMap<string, Piece>;
}

/** Shorter ones are not worth a cut, in UTF-16 code units. */
const SHORTEST = 400;

/**
 * Never throws: every text is Markdown.
 * @param earlier the pieces of an earlier version of the document
 * @param shortest how long a piece is at least, where the document goes on behind it
 */
export function cutPieces(text: string, earlier?: Pieces, shortest = SHORTEST): Pieces {
  const front = frontMatterLength(text);
  const kept = new Kept(text, earlier, front);
  const fresh: (Piece | ParsedPiece)[] = [];
  let start = kept.start;
  while (start < kept.end || (kept.isNothing && fresh.length === 0)) {
    const least = Math.max(start + Math.max(1, shortest), front);
    const piece = pieceFrom(text, start, least, kept.end, start === 0 ? undefined : earlier?.swallowed);
    fresh.push(piece);
    start += piece.source.text.length;
    kept.giveUpBefore(start);
  }
  return assembled(text, [...kept.before, ...fresh, ...kept.after], earlier);
}

/** The pieces of an earlier version that still stand at the start and at the end of a text. */
class Kept {
  readonly before: Piece[] = [];
  after: Piece[] = [];
  /** Where the text begins that has to be parsed, and where it ends, in UTF-16 code units. */
  start = 0;
  end: number;

  constructor(
    readonly text: string,
    earlier: Pieces | undefined,
    front: number,
  ) {
    this.end = text.length;
    const all = earlier?.all ?? [];
    // Where the front matter has changed, what was a rule or a heading may be a part of it, and the other way round.
    if ((all[0]?.source.frontMatter?.end ?? 0) === front) this.#keepStart(all);
    this.#keepEnd(all.slice(Math.max(1, this.before.length)), front);
  }

  get isNothing(): boolean {
    return this.before.length === 0 && this.after.length === 0;
  }

  /** What was parsed has run over the first of those at the end: they are parsed anew as far as they are left. */
  giveUpBefore(offset: number): void {
    let gone = 0;
    while (gone < this.after.length && this.end < offset)
      this.end += this.after[gone++]?.source.text.length ?? 0;
    if (gone > 0) this.after = this.after.slice(gone);
  }

  #keepStart(all: readonly Piece[]): void {
    for (const piece of all) {
      const end = this.start + piece.source.text.length;
      if (!standsAt(this.text, this.start, piece)) return;
      if (end < this.text.length && !(piece.isClosed && isCut(this.text, end))) return;
      this.before.push(piece);
      this.start = end;
    }
  }

  /** The first piece of a document is none of them: nothing says that it begins with a heading. */
  #keepEnd(all: readonly Piece[], front: number): void {
    const kept: Piece[] = [];
    for (const piece of all.toReversed()) {
      const start = this.end - piece.source.text.length;
      if (start < Math.max(this.start, front) || !standsAt(this.text, start, piece)) break;
      if (!isLineStart(this.text, start)) break;
      kept.push(piece);
      this.end = start;
    }
    this.after = kept.reverse();
  }
}

/** A heading of level 1 to 3 in the first column, where a piece can begin (CommonMark 4.2). */
const HEADING = /#{1,3}[ \t]/y;
const NEXT_HEADING = /[\r\n]#{1,3}[ \t]/g;

function isCut(text: string, offset: number): boolean {
  HEADING.lastIndex = offset;
  return HEADING.test(text);
}

/** V8 compares two texts ten times as fast as it looks whether one begins with the other. */
function standsAt(text: string, offset: number, { source }: Piece): boolean {
  return text.slice(offset, offset + source.text.length) === source.text;
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r';
}

/** The first place from an offset on where a piece can end. */
function nextCut(text: string, offset: number): number {
  NEXT_HEADING.lastIndex = Math.max(0, offset - 1);
  const match = NEXT_HEADING.exec(text);
  return match === null ? text.length : match.index + 1;
}

/**
 * The piece that begins at an offset. Where something is open at the next heading, such as a fence, it goes on, by
 * twice as much each time: what is never closed is not parsed again and again.
 * @param least where it may end
 * @param wanted where it should end if it can, because what follows is known
 * @param swallowed pieces that it may be again
 */
function pieceFrom(
  text: string,
  start: number,
  least: number,
  wanted: number,
  swallowed: Pieces['swallowed'] | undefined,
): Piece | ParsedPiece {
  let end = least >= wanted ? wanted : Math.min(nextCut(text, least), wanted);
  for (;;) {
    const own = text.slice(start, end);
    const piece = swallowed?.get(own) ?? parsePiece(own);
    if (end >= text.length || piece.isClosed) return piece;
    end = nextCut(text, start + (end - start) * 2);
  }
}

/** With blocks, whose links mean what the definitions of the whole document say. */
function assembled(
  text: string,
  parts: readonly (Piece | ParsedPiece)[],
  earlier: Pieces | undefined,
): Pieces {
  const definitions = merged(parts, earlier?.definitions ?? NO_DEFINITIONS);
  const all = parts.map((part) => {
    if (!('blocks' in part)) return finishPiece(part, definitions);
    const isSame = definitions === earlier?.definitions || !mayUse(part, definitions, earlier?.definitions);
    return isSame ? part : finishPiece(parsePiece(part.source.text), definitions);
  });
  const starts = startsOf(all);
  const lines = new PieceLines(all, starts);
  const swallowed = swallowedBy(text, all, definitions, earlier);
  return {
    ...{ all, starts, definitions, swallowed },
    source: { text, lines, frontMatter: all[0]?.source.frontMatter },
  };
}

/** So many pieces are not lost by typing. */
const MANY = 4;
const NONE: Pieces['swallowed'] = new Map();

/** The first piece of a document is none of them: what it begins with may mean something else at another place. */
function swallowedBy(
  text: string,
  all: readonly Piece[],
  definitions: LinkDefinitions,
  earlier: Pieces | undefined,
): Pieces['swallowed'] {
  // Their links may mean something else now.
  if (earlier === undefined || definitions !== earlier.definitions) return NONE;
  if (earlier.all.length - all.length < MANY) return fitting(text, earlier.swallowed);
  const kept = new Set(all);
  // They stand behind the edit that has swallowed them. What is not there any more was deleted.
  const shift = text.length - earlier.source.text.length;
  const lost = earlier.all.filter(
    (piece, index) =>
      index > 0 && !kept.has(piece) && standsAt(text, (earlier.starts[index] ?? 0) + shift, piece),
  );
  return new Map(lost.map((piece) => [piece.source.text, piece]));
}

/** None where the text is too short for all of them: most were deleted, and would be kept for nothing. */
function fitting(text: string, swallowed: Pieces['swallowed']): Pieces['swallowed'] {
  let length = 0;
  for (const own of swallowed.keys()) length += own.length;
  return length > text.length ? NONE : swallowed;
}

function startsOf(pieces: readonly Piece[]): readonly number[] {
  let start = 0;
  return pieces.map(({ source }) => {
    const own = start;
    start += source.text.length;
    return own;
  });
}
