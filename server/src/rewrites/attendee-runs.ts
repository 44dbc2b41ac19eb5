/** Which entries of an attendee list can change places: each with all that belongs to it. */
import type { ListItem } from '../markdown/block';
import { hardBreakOf } from '../markdown/hard-break';
import { type Span, textOf, trimmed } from '../markdown/span';
import type { Attendee, AttendeeList, Meeting, Section } from '../minutes/meeting';
import type { Movable } from './movable';
import { isOrderFree } from './order-free';

/**
 * The entries of a list in runs that follow one another: what stands between two runs (a comment, a line that is no
 * entry, a blank line in a list that has hardly any) keeps them apart. None where it cannot be told what belongs to whom.
 */
export function attendeeRuns(meeting: Meeting, list: AttendeeList): readonly (readonly Movable[])[] {
  const { text } = meeting.source;
  const section = sectionOf(meeting, list);
  if (section === undefined) return [];
  const items = itemsOf(section);
  const all = outerEntries(list).map((entry) => movableOf(text, entry, items.get(entry.span.start)));
  const movables = all.flatMap((one) => one ?? []);
  if (movables.length < all.length || !areLike(text, movables, items)) return [];
  const placed = movables.map((one, index) => withDirective(text, one, movables[index - 1]));
  if (!isOrderFree(meeting, section, placed, items)) return [];
  const gaps = placed.slice(1).map(({ span }, index) => gapBetween(text, placed[index]?.span, span));
  const most = commonest(gaps);
  const runs: Movable[][] = [];
  for (const [index, one] of placed.entries()) {
    const isNext = index > 0 && gaps[index - 1] !== undefined && gaps[index - 1] === most;
    if (isNext) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  // Of a list of commas a part behind `and` cannot be told from one that goes with the part before.
  return list.entries[0]?.shape === 'part' && runs.length > 1 ? [] : runs;
}

/** Without those that hang below another one, which they go with. */
function outerEntries({ entries }: AttendeeList): readonly Attendee[] {
  let end = -1;
  return entries.filter(({ span, shape }) => {
    if (shape === 'item' && span.start < end) return false;
    end = Math.max(end, span.end);
    return true;
  });
}

function sectionOf({ sections }: Meeting, { titleSpan }: AttendeeList): Section | undefined {
  return sections.find(({ span }) => span.start <= titleSpan.start && titleSpan.start <= span.end);
}

/** The items of its lists, by where they begin. */
function itemsOf({ blocks }: Section): ReadonlyMap<number, ListItem> {
  const items = blocks.flatMap(({ item }) => item ?? []);
  return new Map(items.map((item) => [item.span.start, item]));
}

function movableOf(text: string, entry: Attendee, item: ListItem | undefined): Movable | undefined {
  const { span, shape } = entry;
  switch (shape) {
    case 'item': {
      // Numbers stay where they are.
      const start = item?.ordered === true ? item.markerSpan.end : item?.markerSpan.start;
      return start === undefined ? undefined : { entry, span: endTrimmed(text, { start, end: span.end }) };
    }
    case 'row':
      return { entry, span: trimmed(text, span) };
    case 'line':
      return {
        entry,
        span: trimmed(text, { start: span.start, end: hardBreakOf(text, span)?.start ?? span.end }),
      };
    case 'part': {
      const part = trimmed(text, span);
      return /[\r\n]|\.$/u.test(textOf(text, part)) ? undefined : { entry, span: part };
    }
    case 'html':
      return undefined;
  }
}

function endTrimmed(text: string, span: Span): Span {
  return { start: span.start, end: span.start + textOf(text, span).trimEnd().length };
}

/** Whether each can stand where another stands: what hangs below an item is indented by its marker. */
function areLike(text: string, all: readonly Movable[], items: ReadonlyMap<number, ListItem>): boolean {
  const [first] = all;
  if (first === undefined || all.some(({ entry }) => entry.shape !== first.entry.shape)) return false;
  if (first.entry.shape !== 'item') return true;
  const own = all.flatMap(({ entry }) => items.get(entry.span.start) ?? []);
  if (own.some(({ parent }) => parent !== own[0]?.parent)) return false;
  const heads = own.map(({ markerSpan, span }) => textOf(text, { start: span.start, end: markerSpan.end }));
  const areEqual = heads.every((head) => head.replace(/\d/gu, '0') === heads[0]?.replace(/\d/gu, '0'));
  return areEqual || all.every(({ span }) => !/[\r\n]/u.test(textOf(text, span)));
}

/** A comment for the next line goes with it. */
function withDirective(text: string, movable: Movable, above: Movable | undefined): Movable {
  if (movable.entry.shape !== 'item') return movable;
  const from = Math.max(above?.span.end ?? 0, movable.span.start - LONGEST_COMMENT);
  const comment = DIRECTIVE.exec(text.slice(from, movable.span.start))?.groups?.['comment'];
  if (comment === undefined) return movable;
  return { ...movable, span: { start: movable.span.start - comment.length, end: movable.span.end } };
}

/** In UTF-16 code units. */
const LONGEST_COMMENT = 1_000;
const DIRECTIVE =
  /(?:\r\n?|\n)(?<comment><!--[ \t]*minutes-disable-next-line\b[^\r\n<>]*-->[ \t]*(?:\r\n?|\n))$/u;

/** What keeps two entries apart, as a mark that is equal for equal gaps; undefined where more stands there than may. */
function gapBetween(text: string, above: Span | undefined, below: Span): string | undefined {
  if (above === undefined || above.end > below.start) return undefined;
  const gap = text.slice(above.end, below.start);
  if (/[\r\n]/u.test(gap)) {
    const isBare = /^[ \t\\]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*[ \t]*(?:\d{1,9}[.)])?$/u.test(gap);
    return isBare ? `${gap.split(/\r\n?|\n/u).length} lines` : undefined;
  }
  return /^[ \t]*[,;，、][ \t]*$/u.test(gap) ? gap.trim() : undefined;
}

function commonest(gaps: readonly (string | undefined)[]): string | undefined {
  const known = gaps.flatMap((gap) => gap ?? []);
  const count = (gap: string): number => known.filter((other) => other === gap).length;
  return known.reduce<string | undefined>(
    (best, gap) => (best === undefined || count(gap) > count(best) ? gap : best),
    undefined,
  );
}
