/** The blocks of a text that is one piece. */
import type { Block } from '../../server/src/markdown/block';
import { finishPiece, parsePiece } from '../../server/src/markdown/piece';

export function blocksIn(text: string): readonly Block[] {
  const parsed = parsePiece(text);
  return finishPiece(parsed, parsed.own).blocks;
}
