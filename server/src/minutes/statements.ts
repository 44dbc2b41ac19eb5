/** Statements: the lines of a section that begin with a label. */
import type { Block, Paragraph } from '../markdown/block';
import { hardBreakOf } from '../markdown/hard-break';
import { inlineOf, linksOf, plainLength } from '../markdown/inline';
import { trimmed } from '../markdown/span';
import { isDoubtful } from './doubtful-labels';
import { mayHaveLabel, readLabel } from './labels';
import type { Label, Statement } from './meeting';

/** The statements in some blocks, in order. Quotes are somebody else's words and have none. */
export function readStatements(text: string, blocks: readonly Block[]): readonly Statement[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.quoted) return [];
    const statements = inParagraph(text, block);
    return isAboveList(block, blocks[index + 1])
      ? statements
      : statements.filter(({ label }) => label.form !== 'alone');
  });
}

/** Whether a paragraph is a line right above a list of its own: what `**Neal**` has said, or is to do. */
export function isAboveList({ item, lines }: Paragraph, next: Block | undefined): boolean {
  return lines.length === 1 && next?.item !== undefined && next.item.parent === item && next.item !== item;
}

/** Whether words stand behind the label: neither nothing, as above a list, nor an address, as in a list of links. */
export function saysSomething(source: string, { text, paragraph }: Statement): boolean {
  const links = linksOf(source, paragraph);
  const isLink = links.some(({ span }) => span.start <= text.start && span.end >= text.end);
  return text.start < text.end && !isLink;
}

/**
 * Only a paragraph that begins with a label, or breaks its lines hard, has one statement a line: a colon in the
 * middle of soft-wrapped prose is punctuation.
 */
function inParagraph(text: string, paragraph: Paragraph): readonly Statement[] {
  const statements: Statement[] = [];
  for (const [index, line] of paragraph.lines.entries()) {
    const begins = index === 0 || statements.some(isCertain) || breaksBefore(text, paragraph, index);
    const statement = begins ? readStatement(text, paragraph, index) : undefined;
    if (statement !== undefined) statements.push(statement);
    else if (index === 0 && line.start === line.end) break;
  }
  return withMessages(paragraph, statements);
}

/** `Neal 10:02` is a label where a message stands below each of them; a timetable has none. */
function withMessages({ lines }: Paragraph, statements: readonly Statement[]): readonly Statement[] {
  const begins = new Set(statements.map(({ lineIndex }) => lineIndex));
  const chat = statements.filter(({ label }) => label.form === 'chat');
  const isChat = chat.every(({ lineIndex }) => lineIndex + 1 < lines.length && !begins.has(lineIndex + 1));
  return isChat ? statements : statements.filter(({ label }) => label.form !== 'chat');
}

/** What a doubtful label begins may be any prose. */
const isCertain = (statement: Statement): boolean => !isDoubtful(statement);

function breaksBefore(text: string, { lines }: Paragraph, index: number): boolean {
  const above = lines[index - 1];
  return above !== undefined && hardBreakOf(text, above) !== undefined;
}

function readStatement(text: string, paragraph: Paragraph, lineIndex: number): Statement | undefined {
  const line = paragraph.lines[lineIndex];
  if (line === undefined) return undefined;
  const raw = text.slice(line.start, line.end);
  if (!mayHaveLabel(raw)) return undefined;
  const label = labelOf(text, paragraph, lineIndex, { raw, start: line.start });
  if (label === undefined) return undefined;
  const words = trimmed(text, { start: label.span.end, end: line.end });
  return {
    label,
    text: words,
    line,
    lineIndex,
    paragraph,
    item: lineIndex === 0 && paragraph.leads ? paragraph.item : undefined,
  };
}

/** The label in the visible text of a line; the first line need not be read for it where its label has no markup. */
function labelOf(
  text: string,
  paragraph: Paragraph,
  lineIndex: number,
  { raw, start }: { readonly raw: string; readonly start: number },
): Label | undefined {
  const lead = raw.length - raw.trimStart().length;
  const written = raw.slice(lead);
  if (lineIndex === 0) {
    const label = readLabel(written, written, start + lead);
    // A label in the visible text that ends before the first markup is one in the source, and the other way round.
    if (label === undefined || label.span.end - start <= plainLength(raw)) return label;
  }
  const inline = inlineOf(text, paragraph);
  // The text of a link that was wrapped: what looks like a label is a part of it.
  if (inline.links.some(({ span }) => span.start < start && span.end > start)) return undefined;
  const visible = inline.visible[lineIndex] ?? '';
  return readLabel(written, visible.slice(lead), start + lead);
}
