/** The source text cut into lines, and the copy of it that markdown-it is given. */
import type { Span } from './span';

export interface Source {
  readonly text: string;
  /** Each line without its line ending, in order; offsets in UTF-16 code units. A text has at least one line. */
  readonly lines: readonly Span[];
  /** The front matter with its fences, where the text begins with one. */
  readonly frontMatter: Span | undefined;
  /**
   * The text with `\n` line endings, without the byte order mark, and with the front matter blanked out. It has the
   * same lines, so markdown-it's line numbers are ours.
   */
  readonly markdown: string;
}

/** Cuts a text into lines; `\n`, `\r\n` and `\r` end a line, as in CommonMark and in LSP. */
export function readSource(text: string): Source {
  const lines = cutLines(text);
  const fence = frontMatterEnd(text, lines);
  const markdown = lines
    .map((line, index) => (index <= fence ? blank(line) : markdownLine(text, line)))
    .join('\n');
  const end = lines[fence]?.end;
  return { text, lines, frontMatter: end === undefined ? undefined : { start: 0, end }, markdown };
}

/** The index of the line that holds an offset. */
export function lineIndexAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line ending that the text uses first; `\n` where it has none. */
export function lineEnding(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
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
  const at = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end).trimEnd();
  if (at(0).replace('\uFEFF', '') !== '---') return -1;
  for (let index = 1; index < lines.length; index++) {
    const line = at(index);
    if (line === '---' || line === '...') return index;
  }
  return -1;
}

function blank(line: Span): string {
  return ' '.repeat(line.end - line.start);
}

/** markdown-it takes a byte order mark for a letter, which would hide the first heading. */
function markdownLine(text: string, line: Span): string {
  const content = text.slice(line.start, line.end);
  return line.start === 0 && content.startsWith('\uFEFF') ? content.slice(1) : content;
}
