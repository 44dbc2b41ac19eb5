/** A bullet with all that hangs below it, moved one level in or out, line by line and without reading the document. */

/** Lines whose indentation changes alike. */
export interface Nesting {
  /** Indices of lines, both included. */
  readonly first: number;
  readonly last: number;
  /** White space that the first line begins with: so many characters go at the start of each line … */
  readonly without: number;
  /** … and these take their place. */
  readonly indent: string;
  /** The marker of the first line, right behind its white space, and what takes its place: a number may have to change. */
  readonly marker: string;
  readonly newMarker: string;
}

/** Gives a line by its index, without its line ending; undefined where there is none. */
export type LineOf = (index: number) => string | undefined;

const BULLET = /^(?<indent>[ \t]*)(?<marker>[-*+]|\d{1,9}[.)])(?<gap>[ \t]+|$)/u;

/** So far above a bullet the one is looked for that it belongs to. */
const FARTHEST = 500;

/** Puts the bullet of a line below the bullet before it; undefined where it is none, or cannot be deeper. */
export function nestBullet(lineOf: LineOf, line: number): Nesting | undefined {
  const own = bulletOf(lineOf(line), line);
  if (own === undefined) return undefined;
  const above = bulletAbove(lineOf, line, (column) => column <= own.column);
  if (above === undefined || own.column >= above.content) return undefined;
  return movedTo(lineOf, own, indentBelow(above, own), numberBelow(lineOf, above, own));
}

/** Puts the bullet of a line beside the one that it hangs below; undefined where it is none, or hangs below none. */
export function liftBullet(lineOf: LineOf, line: number): Nesting | undefined {
  const own = bulletOf(lineOf(line), line);
  const above = own && bulletAbove(lineOf, line, (column) => column < own.column);
  if (own === undefined || above === undefined) return undefined;
  const nesting = movedTo(lineOf, own, above.indent, counted(above, own) ?? own.marker);
  // Below the lifted bullet a number, or what begins elsewhere than what it says, would go on with what is said in it.
  let below = nesting.last + 1;
  while (lineOf(below)?.trim() === '') below++;
  const next = bulletOf(lineOf(below), below);
  const content = own.content - own.column + above.column;
  const isDeeper = next !== undefined && next.column > above.column;
  const isTaken = isDeeper && (!canBegin(next.marker) || next.column < content || next.column >= content + 4);
  return isTaken ? undefined : nesting;
}

interface Bullet {
  readonly line: number;
  readonly indent: string;
  readonly marker: string;
  /** White space behind the marker. */
  readonly gap: string;
  /** Columns from 0, with tabs to every fourth one: where the marker stands, and where what hangs below has to begin. */
  readonly column: number;
  readonly content: number;
}

function bulletOf(text: string | undefined, line: number): Bullet | undefined {
  const { indent = '', marker = '', gap = '' } = BULLET.exec(text ?? '')?.groups ?? {};
  if (marker === '') return undefined;
  const column = columnBehind(indent);
  const behind = column + marker.length;
  const content = columnBehind(`${indent}${marker}${gap}`);
  const isText = (text ?? '').trimEnd().length > indent.length + marker.length;
  // White space that is wider begins code within the bullet. CommonMark 5.2.
  return {
    line,
    indent,
    marker,
    gap,
    column,
    content: isText && content - behind <= 4 ? content : behind + 1,
  };
}

function columnBehind(text: string): number {
  let column = 0;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** The nearest bullet above that fits; none behind a line that ends the list. */
function bulletAbove(lineOf: LineOf, line: number, fits: (column: number) => boolean): Bullet | undefined {
  for (let index = line - 1; index >= Math.max(0, line - FARTHEST); index--) {
    const text = lineOf(index) ?? '';
    const bullet = bulletOf(text, index);
    if (bullet !== undefined && fits(bullet.column)) return bullet;
    // Text in the first column below a blank line, or a heading, is no part of a list.
    if (bullet === undefined && /^(?:#{1,6}(?:\s|$)|[^\s])/u.test(text)) return undefined;
  }
  return undefined;
}

/** As far as what is said above begins, with a tab where tabs are written and one is as far. */
function indentBelow(above: Bullet, own: Bullet): string {
  const tabbed = `${above.indent}\t`;
  const column = columnBehind(tabbed);
  const isTabbed = /\t/u.test(own.indent + above.gap);
  if (isTabbed && column >= above.content && column < above.content + 4) return tabbed;
  return `${above.indent}${' '.repeat(above.content - above.column)}`;
}

/** A list that is not the first one below what somebody says may begin with any number, else only with 1. CommonMark 5.3. */
function numberBelow(lineOf: LineOf, above: Bullet, own: Bullet): string {
  if (canBegin(own.marker)) return own.marker;
  let sibling: Bullet | undefined;
  for (let index = above.line + 1; index < own.line; index++) {
    const bullet = bulletOf(lineOf(index), index);
    if (bullet !== undefined && bullet.column <= (sibling?.column ?? bullet.column)) sibling = bullet;
  }
  return (sibling && counted(sibling, own)) ?? `1${own.marker.at(-1)}`;
}

/** Whether what begins with such a marker can follow text without a blank line between. */
function canBegin(marker: string): boolean {
  return !/^\d/u.test(marker) || Number.parseInt(marker, 10) === 1;
}

/** The number behind another one of the same list; undefined where they are none, or what hangs below would have to move. */
function counted(before: Bullet, own: Bullet): string | undefined {
  const isOneList = /^\d/u.test(before.marker) && /^\d/u.test(own.marker);
  if (!isOneList || before.marker.at(-1) !== own.marker.at(-1)) return undefined;
  const next = `${Number.parseInt(before.marker, 10) + 1}${own.marker.at(-1)}`;
  return next.length === own.marker.length ? next : undefined;
}

function movedTo(lineOf: LineOf, own: Bullet, indent: string, newMarker: string): Nesting {
  const { line: first, marker, column } = own;
  const last = endOf(lineOf, first, column);
  return { first, last, without: own.indent.length, indent, marker, newMarker };
}

/** The last line that hangs below a bullet: each that is indented further, blank lines between them included. */
function endOf(lineOf: LineOf, line: number, column: number): number {
  let last = line;
  for (let index = line + 1; ; index++) {
    const text = lineOf(index);
    if (text === undefined) return last;
    if (text.trim() === '') continue;
    if (columnBehind(/^[ \t]*/u.exec(text)?.[0] ?? '') <= column) return last;
    last = index;
  }
}
