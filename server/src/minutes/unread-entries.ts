/** Whether a list of those who were there has lines in which somebody may stand whom nobody can be sure to read. */
import type { Block, Paragraph, TableRow } from '../markdown/block';
import { firstIndex } from '../markdown/first-index';
import { inlineOf } from '../markdown/inline';
import { textOf } from '../markdown/span';
import { type Attendee, presenceIn } from './attendee';
import { isPlaceholder } from './entries';
import type { Meeting } from './meeting';
import { looksLikeFullName } from './names';
import { perFacts } from './remembered';

/** `- Cara & Ezra Finn`; a row of a table with names in several cells; `- Ada Byron, Bo Moor, Cara Dunn`. */
export function hasUnreadEntries({ sections }: Pick<Meeting, 'sections'>): boolean {
  return sections.some(({ kind, facts }) => presenceIn(kind) !== 'absent' && isPartlyRead(facts));
}

const isPartlyRead = perFacts((facts): boolean => {
  const all = facts.lists.flatMap(({ entries }) => entries);
  if (all.some(hasOthers)) return true;
  const names = all.map(({ nameSpan }) => nameSpan).sort((a, b) => a.start - b.start);
  return facts.listed.some((block) => {
    const first = names[firstIndex(names, ({ start }) => start >= block.span.start)];
    return isUnread(facts.text, block, first !== undefined && first.start < block.span.end);
  });
});

/** One such note may be where somebody works. */
function hasOthers({ shape, notes }: Attendee): boolean {
  return shape === 'item' && notes.filter(looksLikeFullName).length > 1;
}

function isUnread(text: string, block: Block, isRead: boolean): boolean {
  if (block.kind === 'row') return !block.header && namesIn(text, block) > 1;
  return block.kind === 'paragraph' && !isRead && isEntry(text, block);
}

/** An outermost bullet; what hangs below one tells of somebody, and what ends in a colon of those below it. */
function isEntry(text: string, { item, leads, span }: Paragraph): boolean {
  const said = textOf(text, span).trim();
  return (
    leads && item !== undefined && item.parent === undefined && !isPlaceholder(said) && !/[:：]$/u.test(said)
  );
}

function namesIn(text: string, { cells }: TableRow): number {
  return cells.filter((cell) => looksLikeFullName((inlineOf(text, cell).visible[0] ?? '').trim())).length;
}
