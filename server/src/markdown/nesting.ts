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
}

/** Gives a line by its index, without its line ending; undefined where there is none. */
export type LineOf = (index: number) => string | undefined;

const BULLET = /^(?<indent>[ \t]*)(?<marker>[-*+]|\d{1,9}[.)])(?<gap>[ \t]+|$)/u;

/** So far above a bullet the one is looked for that it belongs to. */
const FARTHEST = 500;

/** Puts the bullet of a line below the bullet before it; undefined where it is none, or cannot be deeper. */
export function nestBullet(lineOf: LineOf, line: number): Nesting | undefined {
  const own = bulletOf(lineOf(line));
  if (own === undefined) return undefined;
  const above = bulletAbove(lineOf, line, (indent) => indent <= own.indent.length);
  if (above === undefined || above.indent.length < own.indent.length) return undefined;
  const step = /\t/u.test(own.indent) ? '\t' : ' '.repeat(above.marker.length + 1);
  return movedTo(lineOf, line, own.indent, `${above.indent}${step}`);
}

/** Puts the bullet of a line beside the one that it hangs below; undefined where it is none, or hangs below none. */
export function liftBullet(lineOf: LineOf, line: number): Nesting | undefined {
  const own = bulletOf(lineOf(line));
  const above = own && bulletAbove(lineOf, line, (indent) => indent < own.indent.length);
  return above && movedTo(lineOf, line, own.indent, above.indent);
}

interface Bullet {
  readonly indent: string;
  readonly marker: string;
}

function bulletOf(line: string | undefined): Bullet | undefined {
  const { indent = '', marker = '' } = BULLET.exec(line ?? '')?.groups ?? {};
  return marker === '' ? undefined : { indent, marker };
}

/** The nearest bullet above that fits; none behind a line that ends the list. */
function bulletAbove(lineOf: LineOf, line: number, fits: (indent: number) => boolean): Bullet | undefined {
  for (let index = line - 1; index >= Math.max(0, line - FARTHEST); index--) {
    const text = lineOf(index) ?? '';
    const bullet = bulletOf(text);
    if (bullet !== undefined && fits(bullet.indent.length)) return bullet;
    // Text in the first column below a blank line, or a heading, is no part of a list.
    if (bullet === undefined && /^(?:#{1,6}(?:\s|$)|[^\s])/u.test(text)) return undefined;
  }
  return undefined;
}

function movedTo(lineOf: LineOf, line: number, own: string, indent: string): Nesting {
  return { first: line, last: endOf(lineOf, line, own.length), without: own.length, indent };
}

/** The last line that hangs below a bullet: each that is indented further, blank lines between them included. */
function endOf(lineOf: LineOf, line: number, width: number): number {
  let last = line;
  for (let index = line + 1; ; index++) {
    const text = lineOf(index);
    if (text === undefined) return last;
    if (text.trim() === '') continue;
    if (text.length - text.trimStart().length <= width) return last;
    last = index;
  }
}
