/** Adding somebody to an attendee list, in the form that the list has. */
import { depthOf } from '../markdown/block';
import { insertion } from '../markdown/edit';
import { hasBlankLines, lineAt, lineEnding, lineIndexAt } from '../markdown/source';
import { type Span, textOf, trimmed } from '../markdown/span';
import { presenceIn } from '../minutes/attendee';
import { columnsOf } from '../minutes/attendee-shapes';
import { isAbbreviation, isPlaceholder } from '../minutes/entries';
import { readLabel } from '../minutes/labels';
import type { Attendee, AttendeeList, Meeting } from '../minutes/meeting';
import { isListed, standingOf } from '../minutes/speakers';
import type { Edit } from './rule';

/**
 * The edit that adds a name at the end of a list, also of an empty one.
 * @returns undefined where the list has no place for it that can be told
 */
export function addEntry(meeting: Meeting, written: AttendeeList, name: string): Edit | undefined {
  if (written.entries.length === 0) return firstEntry(meeting, written, name);
  const list = { ...written, entries: written.entries.filter((entry) => !isSaid(meeting, entry)) };
  const last = list.entries.at(-1);
  if (last === undefined) return undefined;
  switch (last.shape) {
    case 'item':
      return nextItem(meeting, last, name);
    case 'part':
      return nextPart(meeting, list, name);
    case 'line':
      return nextLine(meeting, list, last, name);
    case 'row':
      return nextRow(meeting, last, name);
    case 'html':
      return undefined;
  }
}

/** Whether an entry stands behind the label of somebody who is listed: nobody is written into what somebody says. */
function isSaid(meeting: Meeting, { nameSpan }: Attendee): boolean {
  const line = lineAt(meeting.source, nameSpan.start);
  if (line === undefined) return false;
  const before = textOf(meeting.source.text, { start: line.start, end: nameSpan.start });
  const said = before.replace(ITEM, '');
  const label = /[:：]/u.test(said) ? readLabel(said, said, 0) : undefined;
  return label?.speakers.some((speaker) => isListed(standingOf(meeting, speaker).rung)) === true;
}

/** Lines without bullets stay lines where there are several, with what is between the last two; one becomes a comma list. */
function nextLine(meeting: Meeting, list: AttendeeList, { span }: Attendee, name: string): Edit | undefined {
  const { text } = meeting.source;
  const before = list.entries.at(-2);
  if (before === undefined) return nextPart(meeting, list, name);
  const end = span.start + textOf(text, span).trimEnd().length;
  const from = before.span.start + textOf(text, before.span).trimEnd().length;
  const between = text.slice(from, span.start);
  const separator = LINES_APART.test(between) ? between : lineEnding(text);
  return { span: { start: end, end: span.end }, text: `${separator}${name}` };
}

/** The end of a line, with the hard break it may have, a blank line, and the indentation of the next one. */
const LINES_APART = /^(?:[ \t]{0,9}|\\)(?:(?:\r\n?|\n)[ \t>]{0,20}){1,3}$/u;

/** Behind the last part, with the separator that stands before it; a full stop stays at the end. */
function nextPart({ source: { text } }: Meeting, { entries }: AttendeeList, name: string): Edit | undefined {
  const [before, last] = entries.length === 1 ? [undefined, entries[0]] : entries.slice(-2);
  if (last === undefined) return undefined;
  const between = before === undefined ? '' : text.slice(before.span.end, last.span.start);
  const [separator = ','] = between.length > LONGEST_SEPARATOR ? [] : (/[;，、]/u.exec(between) ?? []);
  const written = textOf(text, last.span).trimEnd();
  // Of `Ada B.` it is the initial's.
  const stop = /\.$/u.test(written) && !/(?:^|\s)\p{Lu}\.$/u.test(written) ? 1 : 0;
  const space = /[，、]/u.test(separator) ? '' : ' ';
  return insertion(last.span.start + written.length - stop, `${separator}${space}${name}`);
}

/** In UTF-16 code units. */
const LONGEST_SEPARATOR = 20;

/** A row with the name in its column; the other cells are for whoever knows what belongs there. */
function nextRow(
  { source, sections }: Meeting,
  { span, nameSpan }: Attendee,
  name: string,
): Edit | undefined {
  const rows = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'row' ? block : [])),
  );
  const index = rows.findIndex((candidate) => candidate.span.start === span.start);
  const row = rows[index];
  if (row === undefined) return undefined;
  const named = row.cells.findIndex(
    ({ lines: [cell] }) => cell !== undefined && cell.start <= nameSpan.start && nameSpan.end <= cell.end,
  );
  const header = rows.slice(0, index).findLast((candidate) => candidate.header);
  const short = header === undefined ? -1 : columnsOf(source.text, header).abbreviation;
  // Whose abbreviation it is, only people know.
  const isShort = short >= 0 && short !== named && isAbbreviation(name);
  const cells = row.cells.map((_, column) => {
    if (column === named) return isShort ? NAME_TO_FILL_IN : name;
    return isShort && column === short ? name : '';
  });
  const edit = insertion(span.end, `${lineEnding(source.text)}| ${cells.join(' | ')} |`);
  return isShort ? { ...edit, snippet: true } : edit;
}

const NAME_TO_FILL_IN = `\${1:name}`;

/** The markup of an item, with a check box where there is one. */
const ITEM =
  /^(?<indent>[ \t>]*)(?<marker>[-*+]|(?<number>\d{1,9})(?<delimiter>[.)]))(?<gap>[ \t]+)(?<box>\[[ xX]\][ \t]+)?/;

/** What an entry says, without the markup of its item; undefined for the row of a table, and for HTML. */
export function writtenEntry(text: string, { span, shape }: Attendee): string | undefined {
  const written = textOf(text, span);
  return shape === 'row' || shape === 'html'
    ? undefined
    : written.slice(ITEM.exec(written)?.[0].length ?? 0).trim();
}

/** The empty check box of an entry; undefined where it has none. */
export function emptyBox(text: string, { span }: Attendee): Span | undefined {
  const match = ITEM.exec(textOf(text, span));
  const box = match?.groups?.['box'];
  if (match === null || box === undefined || !box.startsWith('[ ]')) return undefined;
  const start = span.start + match[0].length - box.length;
  return { start, end: start + 3 };
}

function nextItem({ source: { text } }: Meeting, { span }: Attendee, name: string): Edit | undefined {
  const groups = ITEM.exec(textOf(text, span))?.groups;
  if (groups === undefined) return undefined;
  const { indent = '', marker = '', number, delimiter = '', gap = '', box } = groups;
  const next = number === undefined ? marker : `${Number(number) + 1}${delimiter}`;
  const ticked = box === undefined ? '' : '[x] ';
  return insertion(span.end, `${lineEnding(text)}${indent}${next}${gap}${ticked}${name}`);
}

function firstEntry(meeting: Meeting, list: AttendeeList, name: string): Edit | undefined {
  const { source } = meeting;
  const section = meeting.sections.find(({ heading }) => heading?.lines[0] === list.titleSpan);
  const placeholder = placeholderOf(meeting, list);
  if (placeholder !== undefined) return { span: placeholder, text: name };
  const bullet =
    section?.heading === undefined ? undefined : emptyBullet(source.text, section.heading.span.end);
  if (bullet !== undefined) return { span: bullet, text: ` ${name}` };
  const line = lineAt(source, list.titleSpan.start);
  if (line === undefined) return undefined;
  // Behind a label (`Guests:`) on its line; below a heading as a bullet, with a blank line where the file has them.
  if (section === undefined) {
    const { end } = trimmed(source.text, line);
    return /[:：][*_]*$/u.test(textOf(source.text, line).trimEnd()) ? insertion(end, ` ${name}`) : undefined;
  }
  const end = section.heading?.span.end ?? line.end;
  const eol = lineEnding(source.text);
  const spaced = hasBlankLines(source);
  // Text right below would go on with the bullet.
  const next = source.lines.at(lineIndexAt(source, end) + 1);
  const runsOn = next !== undefined && !/^(?:\s*$|\s*#)/u.test(textOf(source.text, next));
  return insertion(end, `${spaced ? eol : ''}${eol}${attendeeMarker(meeting)} ${name}${runsOn ? eol : ''}`);
}

/** The place behind an empty bullet right below a heading, where the first name goes. */
function emptyBullet(text: string, headingEnd: number): Span | undefined {
  const match = EMPTY_BULLET.exec(text.slice(headingEnd, headingEnd + LONGEST_GAP));
  if (match === null) return undefined;
  const end = headingEnd + match[0].length;
  return { start: end - (match.groups?.['space'] ?? '').length, end };
}

const EMPTY_BULLET = /^[ \t]*(?:(?:\r\n?|\n)[ \t]*)+[-*+](?<space>[ \t]*)(?=[\r\n]|$)/;
/** In UTF-16 code units. */
const LONGEST_GAP = 100;

/** `- N/A` in the section of an empty list: the text that the first name replaces. */
function placeholderOf({ source: { text }, sections }: Meeting, list: AttendeeList): Span | undefined {
  const section = sections.find(({ lists }) => lists.includes(list));
  const blocks = section?.blocks.filter(({ span }) => span.start >= list.titleSpan.end) ?? [];
  const [first] = blocks;
  const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
  if (line === undefined) return undefined;
  const span = trimmed(text, line);
  return span.start < span.end && isPlaceholder(textOf(text, span)) ? span : undefined;
}

/** The bullet marker of the attendee lists. */
export function attendeeMarker({ sections }: Meeting): string {
  const items = sections
    .filter(({ kind }) => presenceIn(kind) !== undefined)
    .flatMap(({ blocks }) => blocks.flatMap(({ item }) => item ?? []));
  return items.find((item) => !item.ordered && depthOf(item) === 0)?.marker ?? '-';
}
