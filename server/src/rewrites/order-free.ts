/** Whether the order of an attendee list says nothing, so that its entries may change places. */
import type { ListItem, TableRow } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { Attendee, Meeting, Section } from '../minutes/meeting';
import { GROUP_OF_PEOPLE, readTitle } from '../minutes/titles';
import type { Movable } from './movable';

/**
 * False where an entry may be the title of those below it, may look back at the one above it (`ditto`), or has a line that
 * is not clearly its own. When in doubt a list stays as it is: nobody may end up in another group.
 * @param section the one that the list stands in
 * @param items of the entries, by where they begin
 */
export function isOrderFree(
  { source: { text } }: Meeting,
  section: Section,
  movables: readonly Movable[],
  items: ReadonlyMap<number, ListItem>,
): boolean {
  const titles = movables.filter(({ entry }) => isEmphasised(text, entry));
  return (
    (titles.length === 0 || titles.length === movables.length) &&
    movables.every((one) => !isGroup(one.entry.name) && !looksBack(text, one)) &&
    movables.every(({ entry, span }) => hasOwnLines(text, span, items.get(entry.span.start))) &&
    areRowsAlike(text, section, movables) &&
    areDirectivesAttached(text, section, movables)
  );
}

/** `**Staff**`, `**Staff** (elected)`. */
function isEmphasised(text: string, { nameSpan: { start } }: Attendee): boolean {
  return /[*_>]/u.test(text[start - 1] ?? '');
}

/** Words in what is no name: `Remote participants`, `Total`. */
const GROUP =
  /(?<!\p{L})(?:attendees|board|committee|community|council|guests?|group|in[ -]person|invited|members?|observers?|online|on[ -]?site|others|participants|people|phone|remote(?:ly)?|staff|sum|team|total|video|virtual(?:ly)?|visitors?|volunteers|zoom|anzahl|beirat|beobachter|externe|gäste|gesamt|gruppe|mitglieder|personen|summe|teilnehmer(?:innen)?|telefon|verwaltung|vor ort|vorstand|weitere)(?!\p{L})/iu;

function isGroup(name: string): boolean {
  return GROUP_OF_PEOPLE.test(name) || GROUP.test(name) || readTitle(name) !== undefined;
}

/** Words and signs that mean the entry above: `ditto`, `(her deputy)`, `"`. */
const BACK_WORD =
  /(?<!\p{L})(?:above|both|dito|ditto|do\.|dto|former|her|his|ibid|idem|latter|likewise|previous|preceding|same|their|theirs|oben|vorige[rns]?|dasselbe|dieselbe|derselbe|desgl|desgleichen|ebenda|ebenfalls|ebenso|deren|dessen|ihre?|seine?)(?!\p{L})/iu;
const BACK_SIGN = /(?:^|[(\s|,])(?:[-–—]?["“”„″〃][-–—]?|''|,,|\^{1,2}|[↑⇧])(?=$|[)\s|,])/u;

function looksBack(text: string, { entry: { nameSpan }, span }: Movable): boolean {
  const besides = `${text.slice(span.start, nameSpan.start)} ${text.slice(nameSpan.end, span.end)}`;
  return BACK_WORD.test(besides) || BACK_SIGN.test(besides);
}

/** Whether all lines below the first one are indented as what belongs to an item, and none may be a title. */
function hasOwnLines(text: string, span: Span, item: ListItem | undefined): boolean {
  if (item === undefined) return true;
  const [head = '', ...below] = textOf(text, { start: item.span.start, end: span.end }).split(/\r\n?|\n/u);
  const least = widthOf(head.slice(0, item.markerSpan.end - item.span.start)) + 1;
  return below
    .filter((line) => line.trim() !== '')
    .every((line) => widthOf(/^[ \t]*/u.exec(line)?.[0] ?? '') >= least && !TITLE.test(line));
}

/** A line that ends in a colon, or is in bold from end to end. */
const TITLE = /[:：][*_]*[ \t\\]*$|^[ \t]*(?:\*\*|__)[^*_]*(?:\*\*|__)[ \t\\]*$/u;

/** In columns: a tab goes to the next multiple of four. */
function widthOf(written: string): number {
  return [...written].reduce((width, sign) => (sign === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}

/** The columns of which it is known that what is in them goes with the row, wherever that stands. */
const NAME = /\bname\b|attendee|member|participant/u;
const FILLED =
  /^(?:roles?|rolle|position|funktion|function|affiliation|organi[sz]ation|org|company|employer|firma)$/u;
/** Nothing in them is nothing, and not what the row above says. */
const MAY_BE_EMPTY =
  /abbr|initials|present|attend(?:ed|ance)|^(?:status|e-?mail|github|handle|irc|nick|kürzel|anwesend)$/u;

function areRowsAlike(text: string, { blocks }: Section, movables: readonly Movable[]): boolean {
  if (movables[0]?.entry.shape !== 'row') return true;
  const starts = new Set(movables.map(({ entry }) => entry.span.start));
  const rows = blocks.filter((block): block is TableRow => block.kind === 'row');
  const own = rows.filter(({ span }) => starts.has(span.start));
  const header = rows.findLast(
    ({ header: isHeader, span }) => isHeader && span.start < (own[0]?.span.start ?? 0),
  );
  const titles = header?.cells.map((_, index) => fold(cellOf(text, header, index))) ?? [];
  return (
    titles.some((title) => NAME.test(title)) &&
    titles.every(
      (title, index) =>
        MAY_BE_EMPTY.test(title) ||
        ((NAME.test(title) || FILLED.test(title)) && own.every((row) => cellOf(text, row, index) !== '')),
    )
  );
}

function cellOf(text: string, { cells }: TableRow, index: number): string {
  const cell = cells[index];
  return cell === undefined ? '' : (inlineOf(text, cell).visible[0] ?? '').trim();
}

/** A comment that silences rules goes with the entry that it stands right above, or is within one line of it. */
function areDirectivesAttached(text: string, { directives }: Section, movables: readonly Movable[]): boolean {
  const [first, last] = [movables[0]?.span, movables.at(-1)?.span];
  if (first === undefined || last === undefined) return false;
  return directives.every(({ scope, span }) => {
    if (scope === 'disable-file' || span.start >= last.end) return true;
    if (scope === 'disable-next-line') {
      const isAbove =
        span.end <= first.start && textOf(text, { start: span.end, end: first.start }).trim() !== '';
      return isAbove || movables.some((movable) => movable.span.start === span.start);
    }
    return (
      scope === 'disable-line' ||
      !movables.some((movable) => movable.span.start < span.start && span.end <= movable.span.end)
    );
  });
}
