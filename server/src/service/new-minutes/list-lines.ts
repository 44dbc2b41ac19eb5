/** The attendee lists of new minutes: which lines of the last ones they keep, and what changes in these. */
import type { TableRow } from '../../markdown/block';
import type { Edit } from '../../markdown/edit';
import { lineIndexAt } from '../../markdown/source';
import { textOf } from '../../markdown/span';
import { columnsOf } from '../../minutes/attendee-shapes';
import { foldNear } from '../../minutes/fold';
import type { Attendee, AttendeeList, Meeting, Section } from '../../minutes/meeting';
import { attendeeMarker } from '../../rules/add-entry';
import type { Seats } from './seats';
import { withoutNotes } from './written-name';

export interface ListLines {
  /** Indices of lines. */
  readonly kept: readonly number[];
  readonly edits: readonly Edit[];
  /** Whole lines that come behind a kept one; `opens` where nothing of a list is above them. */
  readonly added: readonly AddedLine[];
}

export interface AddedLine {
  readonly behind: number;
  readonly text: string;
  readonly opens: boolean;
}

/** A list in the text stays empty where nobody is expected in it. */
export function linesOfList(
  meeting: Meeting,
  section: Section,
  list: AttendeeList,
  { kept, added }: Seats,
  { rest }: { readonly rest: string },
): ListLines {
  const { source } = meeting;
  const title = lineIndexAt(source, list.titleSpan.start);
  const [sample] = list.entries;
  if (sample?.shape === 'part' || (sample !== undefined && isBehindTitle(meeting, list, sample)))
    return commaList(meeting, list, { kept, added }, rest);
  const rows = headOf(meeting, section, sample);
  const entries = list.entries.filter((entry) => kept.has(entry));
  const lines = entries.map(({ nameSpan }) => lineIndexAt(source, nameSpan.start));
  const last = lines.at(-1) ?? rows.at(-1);
  const columns = columnsIn(meeting, section, sample);
  return {
    kept: [title, ...rows, ...lines],
    edits: entries.flatMap((entry) => [...withoutMarks(meeting, section, entry), ...notesOf(meeting, entry)]),
    added: [...added].sort(byName).map((name) => ({
      behind: placeOfName(name, entries, lines) ?? last ?? title,
      text: entryLike(meeting, sample, name, columns),
      opens: last === undefined,
    })),
  };
}

/** In a list that is sorted by names the line before a name; undefined in any other, and where it is the first. */
function placeOfName(
  name: string,
  entries: readonly Attendee[],
  lines: readonly number[],
): number | undefined {
  const names = entries.map((entry) => entry.name);
  const isSorted =
    names.length >= FEWEST_SORTED &&
    names.every((one, index) => index === 0 || byName(names[index - 1] ?? '', one) <= 0);
  if (!isSorted) return undefined;
  return lines[names.findLastIndex((other) => byName(other, name) <= 0)];
}

/** So many names are sorted by no accident. */
const FEWEST_SORTED = 3;

/** Whatever the case and the accents. */
function byName(a: string, b: string): number {
  const [first, second] = [foldNear(a), foldNear(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** `Present: Ada` */
function isBehindTitle(
  { source }: Meeting,
  { titleSpan }: AttendeeList,
  { shape, nameSpan }: Attendee,
): boolean {
  return shape === 'line' && lineIndexAt(source, titleSpan.start) === lineIndexAt(source, nameSpan.start);
}

/** `Present: Ada, Tom`, on one line; what nobody stands in says so. */
function commaList({ source }: Meeting, list: AttendeeList, { kept, added }: Seats, rest: string): ListLines {
  const { text } = source;
  const [first, last] = [list.entries[0], list.entries.at(-1)];
  if (first === undefined || last === undefined) return { kept: [], edits: [], added: [] };
  const entries = list.entries.filter((entry) => kept.has(entry));
  const names = [
    ...entries.map((entry) => withoutNotes(textOf(text, entry.span).trim(), entry).replace(/[,;]$/u, '')),
    ...added,
  ];
  const [line, behind] = [lineIndexAt(source, first.span.start), lineIndexAt(source, last.span.end)];
  const ends = source.lines.at(line)?.end ?? first.span.end;
  const end = line === behind ? last.span.end : ends;
  return {
    kept: [lineIndexAt(source, list.titleSpan.start), line],
    edits: [{ span: { start: first.span.start, end }, text: names.length === 0 ? rest : names.join(', ') }],
    added: [],
  };
}

/** The head of the table that an entry stands in, with the line below it. */
function headOf({ source }: Meeting, { blocks }: Section, entry: Attendee | undefined): readonly number[] {
  const head = entry?.shape === 'row' ? headAbove(blocks.filter(isRow), entry) : undefined;
  if (head === undefined) return [];
  const line = lineIndexAt(source, head.span.start);
  return [line, line + 1];
}

function isRow(block: Section['blocks'][number]): block is TableRow {
  return block.kind === 'row';
}

function headAbove(rows: readonly TableRow[], { span }: Attendee): TableRow | undefined {
  return rows.findLast(({ header, span: own }) => header && own.start < span.start);
}

interface Columns {
  readonly count: number;
  readonly name: number;
  readonly present: number;
  readonly absent: number;
}

function columnsIn(
  { source: { text } }: Meeting,
  { blocks }: Section,
  entry: Attendee | undefined,
): Columns | undefined {
  const head = entry?.shape === 'row' ? headAbove(blocks.filter(isRow), entry) : undefined;
  return head && { ...columnsOf(text, head), count: head.cells.length };
}

/** Nobody has come yet: check boxes and columns that say who did are empty. */
function withoutMarks(meeting: Meeting, section: Section, entry: Attendee): readonly Edit[] {
  const { text } = meeting.source;
  const { start } = meeting.source.lines.at(lineIndexAt(meeting.source, entry.nameSpan.start)) ?? entry.span;
  if (entry.shape !== 'row') {
    const box = /\[[xX✓✔]\](?=\s)/u.exec(text.slice(start, entry.nameSpan.start));
    return box === null ? [] : [{ span: spanAt(start + box.index, 3), text: '[ ]' }];
  }
  const row = section.blocks.filter(isRow).find((one) => one.span.start === entry.span.start);
  const columns = columnsIn(meeting, section, entry);
  return [columns?.present, columns?.absent].flatMap((index = -1) => {
    const cell = row?.cells[index]?.lines[0];
    return cell === undefined ? [] : [{ span: cell, text: ' '.repeat(cell.end - cell.start) }];
  });
}

function spanAt(start: number, length: number): Edit['span'] {
  return { start, end: start + length };
}

function notesOf({ source }: Meeting, entry: Attendee): readonly Edit[] {
  const from = entry.nameSpan.end;
  const line = source.lines.at(lineIndexAt(source, from));
  const written = source.text.slice(from, Math.min(line?.end ?? from, entry.span.end));
  const now = withoutNotes(written, entry);
  return now === written ? [] : [{ span: spanAt(from, written.length), text: now }];
}

/** A line with another name in the form of an entry. */
function entryLike(
  meeting: Meeting,
  sample: Attendee | undefined,
  name: string,
  columns: Columns | undefined,
): string {
  const { source } = meeting;
  if (sample === undefined) return `${attendeeMarker(meeting)} ${name}`;
  if (columns !== undefined) {
    const cells = Array.from({ length: columns.count }, (_, index) => (index === columns.name ? name : ''));
    return `| ${cells.join(' | ')} |`;
  }
  const line = source.lines.at(lineIndexAt(source, sample.nameSpan.start)) ?? sample.span;
  const markup = MARKUP.exec(textOf(source.text, line))?.[0] ?? '';
  return `${markup.replace(/\[[xX✓✔]\]/u, '[ ]')}${name}`;
}

const MARKUP = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX✓✔]\][ \t]+)?/u;
