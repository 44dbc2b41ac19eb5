/** A chat, a transcript or hasty notes, pasted as speaker bullets. */
import { applyEdits, type Edit } from '../markdown/edit';
import { lineAt, lineEnding } from '../markdown/source';
import type { Span } from '../markdown/span';
import { mayHaveLabel, readLabel } from '../minutes/labels';
import type { Meeting, Statement } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { isSpeaker, standingOfLabel } from '../minutes/speakers';
import { speakerBullets } from '../rewrites/speaker-bullets';
import { chatLines } from './chat-lines';
import { everyLine } from './every-line';
import { pastePlace } from './paste-place';

export interface PastedStatements {
  /** None where the statements cannot stand in that place, or something around them would be read in another way. */
  readonly edits: readonly Edit[];
  /** How many there are. */
  readonly count: number;
}

/**
 * The edit that puts a text in the place of a selection, or behind the statement in which the cursor stands; the times of a
 * chat are left out, as in every rewrite. Undefined where nobody speaks in the text.
 */
export function pasteStatements(
  meeting: Meeting,
  selection: Span,
  text: string,
): PastedStatements | undefined {
  if (text.length > LONGEST) return undefined;
  const made = bulletsOf(meeting, apart(chatLines(text)), lineEnding(meeting.source.text));
  if (made === undefined) return undefined;
  const { span, before, after } = pastePlace(meeting, selection);
  const edit = { span, text: `${before}${made.text}${after}` };
  return { edits: isHarmless(meeting, edit, made) ? [edit] : [], count: made.count };
}

/** In UTF-16 code units; nobody waits for more. */
const LONGEST = 1_000_000;

const SURE: readonly string[] = ['colon', 'emphasis', 'bracket', 'nick'];

/** Each line that begins with a label begins a paragraph: what stood above it has nothing to do with it. Code stays. */
function apart(lines: readonly string[]): readonly string[] {
  let fence = '';
  return lines.flatMap((line) => {
    const mark = FENCE.exec(line)?.groups?.['mark'] ?? '';
    const isClosed = fence !== '' && mark.startsWith(fence) && line.trim() === mark;
    if (fence !== '' || mark !== '') {
      fence = isClosed ? '' : fence || mark;
      return [line];
    }
    const label = mayHaveLabel(line) ? readLabel(line.trimStart(), line.trimStart(), 0) : undefined;
    return label !== undefined && SURE.includes(label.form) ? ['', line] : [line];
  });
}

const FENCE = /^ {0,3}(?<mark>`{3,}|~{3,})/u;

interface Made {
  readonly text: string;
  readonly count: number;
  /** As they are read where nothing else stands. */
  readonly lines: readonly string[];
}

/** The text as bullets, read at the end of the minutes: who the people are, they say. */
function bulletsOf({ source, knowledge }: Meeting, lines: readonly string[], eol: string): Made | undefined {
  const head = `${source.text}${eol}${eol}# Minutes${eol}${eol}`;
  const whole = parse(`${head}${lines.join(eol)}${eol}`, knowledge);
  const statements = statementsBehind(whole, head.length);
  if (statements.length === 0) return undefined;
  const edits = speakerBullets(whole, statements);
  const count = countOfBullets(whole, statements, edits);
  if (count === 0) return undefined;
  const result = applyEdits(whole.source.text, edits).slice(head.length).trim();
  const read = parse(`${head}${result}${eol}`, knowledge);
  return { text: result, count, lines: everyLine(read, ({ start }) => start >= head.length) };
}

/** How many are bullets in the end: not every one can be. */
function countOfBullets(
  { source }: Meeting,
  statements: readonly Statement[],
  edits: readonly Edit[],
): number {
  const written = new Map(edits.map(({ span }) => [span.start, span.end]));
  return statements.filter(
    ({ item, line, label }) =>
      item !== undefined || (written.get(lineAt(source, line.start).start) ?? 0) >= label.span.end,
  ).length;
}

function statementsBehind(meeting: Meeting, start: number): readonly Statement[] {
  return meeting.sections
    .flatMap((section) => section.statements)
    .filter((statement) => statement.line.start >= start && isSomebody(meeting, statement));
}

/** Whether the statements are read as they were made, and everything else as it was. */
function isHarmless(meeting: Meeting, edit: Edit, { text, lines }: Made): boolean {
  const { source, knowledge } = meeting;
  const after = parse(applyEdits(source.text, [edit]), knowledge, meeting);
  const { start, end } = edit.span;
  const behind = start + edit.text.length;
  const kept = everyLine(meeting, (line) => line.end <= start || line.start >= end);
  const others = everyLine(after, (line) => line.end <= start || line.start >= behind);
  const from = start + edit.text.indexOf(text);
  const own = everyLine(after, (line) => line.start >= from && line.end <= from + text.length);
  return isEqual(others, kept) && isEqual(own, lines);
}

function isEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** Whoever pastes a text as what people say says of a nick, and of a label with a time, that it is somebody. */
function isSomebody(meeting: Meeting, statement: Statement): boolean {
  const { form, hasTime } = statement.label;
  const rung = standingOfLabel(meeting, statement);
  return isSpeaker(rung) || rung === 'name-like' || ((form === 'nick' || hasTime) && rung !== 'structural');
}
