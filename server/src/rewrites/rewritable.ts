/** Which statements can become bullets without losing what they stand for. */
import type { Block } from '../markdown/block';
import { hardBreakOf } from '../markdown/hard-break';
import { textOf } from '../markdown/span';
import type { Context, Meeting, SectionFacts, Statement } from '../minutes/meeting';
import { perSection } from '../minutes/remembered';

/** Tells of a statement of the meeting whether it can be rewritten. */
export function rewritable(meeting: Meeting): (statement: Statement) => boolean {
  const above = new Set(
    meeting.sections.flatMap((section) =>
      statementsAbove(section, meeting).map((statement) => section.place(statement)),
    ),
  );
  return (statement) => hasWords(statement) && fitsStyle(meeting, statement) && !above.has(statement);
}

/** Tells the same of the statements in the facts of a section. */
export function rewritableIn(facts: SectionFacts, context: Context): (statement: Statement) => boolean {
  const above = new Set(readStatementsAbove(facts));
  return (statement) => hasWords(statement) && fitsStyle(context, statement) && !above.has(statement);
}

const statementsAbove = perSection(readStatementsAbove);

function readStatementsAbove(facts: SectionFacts): readonly Statement[] {
  return [...statementsAboveCode(facts), ...statementsAboveTheirList(facts)];
}

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

/** As bullets of one list with it, the points of what somebody said would be nobody's. */
function statementsAboveTheirList({ blocks, statements }: SectionFacts): readonly Statement[] {
  const last = new Map<Block, Statement>(statements.map((statement) => [statement.paragraph, statement]));
  return blocks.flatMap((block, index) => {
    const below = blocks[index + 1];
    const statement = last.get(block);
    if (statement === undefined || statement.item !== undefined || below === undefined) return [];
    const isOwn = below.item !== undefined && below.item.parent === block.item && below.item !== block.item;
    return isOwn && !last.has(below) ? [statement] : [];
  });
}
