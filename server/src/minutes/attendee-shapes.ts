/** The shapes in which blocks write attendees: bullets, plain lines, comma lists, the rows of a table. */
import type { ListItem, Paragraph, TableRow, Text } from '../markdown/block';
import { hardBreakOf } from '../markdown/hard-break';
import { inlineOf } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { type Entry, readEntry } from './entries';
import { fold } from './fold';
import type { Attendee } from './meeting';
import { looksLikeFullName, looksLikeName } from './names';
import { isAwayNote } from './presence-notes';
import { entryOfRoleLine } from './role-lines';
import { isSaid } from './said-lines';
import { endInShorts, splitAtShorts, splitList } from './split-list';
import { GROUP_OF_PEOPLE } from './titles';
import { words } from './vocabulary/index';

/** An entry with its place. */
export type PlacedEntry = Entry & Pick<Attendee, 'span' | 'shape' | 'isRole'>;

/** Which cell of a table says what; -1 where none does. */
export interface Columns {
  readonly name: number;
  readonly abbreviation: number;
  readonly present: number;
  readonly absent: number;
}

/** The labels of fields that say what somebody did: `chair`. */
export const ROLES: ReadonlySet<string> = new Set(
  words(({ roles }) => Object.values(roles).flatMap(({ fields }) => fields)),
);

/** `- Team members: a, b`, `- Chair: a`: a label of the committee's own with names behind it. */
const ITEM_LABEL = /^\s*[*_]{0,3}(?<label>[^:：,]{2,40}?)[*_]{0,3}[:：][*_]{0,3}\s+(?=\S)/u;

/** The entry of a bullet such as `- Ada Byron: chair`, in a list of such. */
export function entryOfRoleItem(text: string, block: Paragraph, item: ListItem): readonly PlacedEntry[] {
  const line = block.lines[0];
  if (!block.leads || line === undefined) return [];
  const entry = entryOfRoleLine(inlineOf(text, block).visible[0] ?? '', line.start);
  return entry === undefined ? [] : [{ ...entry, span: item.span, shape: 'item' }];
}

/** The entries of plain lines of which each is one of those. */
export function entriesOfRoleLines(text: string, block: Text): readonly PlacedEntry[] {
  const { visible } = inlineOf(text, block);
  const entries = block.lines.flatMap((span, index) => {
    const entry = entryOfRoleLine(visible[index] ?? '', span.start);
    return entry === undefined ? [] : [{ ...entry, span, shape: 'line' as const }];
  });
  return entries.length === block.lines.length ? entries : [];
}

/** The entries of a bullet: one, or those of a comma list behind a label. */
export function entriesOfItem(text: string, block: Paragraph, item: ListItem): readonly PlacedEntry[] {
  const line = block.lines[0];
  if (!block.leads || line === undefined) return [];
  const visible = inlineOf(text, block).visible[0] ?? '';
  const label = ITEM_LABEL.exec(visible);
  const labelled = label === null ? undefined : entriesBehind(label, { text, block, line, visible });
  if (labelled !== undefined) return labelled;
  const entry = readEntry(visible, line.start);
  return entry === undefined ? [] : [{ ...entry, span: item.span, shape: 'item' }];
}

interface ShownLine {
  readonly text: string;
  readonly block: Text;
  readonly line: Span;
  readonly visible: string;
}

/** The entries behind the label of a bullet; undefined where it may be none of people. */
function entriesBehind(
  [written, titled = '']: RegExpExecArray,
  { text, block, line, visible }: ShownLine,
): readonly PlacedEntry[] | undefined {
  if (isSaid(visible)) return [];
  const title = fold(titled);
  const rest = { start: line.start + written.length, end: line.end };
  const entries = entriesOfLines(text, block, [rest], 'names');
  const isRole = ROLES.has(title);
  const isOne = entries.length > 0 && entries.every(hasFullName);
  const areSome = visible.includes(',') && entries.every(isNamed);
  if (!isRole && !isOne && !areSome && !GROUP_OF_PEOPLE.test(title)) return undefined;
  return isRole ? entries.map((entry) => ({ ...entry, isRole })) : entries;
}

/** Whether an entry looks like a person: where no title says so, it may also be what somebody says, or a thing. */
export function isNamed({ name, handles }: Entry): boolean {
  return handles.length > 0 || looksLikeName(name);
}

/** A word alone behind a label may be anything: `- Place: Harbour`. */
function hasFullName({ name }: Entry): boolean {
  return looksLikeFullName(name);
}

/**
 * The entries of plain lines, each a name or a comma list.
 * @param expect `names` where a label announced them; `anything` where a single part that is no name makes it prose
 */
export function entriesOfLines(
  text: string,
  block: Text,
  lines: readonly Span[],
  expect: 'names' | 'anything',
): readonly PlacedEntry[] {
  const shown = lines.map((line) => {
    const end = hardBreakOf(text, line)?.start ?? line.end;
    return visibleAt(text, block, line).slice(0, end - line.start);
  });
  const splitLine = endInShorts(shown) ? splitAtShorts : splitList;
  const parts = lines.flatMap((line, index) => {
    const split = splitLine(shown[index] ?? '', line.start);
    const isLine = split.length === 1 && !/[,;，、]\s*$/u.test(textOf(text, line));
    const shape = isLine ? ('line' as const) : ('part' as const);
    return split.map(({ text: part, span }) => ({ entry: readEntry(part, span.start), span, shape }));
  });
  const isProse = parts.some(({ entry }) => entry === undefined || endsLikeSentence(entry));
  if (expect === 'anything' && isProse) return [];
  return parts.flatMap(({ entry, span, shape }) => (entry === undefined ? [] : [{ ...entry, span, shape }]));
}

/** `Quorum reached`: what begins with a capital and ends in a word without one is hardly a name. */
function endsLikeSentence({ name }: Entry): boolean {
  return /^\p{Lu}.* \p{Ll}+$/u.test(name);
}

/** The visible text of a line, or of the rest of a line, of a block. */
function visibleAt(text: string, block: Text, { start, end }: Span): string {
  const index = block.lines.findIndex((line) => line.end === end);
  return (inlineOf(text, block).visible[index] ?? '').slice(start - (block.lines[index]?.start ?? 0));
}

/** Its content goes up to its end tag, which may be left out, or to the next item. */
const HTML_ITEM =
  /<(?:li|dd)(?:\s[^<>]{0,500})?>(?<content>[^<]*(?:<(?!\/?(?:li|dd|dt|ul|ol|dl)\b)[^<]*)*)/giu;
const HTML_TAG = /<[^<>]{0,500}>/gu;

/** The entries of a list that is written in HTML. */
export function entriesOfHtml(text: string, { start, end }: Span): readonly PlacedEntry[] {
  return [...text.slice(start, end).matchAll(HTML_ITEM)].flatMap((item) => {
    const content = item.groups?.['content'] ?? '';
    const from = start + item.index + item[0].length - content.length;
    const visible = content.replace(HTML_TAG, (tag) => ' '.repeat(tag.length)).replace(/[\r\n]/gu, ' ');
    const entry = readEntry(visible, from);
    const span = { start: start + item.index, end: from + content.length };
    return entry === undefined ? [] : [{ ...entry, span, shape: 'html' as const }];
  });
}

/** What the header of a table says about its columns. */
export function columnsOf(text: string, header: TableRow): Columns {
  const titles = header.cells.map((cell) => fold(inlineOf(text, cell).visible[0] ?? ''));
  const name = nameColumn(titles);
  const other = (is: (title: string) => boolean): number =>
    titles.findIndex((title, index) => index !== name && is(title));
  return {
    name,
    abbreviation: titles.findIndex((title) => /abbr|initials/u.test(title)),
    present: other((title) => PRESENT.test(title) && !ABSENT.test(title)),
    absent: other((title) => ABSENT.test(title)),
  };
}

/** `| Absent members | Present members |` has names in both: those who were there are the ones to be listed. */
function nameColumn(titles: readonly string[]): number {
  const named = titles.findIndex((title) => NAMES.test(title) && !ABSENT.test(title));
  return Math.max(0, named >= 0 ? named : titles.findIndex((title) => !ABSENT.test(title)));
}

const NAMES = /\bname\b|attendee|member|participant|mitglied|teilnehmer/u;

/** Not whom somebody represents, nor whether they vote. */
const PRESENT =
  /\b(?:present|attend(?:ed|ing|ance)|anwesend|anwesenheit|teilgenommen)\b|^(?:attendance |meeting )?status$/u;

/** All of a title: `Apologies for lateness` are of somebody who came. */
const ABSENT =
  /^(?:absent|absentees?|absences?|apolog(?:y|ies)|regrets?|excused|unable to (?:attend|come|join)|not (?:present|attending)|abwesend|entschuldigt)(?: (?:members?|people|received|sent|mitglieder))?\??$|\b(?:absent|excused|abwesend|entschuldigt)\??$/u;

/** Whether a header has a column for names and one for who came, whatever stands above the table. */
export function saysWhoWasPresent(text: string, header: TableRow): boolean {
  const titles = header.cells.map((cell) => fold(inlineOf(text, cell).visible[0] ?? ''));
  const has = (pattern: RegExp): boolean => titles.some((title) => pattern.test(title));
  return has(/^(?:name|attendee|member|participant)s?$/u) && has(/^(?:present|attended|attendance)\??$/u);
}

/** The entry of a row; none where its name cell has no name. */
export function entriesOfRow(text: string, row: TableRow, columns: Columns): readonly PlacedEntry[] {
  const cell = (index: number): string => {
    const content = row.cells[index];
    return content === undefined ? '' : (inlineOf(text, content).visible[0] ?? '');
  };
  const start = row.cells[columns.name]?.lines[0]?.start ?? row.span.start;
  const entry = readEntry(cell(columns.name), start);
  if (entry === undefined) return [];
  const short = cell(columns.abbreviation).trim();
  return [
    {
      ...entry,
      abbreviation: /^\p{L}[\p{L}\p{N}]{0,5}$/u.test(short) ? short : entry.abbreviation,
      checked: cameIn(cell(columns.present), cell(columns.absent), columns) ?? entry.checked,
      ...{ span: row.span, shape: 'row' },
    },
  ];
}

/** What the columns for who came and for who did not say of one row; undefined where they say nothing. */
function cameIn(present: string, absent: string, columns: Columns): boolean | undefined {
  const [mark, missing] = [fold(present).trim(), fold(absent).trim()];
  if (mark !== '') return !(DENIED.test(mark) || GONE.test(mark));
  // A name in such a column is of somebody else.
  if (MISSING.test(missing) || GONE.test(missing) || isAwayNote(missing)) return false;
  // Where only those who were away are marked, all others came.
  return columns.absent >= 0 && columns.present < 0 ? true : undefined;
}

/** What says no, in a column for who came and in one for who did not. */
const DENIED = /^(?:no|n|nein|[-–—✗✘❌])$/u;

/** What says that somebody did not come, in either column. */
const GONE =
  /^(?:absent|abwesend|regrets?|apolog(?:y|ies)|excused|entschuldigt|unable(?: to attend)?|away|not present|fehlt)$/u;

/** A mark in a column for those who did not come. */
const MISSING = /^(?:[xyj1*•✓✔☑✅]|yes|ja|true)$/u;
