/**
 * Comma-separated values that a spreadsheet may open.
 *
 * Source: RFC 4180. Each cell is quoted, as OWASP advises against formulas; it also tells what we have written from what a
 * spreadsheet has saved, which quotes only what it must.
 */
import { printable } from '../../printable';

export type Cell = string | number | undefined;

/** A line for each row, which ends in CR LF; no cell has a line end within. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(content: Cell): string {
  const text = typeof content === 'number' ? String(content) : harmless(content ?? '');
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A text that a spreadsheet would take for a formula gets a `'` in front, and keeps every character.
 *
 * Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection. What it names besides, tabs and line
 * ends, is no part of a cell here.
 */
function harmless(text: string): string {
  const line = printable(text.replace(/\s+/gu, ' ').trim());
  return FORMULA.test(line) ? `'${line}` : line;
}

/** The full-width ones count where people write them. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
