/** What Enter does behind a statement: the next bullet begins, with the marker and the indentation of the one above. */
import type { Block, ListItem, Paragraph } from '../markdown/block';
import type { Edit } from '../markdown/edit';
import { type Span, textOf } from '../markdown/span';
import type { Meeting, Section } from '../minutes/meeting';
import { nextMarker } from '../rewrites/next-marker';

/**
 * The edits behind Enter, for the line on which the cursor stands then. None where the line above is no statement, or
 * where words were taken down with the cursor: nobody speaks in them.
 * @param index of the line, from 0
 */
export function nextBullet(meeting: Meeting, index: number): readonly Edit[] {
  const { source } = meeting;
  const [line, above] = [source.lines.at(index), source.lines.at(index - 1)];
  if (line === undefined || above === undefined || textOf(source.text, line).trim() !== '') return [];
  const section = meeting.sections.findLast(({ span }) => span.start <= above.start);
  if (section === undefined || (section.kind !== 'topic' && section.kind !== 'discussion')) return [];
  if (EMPTY.test(textOf(source.text, above))) return endOfList(meeting, section, above, line);
  const item = itemOfStatement(section, above);
  return item === undefined
    ? []
    : [{ span: line, text: `${indentOf(meeting, item)}${nextMarker(meeting, item)}` }];
}

/** A bullet alone. */
const EMPTY = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/u;

/** The item of the statement that ends in a line: its own line, or one that goes on with it. */
function itemOfStatement({ blocks, statements }: Section, above: Span): ListItem | undefined {
  const paragraph = blocks.find(
    (block): block is Paragraph => block.kind === 'paragraph' && block.lines.at(-1)?.end === above.end,
  );
  const statement = statements.find((one) => one.paragraph === paragraph && one.item !== undefined);
  // Behind a label alone somebody goes on with what was said.
  return statement === undefined || statement.text.start === statement.text.end ? undefined : statement.item;
}

function indentOf({ source }: Meeting, { markerSpan, span }: ListItem): string {
  return textOf(source.text, { start: span.start, end: markerSpan.start });
}

/** Enter behind an empty bullet takes it back: one level up, and from the outermost level out of the list. */
function endOfList(meeting: Meeting, section: Section, above: Span, line: Span): readonly Edit[] {
  const { text } = meeting.source;
  const written = textOf(text, above);
  const before = section.blocks.findLast(({ span }) => span.end < above.start);
  const isInList = before?.item !== undefined && !isOpaque(section.blocks, above);
  if (!isInList) return [];
  const width = written.length - written.trimStart().length;
  const outer = outerItem(meeting, before.item, width);
  const head = outer === undefined ? '' : `${indentOf(meeting, outer)}${nextMarker(meeting, outer)}`;
  return [{ span: { start: above.start, end: line.end }, text: head }];
}

/** The innermost of the items around whose marker stands further left. */
function outerItem(meeting: Meeting, item: ListItem | undefined, width: number): ListItem | undefined {
  if (item === undefined) return undefined;
  return indentOf(meeting, item).length < width ? item : outerItem(meeting, item.parent, width);
}

function isOpaque(blocks: readonly Block[], { start, end }: Span): boolean {
  return blocks.some(
    ({ kind, span }) => (kind === 'code' || kind === 'html') && span.start <= start && end <= span.end,
  );
}
