/** Which statements can become bullets without losing what they stand for. */
import type { Block, ListItem } from '../markdown/block';
import { hardBreakOf } from '../markdown/hard-break';
import { type Span, textOf } from '../markdown/span';
import { lazily } from '../minutes/lazily';
import type { Context, Meeting, SectionFacts, Statement } from '../minutes/meeting';
import { perSection } from '../minutes/remembered';
import { isListed, isSpeaker, standingOfLabel } from '../minutes/speakers';

/** Tells of a statement of the meeting whether it can be rewritten. */
export function rewritable(meeting: Meeting): (statement: Statement) => boolean {
  const aside = new Set(
    meeting.sections.flatMap((section) =>
      statementsAside(section, meeting).map((statement) => section.place(statement)),
    ),
  );
  return (statement) => hasWords(statement) && fitsStyle(meeting, statement) && !aside.has(statement);
}

/** Tells the same of the statements in the facts of a section. */
export function rewritableIn(facts: SectionFacts, context: Context): (statement: Statement) => boolean {
  const aside = new Set(readStatementsAside(facts, context));
  return (statement) => hasWords(statement) && fitsStyle(context, statement) && !aside.has(statement);
}

const statementsAside = perSection(readStatementsAside);

/**
 * With all that is said in the paragraph right above a list, without a blank line between: half of it rewritten would be
 * a bullet, a gap and a bare line that holds the list.
 */
function readStatementsAside(facts: SectionFacts, context: Context): readonly Statement[] {
  const atList = statementsAtTheirList(facts, context);
  const torn = new Set(
    atList.filter((statement) => isTight(facts, statement)).map(({ paragraph }) => paragraph),
  );
  return [
    ...statementsAboveCode(facts),
    ...atList,
    ...facts.statements.filter(({ paragraph }) => torn.has(paragraph)),
  ];
}

function isTight({ text }: SectionFacts, { paragraph }: Statement): boolean {
  return /^(?:\r\n?|\n)[^\S\r\n]*\S/u.test(
    text.slice(paragraph.span.end, paragraph.span.end + LONGEST_INDENT),
  );
}

/** In UTF-16 code units: what is indented further is code, unless it goes on with a list. */
const LONGEST_INDENT = 100;

/** A label alone is the title of the list below it: as a bullet of its own it would lose what it stands for. */
function hasWords({ text, paragraph, lineIndex }: Statement): boolean {
  return text.end > text.start || lineIndex + 1 < paragraph.lines.length;
}

/** `[Neal]` without a colon is a label only where words stand behind it, in its line. */
function fitsStyle({ source: { text }, knowledge }: Context, { label, line }: Statement): boolean {
  if (knowledge.style.after.includes(':') || label.form === 'chat') return true;
  const end = hardBreakOf(text, line)?.start ?? line.end;
  return textOf(text, { start: label.span.end, end: Math.max(label.span.end, end) }).trim() !== '';
}

const FENCE = /^[\s>]*(?:```|~~~)/;

/** Below a new bullet, the indentation of indented code would be the bullet's, and the code would be text. */
function statementsAboveCode({ text, blocks, statements }: SectionFacts): readonly Statement[] {
  const last = new Map<Block, Statement>(statements.map((statement) => [statement.paragraph, statement]));
  return blocks.flatMap((block, index) => {
    const below = blocks[index + 1];
    if (below?.kind !== 'code' || FENCE.test(textOf(text, below.span))) return [];
    const statement = last.get(block);
    return statement === undefined || statement.item !== undefined ? [] : [statement];
  });
}

/**
 * As bullets of one list with it, the points of what somebody said would be nobody's: above them nobody speaks unless all
 * of the items do, and below them nobody where none does but all look like it.
 */
function statementsAtTheirList(facts: SectionFacts, context: Context): readonly Statement[] {
  const { text, blocks, statements } = facts;
  const last = new Map<Block, Statement>(statements.map((statement) => [statement.paragraph, statement]));
  const itemsIn = lazily(() => itemsByList(facts, context));
  const isAbove = (statement: Statement, { list }: ListItem): boolean =>
    /[:：]$/u.test(textOf(text, statement.text)) || !isSpoken(itemsIn().get(list));
  const isBelow = (statement: Statement, { list }: ListItem): boolean =>
    isListed(standingOfLabel(context, statement)) && hasLabelsOfNobody(itemsIn().get(list));
  return blocks.flatMap((block, index) => {
    const statement = last.get(block);
    if (statement === undefined || statement.item !== undefined) return [];
    const below = blocks[index + 1]?.item;
    const above = siblingOf(block.item, blocks[index - 1]?.item);
    const isAside =
      (below !== undefined && siblingOf(block.item, below) === below && isAbove(statement, below)) ||
      (above !== undefined && isBelow(statement, above));
    return isAside ? [statement] : [];
  });
}

/** An item, or the one around it, that stands where a block that `parent` holds does. */
function siblingOf(parent: ListItem | undefined, item: ListItem | undefined): ListItem | undefined {
  let outer = item === parent ? undefined : item;
  while (outer !== undefined && outer.parent !== parent) outer = outer.parent;
  return outer;
}

/** What the items of a list begin with: somebody who speaks, a label of nobody's, or neither. */
type Beginning = 'speaker' | 'label' | 'words';

/** `Cost: 8000` is no statement, and makes the others none. */
function isSpoken(items: readonly Beginning[] | undefined): boolean {
  return items?.every((beginning) => beginning === 'speaker') === true;
}

function hasLabelsOfNobody(items: readonly Beginning[] = []): boolean {
  return items.length > 1 && items.every((beginning) => beginning === 'label');
}

function itemsByList(
  { blocks, statements }: SectionFacts,
  context: Context,
): ReadonlyMap<Span, readonly Beginning[]> {
  const beginnings = new Map<ListItem, Beginning>();
  for (const { item } of blocks) if (item !== undefined) beginnings.set(item, 'words');
  for (const statement of statements) {
    if (statement.item === undefined) continue;
    beginnings.set(statement.item, isSpeaker(standingOfLabel(context, statement)) ? 'speaker' : 'label');
  }
  const lists = new Map<Span, Beginning[]>();
  for (const [{ list }, beginning] of beginnings) {
    const own = lists.get(list);
    if (own === undefined) lists.set(list, [beginning]);
    else own.push(beginning);
  }
  return lists;
}
