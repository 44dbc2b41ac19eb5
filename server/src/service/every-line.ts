/** Each line of minutes with what it is read as: to tell whether an edit changes anything elsewhere. */
import { type Block, depthOf } from '../markdown/block';
import { lineAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import type { Meeting, Section, Statement } from '../minutes/meeting';

/** @param isAsked for which lines; without their line endings and, in paragraphs, without what stands before their text */
export function everyLine(meeting: Meeting, isAsked: (line: Span) => boolean): readonly string[] {
  return meeting.sections.flatMap((section) => [
    ...(section.heading !== undefined && isAsked(section.heading.span)
      ? [`${section.kind} ${section.level} ${section.title}`]
      : []),
    ...section.blocks.flatMap((block) => linesOf(meeting, block, isAsked)),
    ...section.statements.filter(({ line }) => isAsked(line)).map((one) => said(meeting, section, one)),
  ]);
}

/** With its kind, and the bullet that it belongs to. */
function linesOf({ source }: Meeting, block: Block, isAsked: (line: Span) => boolean): readonly string[] {
  const { kind, item, quoted, span } = block;
  const bullet = item === undefined ? '' : textOf(source.text, lineAt(source, item.markerSpan.start)).trim();
  const above = item?.parent && textOf(source.text, lineAt(source, item.parent.markerSpan.start)).trim();
  const head = [kind, quoted, depthOf(item), above, bullet].join(' ');
  const lines = kind === 'paragraph' ? block.lines : linesIn(source.text, span);
  return lines.filter(isAsked).map((line) => `${head} ${textOf(source.text, line).trim()}`);
}

function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const { 0: ending, index } of text.slice(start, end).matchAll(/\r\n?|\n/gu)) {
    lines.push({ start: from, end: start + index });
    from = start + index + ending.length;
  }
  return [...lines, { start: from, end }];
}

/** Who says what, to the last line that goes on with it. */
function said({ source: { text } }: Meeting, { statements }: Section, statement: Statement): string {
  const { label, paragraph, lineIndex } = statement;
  const next = statements.find((one) => one.paragraph === paragraph && one.lineIndex > lineIndex);
  const below = paragraph.lines.slice(lineIndex + 1, next?.lineIndex);
  return [label.span, statement.text, ...below].map((span) => textOf(text, span).trim()).join('\n');
}
