/** Decisions as minutes record them: the items of a decisions section. */
import type { Block, ListItem, Paragraph, TableRow } from '../markdown/block';
import { inlineOf, type Link, linksOf } from '../markdown/inline';
import { type Span, textOf, trimmed } from '../markdown/span';
import { isPlaceholder } from './entries';
import { textsOf } from './references';
import { perFacts } from './remembered';
import { columnOf, headsOf } from './table-columns';
import { words } from './vocabulary/index';

export interface Decision {
  /** The first line, without list markup. */
  readonly span: Span;
  /** All of it: the first line with what hangs below. */
  readonly blocks: readonly Block[];
  /** The outermost item; undefined for a paragraph. */
  readonly item: ListItem | undefined;
  readonly links: readonly Link[];
}

/** The decisions of a decisions section, in order; a link that stands alone belongs to the decision before it. */
export const decisionsIn = perFacts(({ text, kind, blocks }): readonly Decision[] => {
  if (kind !== 'decisions') return [];
  const decisions: Decision[] = [];
  const heads = headsOf(blocks);
  for (const all of togetherIn(blocks)) {
    const links = all.flatMap((block) => textsOf(block).flatMap((part) => linksOf(text, part)));
    const [first] = all;
    const span = first && saidIn(text, first, heads);
    const last = decisions.at(-1);
    if (first === undefined || span === undefined || saysNone(textOf(text, span))) continue;
    const isLink = links.some((link) => link.span.start <= span.start && span.end <= link.span.end);
    if (isLink && last !== undefined)
      decisions.splice(-1, 1, {
        ...last,
        blocks: [...last.blocks, ...all],
        links: [...last.links, ...links],
      });
    else if (span.start < span.end) decisions.push({ span, blocks: all, item: outermost(first.item), links });
  }
  return decisions;
});

function saysNone(said: string): boolean {
  return isPlaceholder(said) || NOTHING.test(said.slice(0, LONGEST_NOTHING));
}

/** In UTF-16 code units. */
const LONGEST_NOTHING = 120;
const NOTHING = new RegExp(
  `^[*_(]{0,3}(?:${words(({ outcomes }) => outcomes.nothing).join('|')})[.!*_)]{0,4}$`,
  'iu',
);

/** The first line of a paragraph; of a row the cell below `Decision`, else the first that says something; nothing of a head. */
function saidIn(text: string, block: Block, heads: ReadonlyMap<TableRow, TableRow>): Span | undefined {
  if (block.kind === 'row' && block.header) return undefined;
  const column = block.kind === 'row' ? decisionColumn(text, heads.get(block)) : -1;
  const texts = textsOf(block);
  const lines = (column < 0 ? texts : texts.slice(column, column + 1)).flatMap(({ lines }) =>
    lines.slice(0, 1),
  );
  return lines.map((line) => trimmed(text, line)).find((span) => /\p{L}/u.test(textOf(text, span)));
}

/** From 0; -1 where the head of the table does not say which it is. */
export function decisionColumn(text: string, head: TableRow | undefined): number {
  return head === undefined ? -1 : columnOf(text, head, DECISION);
}

const DECISION = new RegExp(`^(?:${words(({ outcomes }) => outcomes.labels).join('|')})$`, 'u');

/** The blocks of each outermost item, and each other block alone. */
function togetherIn(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: { item: ListItem | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.quoted || block.kind === 'html' || block.kind === 'break') continue;
    const item = outermost(block.item);
    const last = groups.at(-1);
    if (item !== undefined && last?.item === item) last.blocks.push(block);
    else groups.push({ item, blocks: [block] });
  }
  return groups.map((group) => group.blocks);
}

/** The item of the outermost list that an item stands in. */
export function outermost(item: ListItem | undefined): ListItem | undefined {
  return item?.parent === undefined ? item : outermost(item.parent);
}

/** What some blocks say, without Markdown. */
export function wordsOf(text: string, blocks: readonly Block[]): string {
  return blocks.flatMap((block) => textsOf(block).flatMap((part) => inlineOf(text, part).visible)).join(' ');
}

/** The paragraph that an item begins with. */
export function leadOf(blocks: readonly Block[], item: ListItem): Paragraph | undefined {
  return blocks.find(
    (block): block is Paragraph => block.kind === 'paragraph' && block.item === item && block.leads,
  );
}
