/** Which column of a table says what. */
import type { Block, TableRow } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { fold } from './fold';

/** The head of the table of each row. */
export function headsOf(blocks: readonly Block[]): ReadonlyMap<TableRow, TableRow> {
  const heads = new Map<TableRow, TableRow>();
  let head: TableRow | undefined;
  for (const block of blocks) {
    if (block.kind !== 'row') head = undefined;
    else if (block.header) head = block;
    else if (head !== undefined) heads.set(block, head);
  }
  return heads;
}

/** From 0; -1 where no title of the head is of the kind. */
export function columnOf(text: string, { cells }: TableRow, title: RegExp): number {
  return cells.findIndex((cell) =>
    title.test(fold(inlineOf(text, cell).visible[0] ?? '').replaceAll(/[*_:?]/gu, '')),
  );
}
