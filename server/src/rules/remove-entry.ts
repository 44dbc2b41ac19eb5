/** Removing an entry of an attendee list without losing what only that entry says. */

import { hardBreakOf } from '../markdown/hard-break';
import { byPosition, type Span, startOfRun } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { Attendee } from '../minutes/meeting';
import { isAwayNote } from '../minutes/presence-notes';
import { shortened } from '../minutes/shortened';
import { t } from '../words/words';
import type { Edit } from './rule';

export interface Removal {
  readonly edits: readonly Edit[];
  /** Adds to the title of a fix what happens to what only this entry says. */
  readonly told: (title: string) => string;
  /** Whether something that only this entry says goes with it. */
  readonly loses: boolean;
}

/**
 * The edits that remove an entry and carry its notes over to another entry of the same person.
 * @returns undefined where more than the entry would go: an item with other items or text below it
 */
export function removeEntry(text: string, entry: Attendee, other: Attendee): Removal | undefined {
  // Of HTML only whoever writes it knows what may stand alone.
  const span = entry.shape === 'html' ? undefined : removedSpan(text, entry);
  if (span === undefined) return undefined;
  const removal = { span, text: '' };
  const own = entry === other ? NOTHING : ownNotes(text, entry, other);
  // A row's cells and a table's columns are not ours to fill: whoever removes it has to look.
  const takesNotes = entry.shape !== 'row' && other.shape !== 'row' && other.shape !== 'html';
  const kept = takesNotes ? own.kept : [];
  const end = endOfText(text, other.span);
  const addition = { span: { start: end, end }, text: kept.map((note) => ` (${note})`).join('') };
  const lost = entry === other ? [] : lostText(text, entry, other, [...kept, ...own.wrong]);
  return {
    edits: kept.length === 0 ? [removal] : [removal, addition].sort(byPosition),
    told: (title) => withConsequences(title, { ...own, kept }, lost),
    loses: lost.length > 0,
  };
}

function withConsequences(title: string, { kept, wrong }: OwnNotes, lost: readonly string[]): string {
  let told = title;
  if (kept.length > 0) told = t('{0} and keep its note "{1}"', told, kept.join(', '));
  if (wrong.length > 0) told = t('{0} without its note "{1}"', told, wrong.join(', '));
  if (lost.length > 0) told = t('{0}, which loses "{1}"', told, shortened(lost.join(' '), LONGEST));
  return told;
}

interface OwnNotes {
  /** Each for parentheses of its own. */
  readonly kept: readonly string[];
  /** Why somebody did not come who, as the other entry says, came. */
  readonly wrong: readonly string[];
}

const NOTHING: OwnNotes = { kept: [], wrong: [] };

/** The abbreviation, notes and handles of an entry that the other one does not have, each once. */
function ownNotes(
  text: string,
  { abbreviation, notes, handles, presence }: Attendee,
  other: Attendee,
): OwnNotes {
  const written = notes.join(' ');
  const bare = handles.map((handle) => `@${handle}`).filter((handle) => !written.includes(handle));
  const own = [...notes, ...bare].filter((note) => !says(text, other, note));
  const isWrong = (note: string): boolean =>
    presence === 'absent' && other.presence === 'present' && isAwayNote(note);
  const short = other.abbreviation === undefined && abbreviation !== undefined ? [abbreviation] : [];
  const kept = own.filter((note) => !isWrong(note));
  return { kept: [...short, ...(kept.length === 0 ? [] : [kept.join(', ')])], wrong: own.filter(isWrong) };
}

/** What of an entry, its name and its markup apart, neither the other entry says nor the notes that it takes over. */
function lostText(
  text: string,
  entry: Attendee,
  other: Attendee,
  notes: readonly string[],
): readonly string[] {
  const known = new Set([...piecesOf(text, other), ...piecesIn(notes.join(' '))].map(fold));
  return piecesOf(text, entry).filter((piece) => !known.has(fold(piece)));
}

function piecesOf(text: string, { span, nameSpan, shape }: Attendee): readonly string[] {
  const before = text.slice(span.start, nameSpan.start).replace(ITEM_MARKUP, '');
  const rest = `${before} ${text.slice(nameSpan.end, Math.min(span.end, nameSpan.end + LONGEST_LINE))}`;
  if (shape !== 'row') return piecesIn(rest);
  return rest
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => SAYS.test(cell));
}

/** Comments, tags and addresses, the destinations of links, and words. */
function piecesIn(text: string): readonly string[] {
  const pieces = text.match(/<!--[\s\S]*?-->|<[^<>]*>|\]\([^()]*\)|[^\s()[\],;<>*_`~"]+/gu) ?? [];
  return pieces
    .map((piece) => (piece.startsWith('](') ? piece.slice(2, -1) : piece))
    .filter((piece) => SAYS.test(piece) && !/^[xX]$/u.test(piece));
}

const SAYS = /[\p{L}\p{N}]/u;
const ITEM_MARKUP = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

/** As much as is shown in a title, in UTF-16 code units. */
const LONGEST = 60;

function says(text: string, { span }: Attendee, note: string): boolean {
  return fold(text.slice(span.start, span.end)).includes(fold(note));
}

/** Whole lines with their line ending; of a comma list the part with one separator; behind a label only the name. */
function removedSpan(text: string, { span, shape }: Attendee): Span | undefined {
  const lines = text.slice(span.start, span.end);
  if (/[\r\n]\s*\S/.test(lines)) return undefined;
  if (shape === 'part' && !isAlone(text, span)) return partSpan(text, span);
  const start = lineStart(text, span.start);
  const before = text.slice(start, span.start);
  const next = shape === 'item' && before.trim() === '' ? nextNumber(text, span) : undefined;
  if (next !== undefined) return next;
  if (/[^\s>]/u.test(before)) return { start: start + before.trimEnd().length, end: endOfText(text, span) };
  const rest = /[^\r\n]*(?:\r\n?|\n|$)/.exec(text.slice(span.end));
  const end = span.end + (rest?.[0].length ?? 0);
  const breakAbove = shape === 'line' ? uselessBreak(text, start, end) : undefined;
  if (breakAbove !== undefined) return { start: breakAbove.start, end: span.end };
  // The last line of the text has no ending of its own: it goes with the one before it.
  const last = end === text.length && !/[\r\n]$/.test(lines + (rest?.[0] ?? ''));
  return last
    ? { start: start - (/(?:\r\n?|\n)$/.exec(text.slice(0, start))?.[0].length ?? 0), end }
    : { start, end };
}

function lineStart(text: string, offset: number): number {
  return startOfRun(text, offset, 0, /[^\r\n]/);
}

/** A part of a wrapped comma list that is all of its line: without it, the line goes. */
function isAlone(text: string, { start, end }: Span): boolean {
  // The other parts of a long line are not looked at.
  const before = startOfRun(text, start, 0, /[^\S\r\n]/u);
  const isFirst = before === 0 || /[\r\n]/.test(text.charAt(before - 1));
  return isFirst && /^[ \t]*[,;，、]?[ \t]*(?:[\r\n]|$)/u.test(text.slice(end, end + LONGEST_SEPARATOR));
}

const NUMBERED = /^(?<head>[ \t]*1[.)][ \t]+)/;

/** The first of a numbered list leaves its number to the second one: what is rendered counts from the first number. */
function nextNumber(text: string, { start, end }: Span): Span | undefined {
  const head = NUMBERED.exec(text.slice(start, end))?.[0];
  const gap = /^[ \t]*(?:\r\n?|\n)[ \t]*\d{1,9}[.)][ \t]+/.exec(text.slice(end, end + LONGEST_LINE))?.[0];
  return head === undefined || gap === undefined
    ? undefined
    : { start: start + head.length, end: end + gap.length };
}

/** The backslash that breaks the line above the last one of a paragraph: once that is gone, it would be text. */
function uselessBreak(text: string, start: number, end: number): Span | undefined {
  if (!/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + LONGEST_SEPARATOR))) return undefined;
  const above = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const [line = ''] = /[^\r\n]*(?=(?:\r\n?|\n)$)/.exec(above) ?? [];
  const from = start - above.length + above.lastIndexOf(line);
  const mark = hardBreakOf(text, { start: from, end: from + line.length });
  return mark !== undefined && text[mark.start] === '\\' ? mark : undefined;
}

/** In UTF-16 code units; an entry's line is shorter. */
const LONGEST_LINE = 1_000;

function partSpan(text: string, span: Span): Span {
  const before = /[ \t]*[,;，、][ \t]*(?:(?:and|und|&)[ \t]+)?$|[ \t]+(?:and|und|&)[ \t]+$/iu.exec(
    text.slice(Math.max(0, span.start - LONGEST_SEPARATOR), span.start),
  );
  if (before !== null) return { start: span.start - before[0].length, end: span.end };
  const after = /^[ \t]*[,;，、][ \t]*/u.exec(text.slice(span.end, span.end + LONGEST_SEPARATOR));
  const end = span.end + (after?.[0].length ?? 0);
  // Where nothing is left behind a label, neither is a space.
  const isLast = /^(?:[\r\n]|$)/.test(text.slice(end, end + 1));
  const space =
    /[ \t]*$/.exec(text.slice(Math.max(0, span.start - LONGEST_SEPARATOR), span.start))?.[0] ?? '';
  return { start: span.start - (isLast ? space.length : 0), end };
}

/** In UTF-16 code units. Only so much is looked at, because a line may hold thousands of names. */
const LONGEST_SEPARATOR = 20;

function endOfText(text: string, span: Span): number {
  const firstLine = /^[^\r\n]*/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return span.start + firstLine.trimEnd().length;
}
