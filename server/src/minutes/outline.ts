/** The outline: where sections begin, what each is called, and what its title makes of it. */
import type { Block, Heading, Paragraph } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import type { SectionKind } from './meeting';
import { labelledTitle } from './title-lines';
import { GROUP_OF_PEOPLE, readTitle, type Title } from './titles';

/** A section before its blocks have been read. */
export interface Draft {
  readonly heading: Heading | Paragraph | undefined;
  readonly level: number;
  readonly title: string;
  readonly blocks: Block[];
  readonly parent: Draft | undefined;
  kind: SectionKind;
  /** The qualifier of an attendee section. */
  group: string;
}

/** A line that stands for a heading is below every real one. */
const LINE_LEVEL = 7;

/** Cuts the blocks into sections. The result is never empty; only its first may be without a heading. */
export function readOutline(text: string, blocks: readonly Block[]): readonly Draft[] {
  const drafts: Draft[] = [draft(undefined, 0, '', undefined)];
  /** The headings that the next one may stand below, the outermost first. */
  const open: Draft[] = [];
  for (const block of blocks) {
    const opener = openerOf(text, block);
    if (opener === undefined) {
      drafts.at(-1)?.blocks.push(block);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= opener.level) open.pop();
    const next = draft(opener.heading, opener.level, opener.title, open.at(-1));
    open.push(next);
    drafts.push(next);
  }
  const [preamble] = drafts;
  const outline = preamble?.blocks.length === 0 && drafts.length > 1 ? drafts.slice(1) : drafts;
  return classify(text, outline);
}

interface Opener {
  readonly heading: Heading | Paragraph;
  readonly level: number;
  readonly title: string;
}

function openerOf(text: string, block: Block): Opener | undefined {
  if (block.quoted || block.item !== undefined) return undefined;
  if (block.kind === 'heading') return { heading: block, level: block.level, title: plainTitle(text, block) };
  if (block.kind !== 'paragraph' || block.lines.length > 1) return undefined;
  // Attendee lists behind a label are read within their section, because the section goes on behind them.
  const label = labelledTitle(text, block);
  const opens =
    label !== undefined && label.rest === undefined && label.kind !== 'attendees' && label.kind !== 'absent';
  return opens ? { heading: block, level: LINE_LEVEL, title: label.title } : undefined;
}

/** Not within a word: `snake_case`. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu;

function plainTitle(text: string, heading: Heading): string {
  const visible = inlineOf(text, heading).visible.join(' ').replaceAll(INERT, '');
  return visible.replace(EMPHASIS, '').replace(/\s+/gu, ' ').trim();
}

function draft(heading: Draft['heading'], level: number, title: string, parent: Draft | undefined): Draft {
  return { heading, level, title, blocks: [], parent, kind: 'other', group: '' };
}

/**
 * A known title says it itself; a heading below an attendee list is a group of it, below decisions or actions more
 * of them. Of the rest, what follows the discussion heading is a topic; where there is no such heading, everything
 * is but the title.
 */
function classify(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const titles = drafts.map((candidate) => readTitle(candidate.title));
  const discussion = titles.findIndex((title) => title?.kind === 'discussion');
  let titled = false;
  for (const [index, candidate] of drafts.entries()) {
    if (candidate.heading === undefined) continue;
    const kind = kindOf(text, candidate, titles[index]);
    const rest = !titled ? 'title' : index > discussion ? 'topic' : 'other';
    titled = true;
    candidate.kind = kind ?? rest;
    candidate.group = groupOf(candidate, titles[index]);
  }
  return drafts;
}

function kindOf(
  text: string,
  { parent, title: own, blocks }: Draft,
  title: Title | undefined,
): SectionKind | undefined {
  if (title !== undefined) return title.kind;
  switch (parent?.kind) {
    case 'decisions':
    case 'actions':
      return parent.kind;
    case 'attendees':
    case 'absent':
      // Some committees put the whole meeting below `Attendance`: only a list that is still empty has groups.
      return GROUP_OF_PEOPLE.test(own) || (parent.blocks.length === 0 && !hasLabels(text, blocks))
        ? parent.kind
        : undefined;
    default:
      return undefined;
  }
}

/** Whether somebody speaks in the blocks: then they are no list of people, however empty the list above them is. */
function hasLabels(text: string, blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' && /^[^:：\r\n]{1,40}[:：](?:\s|$)/u.test(text.slice(block.lines[0]?.start)),
  );
}

/** Below `Attendees`, `Board` is the group. */
function groupOf({ kind, title: text, parent }: Draft, title: Title | undefined): string {
  if (kind !== 'attendees' && kind !== 'absent') return '';
  if (title === undefined) return text;
  return title.group === '' && parent?.kind === kind ? parent.group : title.group;
}
