/** Attendee lists: where they stand in a section, and whose entries they are. */
import type { Block, Heading, ListItem, Opaque, Paragraph, TableRow } from '../markdown/block';
import { textOf } from '../markdown/span';
import { type AnnouncedList, announcedList, announcedSection } from './announced-lists';
import { presenceIn } from './attendee';
import {
  type Columns,
  columnsOf,
  entriesOfHtml,
  entriesOfItem,
  entriesOfLines,
  entriesOfRoleLines,
  entriesOfRow,
  entryOfRoleItem,
  type PlacedEntry,
  saysWhoWasPresent,
} from './attendee-shapes';
import { attendeesOf } from './entries-together';
import { partsOf } from './list-parts';
import type { AttendeeList } from './meeting';
import { areRoleLines } from './role-lines';
import { labelledTitle } from './title-lines';

/** What opens a list: a heading or a label. */
export type ListTitle = Omit<AttendeeList, 'entries'>;

/** The lists of one section, and the blocks that belong to them. */
export interface Lists {
  readonly lists: readonly AttendeeList[];
  readonly taken: ReadonlySet<Block>;
  /** What is in them besides, by block: fields (`Scribe: …`) right above the label of a list. */
  readonly besides: ReadonlyMap<Block, readonly Paragraph[]>;
  /**
   * The blocks behind the last one with an entry or the title of a list: some committees write all of the meeting below
   * the heading of their attendees. Empty where nobody is listed.
   */
  readonly behind: readonly Block[];
}

/**
 * Finds the attendee lists of a section: the section itself, and what a label (`Present: a, b`, `**Regrets**`) opens.
 * @param blocks with the heading of the section, if it is one in Markdown
 * @param heading given when the section's own heading opens a list
 * @param isTitle whether it is the section of the document's title, where a table may say by its head that it is a list
 */
export function readAttendees(
  text: string,
  blocks: readonly Block[],
  heading: ListTitle | undefined,
  isTitle = false,
): Lists {
  const reader = new AttendeeReader(text, blocks, heading, isTitle);
  for (const [index, block] of blocks.entries()) reader.take(block, index);
  return reader.close();
}

/** How far a list goes: to the next label or heading; for one list, table or paragraph; within a list item. */
type Scope = 'section' | 'label' | ListItem;

interface OpenList {
  readonly title: ListTitle;
  readonly scope: Scope;
  readonly entries: PlacedEntry[];
  /** What the first entries were written in; a list behind a label ends where this changes. */
  shape: 'item' | 'lines' | 'row' | undefined;
  columns: Columns;
}

/** So many names with abbreviations are no accident. */
const FEWEST = 4;
/** Cheap, for the many paragraphs that are none. */
const ABBREVIATIONS = new RegExp(`(?:\\(\\p{L}{2,5}\\)[^(]*){${FEWEST}}`, 'u');

const NO_COLUMNS: Columns = { name: 0, abbreviation: -1, present: -1, absent: -1 };

/** Walks the blocks of a section once, with the list that is open. */
class AttendeeReader {
  private readonly lists: AttendeeList[] = [];
  private readonly taken = new Set<Block>();
  private readonly besides = new Map<Block, readonly Paragraph[]>();
  private current: OpenList | undefined;
  /** Whether the attendees of the section have their roles behind a colon. */
  private readonly roles: boolean;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    private readonly heading: ListTitle | undefined,
    private readonly isTitle: boolean,
  ) {
    this.roles = heading !== undefined && areRoleLines(text, blocks, false);
    if (heading !== undefined) this.open(heading, 'section');
    else this.addSection(announcedSection(text, blocks, 'all'));
  }

  private open(title: ListTitle, scope: Scope): void {
    this.flush();
    this.current = { title, scope, entries: [], shape: undefined, columns: NO_COLUMNS };
  }

  take(block: Block, index: number): void {
    if (this.taken.has(block)) return;
    const parts =
      block.kind === 'paragraph' ? partsOf(this.text, block, this.heading !== undefined) : [block];
    for (const part of parts) this.takePart(part, part === parts.at(-1) ? index + 1 : this.blocks.length);
    if (this.taken.has(block) || block.kind !== 'paragraph' || !parts.some((part) => this.taken.has(part)))
      return;
    this.besides.set(
      block,
      parts.flatMap((part) => (part.kind === 'paragraph' && !this.taken.has(part) ? part : [])),
    );
    this.taken.add(block);
  }

  private takePart(block: Block, next: number): void {
    if (block.quoted || this.isComment(block)) return;
    if (this.takeAnnounced(block, next)) return;
    if (block.kind === 'paragraph' && this.takeLabel(block)) return;
    // A rule right below a paragraph makes a heading of it, whatever its writer meant.
    if ((block.kind === 'paragraph' || block.kind === 'heading') && this.takeUntitled(block)) return;
    if (block.kind === 'row' && block.header) this.openTable(block);
    if (this.current === undefined) return;
    if (block.kind === 'paragraph') this.takeParagraph(block, this.current);
    else if (block.kind === 'row') this.takeRow(block, this.current);
    else if (block.kind === 'html') this.takeHtml(block, this.current);
    else if (this.current.scope !== 'section') this.flush();
  }

  /** It is not shown, so that it cannot end a list. */
  private isComment({ kind, span }: Block): boolean {
    return kind === 'html' && /^\s*<!--/.test(textOf(this.text, span));
  }

  close(): Lists {
    this.flush();
    const lists = this.lists.sort((a, b) => a.titleSpan.start - b.titleSpan.start);
    const { taken, besides } = this;
    return { lists, taken, besides, behind: blocksBehind(this.blocks, lists) };
  }

  private flush(): void {
    const { current } = this;
    if (current !== undefined)
      this.lists.push({ ...current.title, entries: attendeesOf(current.title, current.entries) });
    this.current = undefined;
  }

  private addSection(section: ReturnType<typeof announcedSection>): void {
    if (section !== undefined) this.addAnnounced(section, section.heading);
  }

  /** A list within that of a section does not end it. */
  private takeAnnounced(block: Block, next: number): boolean {
    const line = block.kind === 'row' ? block.cells[0] : block.kind === 'paragraph' ? block : undefined;
    const isAttending = this.heading !== undefined;
    if (line === undefined || block.item !== undefined || (block.kind === 'row' && !isAttending))
      return false;
    const list = announcedList(this.text, line, { blocks: this.blocks, next, isAttending });
    if (list === undefined) return false;
    if (this.current?.scope !== 'section') this.flush();
    this.addAnnounced(list, block);
    return true;
  }

  private addAnnounced({ below, entries, ...about }: AnnouncedList, block: Block): void {
    const { title, titleSpan, group } = about;
    const presence = this.heading?.presence ?? 'present';
    const list = { title, titleSpan, group, presence };
    this.lists.push({ ...list, entries: attendeesOf(list, entries) });
    for (const each of [block, ...below]) this.taken.add(each);
  }

  private takeLabel(block: Paragraph): boolean {
    const label = labelledTitle(this.text, block);
    const presence = presenceIn(label?.kind);
    if (label === undefined || presence === undefined) return false;
    const { group, title, titleSpan, rest } = label;
    this.open({ presence, group, title, titleSpan }, block.item ?? 'label');
    this.taken.add(block);
    const names = [...(rest === undefined ? [] : [rest]), ...block.lines.slice(1)];
    this.add(entriesOfLines(this.text, block, names, 'names'), 'lines');
    return true;
  }

  /** A paragraph of names, most of them with an abbreviation, is a list that nobody gave a title. */
  private takeUntitled(block: Paragraph | Heading): boolean {
    const [first, ...others] = block.lines;
    if (this.current !== undefined || block.item !== undefined || first === undefined) return false;
    if (!ABBREVIATIONS.test(textOf(this.text, block.span))) return false;
    const lines = /^[\p{L} -]{2,30}[:：]\s*$/u.test(textOf(this.text, first)) ? others : block.lines;
    const entries = entriesOfLines(this.text, block, lines, 'anything');
    const short = entries.filter(({ abbreviation }) => abbreviation !== undefined);
    if (short.length < FEWEST || short.length * 4 < entries.length * 3) return false;
    const titleSpan = { start: first.start, end: first.start };
    this.open({ presence: 'present', group: '', title: '', titleSpan }, 'label');
    this.taken.add(block);
    this.add(entries, 'lines');
    this.flush();
    return true;
  }

  /** A table right below the title whose head says who was present is a list that nobody gave a title. */
  private openTable(head: TableRow): void {
    if (!this.isTitle) return;
    // It ends with the table.
    if (this.current?.title.title === '') this.flush();
    const first = this.blocks.find(({ kind }) => kind !== 'heading');
    const start = head.cells[0]?.lines[0]?.start;
    if (this.current !== undefined || first !== head || start === undefined) return;
    if (!saysWhoWasPresent(this.text, head)) return;
    this.open({ presence: 'present', group: '', title: '', titleSpan: { start, end: start } }, 'label');
  }

  private takeParagraph(block: Paragraph, current: OpenList): void {
    const { item } = block;
    if (isOver(current, item)) {
      this.flush();
      return;
    }
    const count = this.add(this.entriesOf(block), item === undefined ? 'lines' : 'item');
    if (count > 0 || item !== undefined) this.taken.add(block);
    else if (current.scope !== 'section') this.flush();
  }

  private entriesOf(block: Paragraph): readonly PlacedEntry[] {
    const { text } = this;
    const { item } = block;
    const withRoles =
      this.roles &&
      (item === undefined ? entriesOfRoleLines(text, block) : entryOfRoleItem(text, block, item));
    if (withRoles && withRoles.length > 0) return withRoles;
    return item === undefined
      ? entriesOfLines(text, block, block.lines, 'anything')
      : entriesOfItem(text, block, item);
  }

  private takeRow(row: TableRow, current: OpenList): void {
    this.taken.add(row);
    if (row.header) current.columns = columnsOf(this.text, row);
    else this.add(entriesOfRow(this.text, row, current.columns), 'row');
  }

  private takeHtml(block: Opaque, current: OpenList): void {
    const count = this.add(entriesOfHtml(this.text, block.span), 'item');
    if (count > 0) this.taken.add(block);
    else if (current.scope !== 'section') this.flush();
  }

  private add(entries: readonly PlacedEntry[], shape: NonNullable<OpenList['shape']>): number {
    if (entries.length > 0 && this.current !== undefined) {
      for (const entry of entries) this.current.entries.push(entry);
      this.current.shape = shape;
    }
    return entries.length;
  }
}

function blocksBehind(blocks: readonly Block[], lists: readonly AttendeeList[]): readonly Block[] {
  if (lists.every(({ entries }) => entries.length === 0)) return [];
  const end = lists
    .flatMap(({ titleSpan, entries }) => [titleSpan.end, ...entries.map(({ nameSpan }) => nameSpan.end)])
    .reduce((last, each) => Math.max(last, each), 0);
  return blocks.slice(blocks.findLastIndex(({ span }) => span.start < end) + 1);
}

/** Whether the list that a label opened is over: it had its list, table or paragraph, or its item is left. */
function isOver({ scope, shape }: OpenList, item: ListItem | undefined): boolean {
  if (scope === 'section') return false;
  if (scope === 'label') return shape !== undefined && (item === undefined || shape !== 'item');
  return !isWithin(item, scope);
}

function isWithin(item: ListItem | undefined, ancestor: ListItem): boolean {
  return item !== undefined && (item === ancestor || isWithin(item.parent, ancestor));
}
