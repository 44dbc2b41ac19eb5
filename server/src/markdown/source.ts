/** The source text cut into lines, and the copy of it that markdown-it is given. */
import type { Span } from './span';

export interface Source {
  readonly text: string;
  readonly lines: Lines;
  /** The front matter with its fences, where the text begins with one. */
  readonly frontMatter: Span | undefined;
}

/** Each line without its line ending, in order; offsets in UTF-16 code units. A text has at least one line. */
export interface Lines extends Iterable<Span> {
  readonly length: number;
  /** @param index from 0; undefined where there is no such line */
  at(index: number): Span | undefined;
  /** The index of the line that holds an offset; a line ending belongs to its line. */
  indexAt(offset: number): number;
}

/** Cuts a text into lines; `\n`, `\r\n` and `\r` end a line, as in CommonMark and in LSP. */
export function readSource(text: string): Source {
  const spans = cutLines(text);
  const end = spans[frontMatterEnd(text, spans)]?.end;
  return {
    ...{ text, lines: new CutLines(spans) },
    frontMatter: end === undefined ? undefined : { start: 0, end },
  };
}

/**
 * The text with `\n` line endings, without the byte order mark, and with the front matter blanked out. It has the
 * same lines, so markdown-it's line numbers are ours.
 */
export function markdownOf({ text, lines, frontMatter }: Source): string {
  const behind = frontMatter?.end ?? -1;
  return Array.from(lines, (line) => (line.end <= behind ? blank(line) : markdownLine(text, line))).join(
    '\n',
  );
}

/** The index of the line that holds an offset. */
export function lineIndexAt({ lines }: Source, offset: number): number {
  return lines.indexAt(offset);
}

/** The line that holds an offset. */
export function lineAt({ lines }: Source, offset: number): Span {
  return lines.at(lines.indexAt(offset)) ?? { start: offset, end: offset };
}

/** Whether blank lines keep its blocks apart; an extract may have none. What follows the last line ending is no line. */
export function hasBlankLines({ text, lines }: Source): boolean {
  return [...lines].slice(0, -1).some(({ start, end }) => text.slice(start, end).trim() === '');
}

/** The line ending that the text uses first; `\n` where it has none. */
export function lineEnding(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** The end of the front matter (of its closing line, without the line ending); 0 where the text has none. */
export function frontMatterLength(text: string): number {
  if (!/^\uFEFF?---[^\S\r\n]*(?:[\r\n]|$)/u.test(text)) return 0;
  const closing = /(?:\r\n?|\n)(?:---|\.\.\.)[^\S\r\n]*(?=[\r\n]|$)/gu;
  const match = closing.exec(text);
  return match === null ? 0 : match.index + match[0].length;
}

class CutLines implements Lines {
  readonly length: number;

  constructor(private readonly spans: readonly Span[]) {
    this.length = spans.length;
  }

  at(index: number): Span | undefined {
    return this.spans[index];
  }

  indexAt(offset: number): number {
    return lastIndex(this.length, (index) => (this.spans[index]?.start ?? 0) <= offset);
  }

  [Symbol.iterator](): Iterator<Span> {
    return this.spans[Symbol.iterator]();
  }
}

/** The last index below a length for which something holds that holds for all before it too; 0 where it never does. */
export function lastIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index });
    start = index + ending.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The index of the line that closes the front matter, or -1. An unclosed one is no front matter but a rule. */
function frontMatterEnd(text: string, lines: readonly Span[]): number {
  const end = frontMatterLength(text);
  return end === 0 ? -1 : lines.findIndex((line) => line.end >= end);
}

function blank(line: Span): string {
  return ' '.repeat(line.end - line.start);
}

/** markdown-it takes a byte order mark for a letter, which would hide the first heading. */
function markdownLine(text: string, line: Span): string {
  const content = text.slice(line.start, line.end);
  return line.start === 0 && content.startsWith('\uFEFF') ? content.slice(1) : content;
}
