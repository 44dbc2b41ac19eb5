/** A part of a document that markdown-it reads alone as it reads it within the whole. */
import type { Token } from 'markdown-it';
import type { Block, LinkDefinitions } from './block';
import { blocksOf } from './blocks';
import { parseBlocks } from './parser';
import { markdownOf, readSource, type Source } from './source';

/** Knows nothing of where it stands: all offsets are those of its own text. */
export interface Piece {
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** The link reference definitions that stand in it. */
  readonly own: LinkDefinitions;
  /** Whether a heading may follow: nothing is open at the end, and the last line is ended. */
  readonly isClosed: boolean;
}

/** A piece whose blocks have not been made yet: its inline content may use definitions of other pieces. */
export interface ParsedPiece extends Pick<Piece, 'source' | 'own' | 'isClosed'> {
  readonly tokens: readonly Token[];
}

/** @param text of the piece */
export function parsePiece(text: string): ParsedPiece {
  const source = readSource(copyOf(text));
  const { tokens, definitions } = parseBlocks(markdownOf(source));
  return { source, tokens, own: definitions, isClosed: isClosed(source, tokens) };
}

/** @param definitions of the whole document */
export function finishPiece(
  { source, tokens, own, isClosed }: ParsedPiece,
  definitions: LinkDefinitions,
): Piece {
  return { source, blocks: blocksOf(source, tokens, definitions), own, isClosed };
}

/** V8 keeps the text alive that a part was cut from, and pieces outlive the versions of a document. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/**
 * Whether a heading of level 1 to 3 that follows in the first column is one whatever stands in the piece. It closes
 * lists, quotes, tables and paragraphs (CommonMark 4.2, 5.1, 5.2), but neither a fence nor a block of HTML of the
 * outermost level.
 */
function isClosed({ text, lines }: Source, tokens: readonly Token[]): boolean {
  if (!/[\r\n]$/.test(text)) return false;
  const last = tokens.at(-1);
  if (last?.map == null || (last.type !== 'fence' && last.type !== 'html_block')) return true;
  const line = lines.at(last.map[1] - 1);
  const written = text.slice(line?.start, line?.end);
  if (last.type === 'fence') return last.map[1] - last.map[0] > 1 && closes(written, last.markup);
  // A blank line that is left has ended the block; without one, only what says so itself is known to be over.
  return last.map[1] < lines.length - 1 || (/^\s*<!--/.test(last.content) && /-->\s*$/.test(written));
}

/** Whether a line closes a fence (CommonMark 4.5). */
function closes(line: string, markup: string): boolean {
  const run = /^ {0,3}(?<run>`{3,}|~{3,})[ \t]*$/.exec(line)?.groups?.['run'] ?? '';
  return run.length >= markup.length && run[0] === markup[0];
}
