/** The outline: where sections begin, what each is called, and what its title makes of it. */
import type { Block, Heading, Paragraph } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import type { Piece } from '../markdown/piece';
import { announcedSection } from './announced-lists';
import { presenceIn } from './attendee';
import { isCarriedOver } from './carried-over';
import type { SectionKind } from './meeting';
import { plainText } from './plain-text';
import { isTalk } from './said-lines';
import { labelledTitle } from './title-lines';
import { titleText } from './title-text';
import { GROUP_OF_PEOPLE, readTitle, type Title } from './titles';

/** A heading with the blocks up to the next one, in the coordinates of their piece. */
export interface Opening {
  /** Undefined for the blocks before the first heading. */
  readonly heading: Heading | Paragraph | undefined;
  readonly level: number;
  /** Without Markdown. */
  readonly title: string;
  /** What the title says, where it is a known one. */
  readonly known: Title | undefined;
  readonly blocks: readonly Block[];
}

/** A section before its facts have been read. */
export interface Draft {
  readonly opening: Opening;
  /** The index of the piece that it stands in. */
  readonly piece: number;
  readonly parent: Draft | undefined;
  readonly kind: SectionKind;
  /** The qualifier of an attendee section. */
  readonly group: string;
}

/**
 * Cuts the blocks of a document into sections, and says of each what its title makes of it. A known title says it
 * itself; a heading below an attendee list is a group of it, below decisions or actions more of them. Where
 * people speak below the title of a list, it is none. Of the rest, what follows the discussion heading is a topic; where there is no such heading, everything is but the title.
 * @returns at least one; only the first may be without a heading
 */
export function readOutline(pieces: readonly Piece[]): readonly Draft[] {
  const openings = allOpenings(pieces);
  const discussion = openings.findIndex(({ opening }) => opening.known?.kind === 'discussion');
  const drafts: Draft[] = [];
  /** The headings that the next one may stand below, the outermost first. */
  const open: Draft[] = [];
  let isBelow = false;
  for (const [index, { opening, piece }] of openings.entries()) {
    while ((open.at(-1)?.opening.level ?? -1) >= opening.level) open.pop();
    const parent = open.at(-1);
    const isTitled = drafts.some((draft) => draft.opening.heading !== undefined);
    const rest = !isTitled ? 'title' : index > discussion ? 'topic' : 'other';
    const text = pieces[piece]?.source.text ?? '';
    const kind: SectionKind = kindOf(text, opening, { parent, isBelow }) ?? rest;
    const draft = { opening, piece, parent, kind, group: groupOf(opening, kind, parent) };
    drafts.push(draft);
    isBelow ||= kind === 'topic' || kind === 'discussion';
    if (opening.heading !== undefined) open.push(draft);
  }
  return drafts;
}

interface PlacedOpening {
  readonly opening: Opening;
  readonly piece: number;
}

/** Those of all pieces; what stands before the first heading is one only where something stands there. */
function allOpenings(pieces: readonly Piece[]): readonly PlacedOpening[] {
  const all = pieces.flatMap((piece, index) =>
    openingsOf(piece).map((opening) => ({ opening, piece: index })),
  );
  const said = all.filter(({ opening: { heading, blocks } }) => heading !== undefined || blocks.length > 0);
  return said.length > 0 ? said : all.slice(0, 1);
}

const known = new WeakMap<Piece, readonly Opening[]>();

/** The openings of one piece: they are its own, wherever it stands. */
function openingsOf(piece: Piece): readonly Opening[] {
  let openings = known.get(piece);
  if (openings === undefined) {
    openings = readOpenings(piece);
    known.set(piece, openings);
  }
  return openings;
}

function readOpenings({ source: { text }, blocks }: Piece): readonly Opening[] {
  let current: Block[] = [];
  const openings: Opening[] = [
    { heading: undefined, level: 0, title: '', known: undefined, blocks: current },
  ];
  for (const block of blocks) {
    const opener = openerOf(text, block);
    if (opener === undefined) current.push(block);
    else {
      current = [];
      const { heading, title } = opener;
      // No pattern looks into code.
      const bare = heading?.kind === 'heading' ? plainText(inlineOf(text, heading).visible) : title;
      openings.push({ ...opener, known: readTitle(bare), blocks: current });
    }
  }
  return openings.map((opening) => ({ ...opening, known: opening.known ?? announced(text, opening, 'all') }));
}

/** `Guests`, where nothing but names stands below it, is an attendee list of its own. */
function announced(
  text: string,
  { heading, title, blocks }: Opening,
  howMany: 'all' | 'most',
): Title | undefined {
  const isList = heading !== undefined && announcedSection(text, [heading, ...blocks], howMany) !== undefined;
  return isList ? { kind: 'attendees', group: title } : undefined;
}

/** A line that stands for a heading is below every real one. */
const LINE_LEVEL = 7;

function openerOf(text: string, block: Block): Pick<Opening, 'heading' | 'level' | 'title'> | undefined {
  if (block.quoted || block.item !== undefined) return undefined;
  if (block.kind === 'heading') return { heading: block, level: block.level, title: titleText(text, block) };
  if (block.kind !== 'paragraph' || block.lines.length > 1) return undefined;
  // Attendee lists behind a label are read within their section, because the section goes on behind them.
  const label = labelledTitle(text, block);
  const opens = label !== undefined && label.rest === undefined && presenceIn(label.kind) === undefined;
  return opens ? { heading: block, level: LINE_LEVEL, title: label.title } : undefined;
}

interface Place {
  readonly parent: Draft | undefined;
  /** Whether the discussion has begun, with its heading or a topic. */
  readonly isBelow: boolean;
}

/** @param text of the piece */
function kindOf(text: string, opening: Opening, { parent, isBelow }: Place): SectionKind | undefined {
  const { heading, title, known: own, blocks } = opening;
  if (heading === undefined) return 'other';
  if (own !== undefined)
    // `Gäste` may be what they talk about.
    return presenceIn(own.kind) !== undefined && isTalk(text, blocks, isBelow) ? undefined : own.kind;
  // It is no topic of this meeting.
  if (isCarriedOver({ title })) return 'other';
  // Before they talk, it is hardly a topic.
  if (!isBelow && announced(text, opening, 'most') !== undefined) return 'attendees';
  switch (parent?.kind) {
    case 'decisions':
    case 'actions':
      return parent.kind;
    case 'attendees':
    case 'absent':
      // Some committees put the whole meeting below `Attendance`: only a list that is still empty has groups.
      return (GROUP_OF_PEOPLE.test(title) && !isTalk(text, blocks, isBelow)) ||
        (parent.opening.blocks.length === 0 && !hasLabels(text, blocks))
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
      block.kind === 'paragraph' && LABEL.test(text.slice(block.lines[0]?.start, block.lines[0]?.end)),
  );
}

/** `Ada: x`, `**Ada:** x`, `[ada] x`; one letter in brackets is a check box. */
const LABEL = /^(?:[^:：]{1,40}[:：][*_]{0,2}(?:\s|$)|\[[^\]]{2,40}\]\s)/u;

/** Below `Attendees`, `Board` is the group. */
function groupOf({ title, known: own }: Opening, kind: SectionKind, parent: Draft | undefined): string {
  if (presenceIn(kind) === undefined) return '';
  if (own === undefined) return title;
  return own.group === '' && parent?.kind === kind ? parent.group : own.group;
}
