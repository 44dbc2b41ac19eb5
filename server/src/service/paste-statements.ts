/** A chat, a transcript or hasty notes, pasted as speaker bullets. */
import { applyEdits, type Edit } from '../markdown/edit';
import { hasBlankLines, lineEnding, lineIndexAt, type Source } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import { mayHaveLabel, readLabel } from '../minutes/labels';
import type { Meeting, Statement } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { isSpeaker, standingOfLabel } from '../minutes/speakers';
import { speakerBullets } from '../rewrites/speaker-bullets';
import { chatLines } from './chat-lines';

export interface PastedStatements {
  readonly edit: Edit;
  /** How many there are. */
  readonly count: number;
}

/**
 * The edit that puts a text in the place of a selection, on lines of its own; the times of a chat are left out, as in every
 * rewrite. Undefined where nobody speaks in the text.
 */
export function pasteStatements(
  meeting: Meeting,
  selection: Span,
  text: string,
): PastedStatements | undefined {
  if (text.length > LONGEST) return undefined;
  const { source } = meeting;
  const eol = lineEnding(source.text);
  const made = bulletsOf(meeting, apart(chatLines(text)), eol);
  if (made === undefined) return undefined;
  const span = placeOf(source, selection);
  const { before, after } = gapsAround(source, span, eol);
  return { edit: { span, text: `${before}${made.text}${after}` }, count: made.count };
}

/** In UTF-16 code units; nobody waits for more. */
const LONGEST = 1_000_000;

const SURE: readonly string[] = ['colon', 'emphasis', 'bracket', 'nick'];

/** Each line that begins with a label begins a paragraph: what stood above it has nothing to do with it. */
function apart(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const label = mayHaveLabel(line) ? readLabel(line.trimStart(), line.trimStart(), 0) : undefined;
    return label !== undefined && SURE.includes(label.form) ? ['', line] : [line];
  });
}

/** The text as bullets, read at the end of the minutes: who the people are, they say. */
function bulletsOf(
  { source, knowledge }: Meeting,
  lines: readonly string[],
  eol: string,
): { readonly text: string; readonly count: number } | undefined {
  const head = `${source.text}${eol}${eol}# Minutes${eol}${eol}`;
  const whole = parse(`${head}${lines.join(eol)}${eol}`, knowledge);
  const statements = whole.sections
    .flatMap((section) => section.statements)
    .filter((statement) => statement.line.start >= head.length && isSomebody(whole, statement));
  if (statements.length === 0) return undefined;
  const edits = speakerBullets(whole, statements);
  const result = applyEdits(whole.source.text, edits).slice(head.length);
  return { text: result.trim(), count: statements.length };
}

/** Whoever pastes a text as what people say says of a nick, and of a label with a time, that it is somebody. */
function isSomebody(meeting: Meeting, statement: Statement): boolean {
  const { form, hasTime } = statement.label;
  const rung = standingOfLabel(meeting, statement);
  return isSpeaker(rung) || rung === 'name-like' || ((form === 'nick' || hasTime) && rung !== 'structural');
}

/** An empty bullet before the selection goes; behind other text the bullets begin on the next line. */
function placeOf(source: Source, { start, end }: Span): Span {
  const line = source.lines.at(lineIndexAt(source, start));
  const before = line === undefined ? '' : source.text.slice(line.start, start);
  return line !== undefined && /^[ \t]*(?:[-*+][ \t]*)?$/u.test(before)
    ? { start: line.start, end }
    : { start, end };
}

function gapsAround(source: Source, { start, end }: Span, eol: string): { before: string; after: string } {
  const index = lineIndexAt(source, start);
  const isOnLine = source.lines.at(index)?.start === start;
  const above = lineText(source, isOnLine ? index - 1 : index);
  const gap = hasBlankLines(source) ? eol : '';
  const before = `${isOnLine ? '' : eol}${above === '' || BULLET.test(above) ? '' : gap}`;
  const rest = source.text.slice(end, source.lines.at(lineIndexAt(source, end))?.end);
  const below = rest.trim() === '' ? lineText(source, lineIndexAt(source, end) + 1) : rest;
  const after = `${rest.trim() === '' ? '' : eol}${below === '' || BULLET.test(below) ? '' : gap}`;
  return { before, after };
}

const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u;

function lineText(source: Source, index: number): string {
  const line = source.lines.at(index);
  return line === undefined ? '' : textOf(source.text, line).trimEnd();
}
