/** A new row for a decision, in a table of decisions. */
import type { TableRow } from '../markdown/block';
import { insertion } from '../markdown/edit';
import { lineAt, lineEnding, lineIndexAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import { decisionColumn, decisionsIn } from '../minutes/decisions';
import type { Meeting, Section } from '../minutes/meeting';
import { headsOf } from '../minutes/table-columns';
import type { Edit } from './rule';

/**
 * Below the last row: with the next number where rows have one; the other cells are for whoever knows what belongs there.
 * @returns undefined where it cannot be told in which column the decisions are
 */
export function addRow({ source }: Meeting, record: Section, last: TableRow, said: string): Edit | undefined {
  const head = last.header ? last : headsOf(record.blocks).get(last);
  const column = head === undefined ? -1 : columnFor(source.text, record, head, last);
  if (head === undefined || column < 0) return undefined;
  const cells = head.cells.map((_, index) => {
    if (index === column) return said.replaceAll(/(?<!\\)\|/gu, '\\|');
    return index === 0 ? nextNumber(source.text, last) : '';
  });
  // Below a head alone there is the line that makes it one.
  const below = source.lines.at(lineIndexAt(source, last.span.end) + 1) ?? last.span;
  const { end } = last.header ? below : lineAt(source, last.span.end);
  return insertion(
    end,
    `${lineEnding(source.text)}${rowOf(textOf(source.text, lineAt(source, last.span.start)), cells)}`,
  );
}

/** By what the head says, else where the last decision is. */
function columnFor(text: string, record: Section, head: TableRow, last: TableRow): number {
  const said = decisionColumn(text, head);
  if (said >= 0) return said;
  const decisions = record.place(decisionsIn(record.facts).map(({ span }) => span));
  return last.cells.findIndex(({ lines: [cell] }) =>
    decisions.some((span) => cell !== undefined && isIn(span, cell)),
  );
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `3` below `2`, `3.` below `2.`; nothing where the first cell is no number. */
function nextNumber(text: string, { header, cells: [first] }: TableRow): string {
  const number =
    header || first === undefined
      ? null
      : /^(\d{1,6})(\.?)$/u.exec(first.lines.map((line) => textOf(text, line)).join(''));
  return number === null ? '' : `${Number(number[1]) + 1}${number[2]}`;
}

/** With pipes at its ends where the line above it has them, or where an empty cell would be lost without. */
function rowOf(above: string, cells: readonly string[]): string {
  const indent = /^[ \t]*/u.exec(above)?.[0] ?? '';
  const begins = above.slice(indent.length).startsWith('|') || cells[0] === '';
  const ends = above.trimEnd().endsWith('|') || cells.at(-1) === '';
  const padded = cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|');
  return `${indent}${begins ? '|' : ''}${begins ? padded : padded.trimStart()}${ends ? '|' : ''}`.trimEnd();
}
