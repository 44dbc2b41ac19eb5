/** Where bullets go that take the place of a selection: never into what somebody says. */
import type { ListItem, Paragraph } from '../markdown/block';
import { hasBlankLines, lineAt, lineEnding, lineIndexAt, type Source } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';

export interface PastePlace {
  /** What goes. */
  readonly span: Span;
  /** Line endings around the bullets. */
  readonly before: string;
  readonly after: string;
}

export function pastePlace(meeting: Meeting, selection: Span): PastePlace {
  const { source } = meeting;
  const span = spanOf(meeting, selection);
  return { span, ...gapsAround(source, span, lineEnding(source.text)) };
}

/** An empty bullet before the cursor goes, and what is selected with its bullet. */
function spanOf(meeting: Meeting, selection: Span): Span {
  const { source } = meeting;
  const { start, end } = selection;
  const line = lineAt(source, start);
  const behind = source.text.slice(end, lineAt(source, end).end);
  const isWhole = MARKER.test(source.text.slice(line.start, start)) && behind.trim() === '';
  if (isWhole) {
    const isBlank = textOf(source.text, line).trim() === '';
    if (start < end || !isBlank) return { start: line.start, end };
  }
  return start < end ? selection : behindStatement(meeting, start, line);
}

/** White space, or a bullet alone. */
const MARKER = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)?$/u;

function behindStatement({ sections, source }: Meeting, offset: number, line: Span): Span {
  const before = source.text.slice(line.start, offset);
  const blocks = sections.flatMap((section) =>
    section.heading ? [section.heading, ...section.blocks] : section.blocks,
  );
  for (const { item } of blocks) {
    const outer = item && outermost(item);
    if (outer === undefined) continue;
    const end = outer.span.start + textOf(source.text, outer.span).trimEnd().length;
    const begins = lineAt(source, outer.markerSpan.start).start;
    if (begins < offset && line.start <= end) {
      // Before the bullet there is room, as behind it.
      if (begins === line.start && before.trim() === '' && offset <= outer.markerSpan.start)
        return at(begins);
      return at(Math.max(end, begins));
    }
  }
  const block = blocks.find(({ span }) => span.start < offset && offset <= span.end);
  if (block?.kind === 'heading') return at(block.span.end);
  if (block?.kind === 'paragraph') return at(endOfSaid(block, sections, line));
  return /^[ \t]*$/u.test(before) ? { start: line.start, end: offset } : at(offset);
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

function outermost(item: ListItem): ListItem {
  return item.parent === undefined ? item : outermost(item.parent);
}

/** The end of the statement of a line, with what goes on with it; of text that nobody says the end of the line. */
function endOfSaid(block: Paragraph, sections: Meeting['sections'], line: Span): number {
  const indices = sections
    .flatMap(({ statements }) => statements)
    .filter(({ paragraph }) => paragraph === block)
    .map(({ lineIndex }) => lineIndex);
  const own = block.lines.findIndex(({ end }) => end >= line.end);
  if (!indices.some((index) => index <= own)) return line.end;
  const next = indices.find((index) => index > own) ?? block.lines.length;
  return block.lines[next - 1]?.end ?? line.end;
}

function gapsAround(source: Source, { start, end }: Span, eol: string): { before: string; after: string } {
  const index = lineIndexAt(source, start);
  const isOnLine = source.lines.at(index)?.start === start;
  const above = lineText(source, isOnLine ? index - 1 : index);
  const gap = hasBlankLines(source) ? eol : '';
  const before = `${isOnLine ? '' : eol}${above === '' || BULLET.test(above) ? '' : gap}`;
  const rest = source.text.slice(end, lineAt(source, end).end);
  const isEnd = rest.trim() === '';
  const below = isEnd ? lineText(source, lineIndexAt(source, end) + 1) : rest;
  const isApart = below === '' || FOLLOWS.test(below);
  // The last line of a text that ends with a line ending: it still does.
  const isLast = isOnLine && index > 0 && lineAt(source, end).end === source.text.length;
  // Text right below would go on with the last bullet, and so would a number that begins no list.
  const needsGap = !isApart && !/^#{1,6}(?:\s|$)/u.test(below);
  return { before, after: `${isEnd && !isLast ? '' : eol}${needsGap ? eol : isApart ? '' : gap}` };
}

const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
const FOLLOWS = /^[ \t]*(?:[-*+]|0{0,8}1[.)])[ \t]/u;

function lineText(source: Source, index: number): string {
  const line = source.lines.at(index);
  return line === undefined ? '' : textOf(source.text, line).trimEnd();
}
