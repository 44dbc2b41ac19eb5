/** Which statements can become bullets without losing what they stand for. */
import type { Block } from '../markdown/block';
import { textOf } from '../markdown/span';
import type { Meeting, Section, Statement } from '../minutes/meeting';

/** Tells of a statement of the meeting whether it can be rewritten. */
export function rewritable({ source, sections }: Meeting): (statement: Statement) => boolean {
  const above = new Set(
    sections.flatMap((section) => [
      ...statementsAboveCode(source.text, section),
      ...statementsAboveTheirList(section),
    ]),
  );
  return (statement) => hasWords(statement) && !above.has(statement);
}

/** A label alone is the title of the list below it: as a bullet of its own it would lose what it stands for. */
function hasWords({ text, paragraph, lineIndex }: Statement): boolean {
  return text.end > text.start || lineIndex + 1 < paragraph.lines.length;
}

const FENCE = /^[\s>]*(?:```|~~~)/;

/** Below a new bullet, the indentation of indented code would be the bullet's, and the code would be text. */
function statementsAboveCode(text: string, { blocks, statements }: Section): readonly Statement[] {
  const last = new Map<Block, Statement>(statements.map((statement) => [statement.paragraph, statement]));
  return blocks.flatMap((block, index) => {
    const below = blocks[index + 1];
    if (below?.kind !== 'code' || FENCE.test(textOf(text, below.span))) return [];
    const statement = last.get(block);
    return statement === undefined || statement.item !== undefined ? [] : [statement];
  });
}

/** As bullets of one list with it, the points of what somebody said would be nobody's. */
function statementsAboveTheirList({ blocks, statements }: Section): readonly Statement[] {
  const last = new Map<Block, Statement>(statements.map((statement) => [statement.paragraph, statement]));
  return blocks.flatMap((block, index) => {
    const below = blocks[index + 1];
    const statement = last.get(block);
    if (statement === undefined || statement.item !== undefined || below === undefined) return [];
    const isOwn = below.item !== undefined && below.item.parent === block.item && below.item !== block.item;
    return isOwn && !last.has(below) ? [statement] : [];
  });
}
