/** Which statements say something: none does whose label has just been typed. */
import type { Block } from '../markdown/block';
import type { SectionFacts, Statement } from './meeting';

/** The statements of a section with words behind their label, or below it: in the next lines, or in a list of its own. */
export function saidIn({
  blocks,
  statements,
}: Pick<SectionFacts, 'blocks' | 'statements'>): readonly Statement[] {
  const above = blocksAboveTheirOwn({ blocks, statements });
  return statements.filter((statement, index) => {
    const { text, paragraph, lineIndex } = statement;
    const next = statements[index + 1];
    const goesOn = lineIndex + 1 < paragraph.lines.length;
    const isLast = next?.paragraph !== paragraph;
    return (
      text.start < text.end ||
      (goesOn && (isLast || next.lineIndex > lineIndex + 1)) ||
      (isLast && above.has(paragraph))
    );
  });
}

/** What hangs below a bullet is its own; below a line of text a list is where it is not that of other speakers. */
function blocksAboveTheirOwn({
  blocks,
  statements,
}: Pick<SectionFacts, 'blocks' | 'statements'>): ReadonlySet<Block> {
  const spoken = new Set<Block>(statements.map(({ paragraph }) => paragraph));
  return new Set(
    blocks.filter(({ item }, index) => {
      const below = blocks[index + 1];
      if (below?.item === undefined) return false;
      const isList = below.item.parent === item && below.item !== item;
      return item === undefined ? isList && !spoken.has(below) : isList || below.item === item;
    }),
  );
}
