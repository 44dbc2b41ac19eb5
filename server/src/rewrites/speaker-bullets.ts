/**
 * The rewrite of "Name: statement" lines to normalized speaker bullets.
 *
 * It never loses a statement: what stands behind the colon keeps every character but the white space at its ends, the
 * order stays, what hangs below a statement stays its own, and a second run finds nothing to do.
 */
import type { Block, Paragraph } from '../markdown/block';
import type { Edit } from '../markdown/edit';
import { lineIndexAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import { grouped } from '../minutes/grouped';
import type { Meeting, Statement } from '../minutes/meeting';
import { BulletWriter } from './bullet-writer';
import { goingOn } from './going-on';
import { rewritable } from './rewritable';

/**
 * The edits that turn statements into bullets, in the order of the text; none for those that are in form already.
 * @param statements of one meeting; the lines between them that are none of them stay as they are
 */
export function speakerBullets(meeting: Meeting, statements: readonly Statement[]): readonly Edit[] {
  const asked = new Set(statements.filter(rewritable(meeting)));
  const { lines, doubtful } = goingOn(meeting, asked);
  const chosen = new Set([...asked].filter((statement) => !doubtful.has(statement)));
  if (chosen.size === 0) return [];
  const writer = new BulletWriter(meeting, chosen);
  const byParagraph = statementsByParagraph(meeting, lines);
  for (const { blocks } of meeting.sections) {
    for (const [index, block] of blocks.entries()) {
      const here = byParagraph.get(block) ?? [];
      if (block.kind !== 'paragraph' || !here.some((statement) => chosen.has(statement))) continue;
      const gap = gapToClose(meeting, chosen, byParagraph, blocks[index - 1], block);
      if (gap !== undefined) writer.remove(gap);
      writer.rewrite(block, here);
    }
  }
  return writer.edits;
}

type ByParagraph = ReadonlyMap<Block, readonly Statement[]>;

function statementsByParagraph({ sections }: Meeting, goingOn: ReadonlySet<Statement>): ByParagraph {
  return grouped(
    sections.flatMap((section) => section.statements.filter((statement) => !goingOn.has(statement))),
    ({ paragraph }): Block => paragraph,
  );
}

/**
 * Statements that stood in paragraphs of their own become one list: the blank lines between two of their bullets go.
 * @returns the blank lines before a block; undefined where the block before it is no bullet of the same list
 */
function gapToClose(
  { source }: Meeting,
  chosen: ReadonlySet<Statement>,
  byParagraph: ByParagraph,
  previous: Block | undefined,
  block: Paragraph,
): Span | undefined {
  const first = byParagraph.get(block)?.[0];
  const last = previous === undefined ? undefined : byParagraph.get(previous)?.at(-1);
  if (previous === undefined || first === undefined || last === undefined) return undefined;
  if (block.item !== undefined || first.lineIndex > 0 || !chosen.has(first) || !isOuterBullet(last, chosen))
    return undefined;
  const behind = source.lines.at(lineIndexAt(source, previous.span.end) + 1)?.start ?? block.span.start;
  const gap = { start: Math.min(behind, block.span.start), end: block.span.start };
  return textOf(source.text, gap).trim() === '' ? gap : undefined;
}

/** Whether a statement is, or becomes, a bullet of the outermost list. */
function isOuterBullet(statement: Statement, chosen: ReadonlySet<Statement>): boolean {
  const { item } = statement;
  if (item !== undefined) return item.parent === undefined && !item.ordered;
  return statement.paragraph.item === undefined && chosen.has(statement);
}
