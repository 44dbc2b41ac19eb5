/** A table on a terminal: columns without lines between them. */
import { widthOf } from '../shown/width';
import { type Paint, type StyledRun, wrapped } from './words';

export class Table {
  /** The cells of each row; the first one is the head. */
  readonly rows: (readonly StyledRun[])[][] = [];

  /**
   * The last column is broken where it has to be, and stands below the others where there is no room beside them.
   * @param width in columns of the terminal
   */
  lines(width: number, paint: Paint): readonly string[] {
    const widths = (this.rows[0] ?? []).slice(0, -1).map((_, column) => this.#widthOf(column) + GAP);
    const indent = widths.reduce((sum, wide) => sum + wide, 0);
    const isWide = indent + LEAST > width;
    const painted = (cell: readonly StyledRun[]): string => cell.map(paint).join('');
    const below = (cell: readonly StyledRun[]): readonly string[] =>
      wrapped(cell, width - GAP, paint).map((line) => ' '.repeat(GAP) + line);
    return this.rows.flatMap((cells, row) => {
      const styled = row === 0 ? cells.map(bold) : cells;
      const last = styled[widths.length] ?? [];
      if (isWide) return [...styled.slice(0, -1).map(painted), ...below(last)];
      const head = widths.map((wide, column) => padded(styled[column] ?? [], wide, paint)).join('');
      const [first = '', ...rest] = wrapped(last, width - indent, paint);
      return [head + first, ...rest.map((line) => ' '.repeat(indent) + line)];
    });
  }

  #widthOf(column: number): number {
    return Math.max(...this.rows.map((cells) => widthOf(textOf(cells[column] ?? []))));
  }
}

/** Between two columns of the table; in columns of the terminal, as all widths here. */
const GAP = 2;

/** Narrower a column cannot be read. */
const LEAST = 20;

function bold(cell: readonly StyledRun[]): readonly StyledRun[] {
  return cell.map(({ text }) => ({ text, style: 'bold' }));
}

function padded(cell: readonly StyledRun[], width: number, paint: Paint): string {
  return cell.map(paint).join('') + ' '.repeat(Math.max(0, width - widthOf(textOf(cell))));
}

function textOf(cell: readonly StyledRun[]): string {
  return cell.map(({ text }) => text).join('');
}
