/** Writes the statements of one paragraph after the other as bullets, as edits of single lines. */
import type { ListItem, Paragraph } from '../markdown/block';
import type { Edit } from '../markdown/edit';
import { hardBreakOf } from '../markdown/hard-break';
import { hasBlankLines, lineAt, lineEnding } from '../markdown/source';
import { type Span, textOf, trimmed } from '../markdown/span';
import type { Meeting, Statement } from '../minutes/meeting';
import type { SpeakerStyle } from '../minutes/speaker-style';
import { listsOfStatements, markerOf } from './bullet-markers';
import { canonicalLabel } from './canonical-label';
import { labelNames } from './label-names';
import { beginsWithListed } from './other-speaker';

/** Where the paragraph's bullets begin, and what is written so far: the state of one `rewrite`. */
interface Progress {
  readonly paragraph: Paragraph;
  /** By the index of their line. */
  readonly statements: ReadonlyMap<number, Statement>;
  readonly indent: string;
  /** The bullet that the line before belongs to. */
  bullet: Statement | undefined;
  /** Whether a new bullet gets a blank line before it. */
  gap: boolean;
  /** Whether the lines since the last blank line that was written begin with no label: then none below is one. */
  stray: boolean;
}

const BLOCK_START =
  /^\s*(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|[=*_-]{1,}\s*$|<|\|)/;

/** `<neal>` alone: behind a blank line it begins a block of HTML, which ends at the next one. CommonMark 4.6. */
const TAG = /^\s*<[^<>]*>\s*$/u;

export class BulletWriter {
  readonly edits: Edit[] = [];
  private readonly text: string;
  private readonly eol: string;
  private readonly marker: string;
  private readonly style: SpeakerStyle;
  private readonly nameOf: ReturnType<typeof labelNames>;
  /** The lists whose every item is rewritten: only those can change their marker without falling apart. */
  private readonly wholeLists: ReadonlySet<Span>;
  /** A file without any blank line, like an extract, gets none before a list. */
  private readonly hasBlankLines: boolean;

  constructor(
    private readonly meeting: Meeting,
    private readonly chosen: ReadonlySet<Statement>,
  ) {
    const { text } = meeting.source;
    this.text = text;
    this.eol = lineEnding(text);
    this.style = meeting.knowledge.style;
    this.marker = this.style.marker ?? markerOf(meeting);
    this.nameOf = labelNames(meeting);
    this.wholeLists = listsOfStatements(meeting, chosen);
    this.hasBlankLines = hasBlankLines(meeting.source);
  }

  remove(span: Span): void {
    this.replace(span, '');
  }

  /** Line by line: a statement becomes a bullet, a line that continues one goes under it, any other stays. */
  rewrite(paragraph: Paragraph, statements: readonly Statement[]): void {
    const progress: Progress = {
      paragraph,
      statements: new Map(statements.map((statement) => [statement.lineIndex, statement])),
      indent: this.indentOf(paragraph),
      bullet: undefined,
      gap: false,
      stray: false,
    };
    for (const [index, line] of paragraph.lines.entries()) {
      const statement = progress.statements.get(index);
      if (statement === undefined) this.continuation(progress, index, line);
      else if (this.chosen.has(statement)) this.bullet(progress, statement);
      else if (TAG.test(textOf(this.text, line))) this.goOn(progress, index, line);
      else this.keepApart(progress, index, line);
      progress.gap ||= this.hasBlankLines;
    }
  }

  private bullet(progress: Progress, statement: Statement): void {
    const { label, text, line, item, lineIndex } = statement;
    const name = canonicalLabel(this.meeting, this.nameOf, label);
    const message = label.form === 'chat' ? this.messageOf(progress, lineIndex) : undefined;
    const isEmpty = text.start === text.end && message === undefined;
    const textStart = message?.start ?? (isEmpty ? label.span.end : text.start);
    const { before, after } = this.style;
    const head = `${before}${name}${after}${isEmpty ? '' : ' '}`;
    if (item !== undefined) {
      this.remark(item);
      this.replace({ start: label.span.start, end: textStart }, head);
    } else {
      const gap = progress.gap && progress.bullet === undefined ? this.eol : '';
      this.endAbove(progress, lineIndex);
      this.replace(
        { start: this.lineStart(line), end: textStart },
        `${gap}${progress.indent}${this.marker} ${head}`,
      );
    }
    if (message === undefined) this.trimStatement(progress, statement);
    else this.trimMessage(progress, lineIndex + 1);
    progress.bullet = statement;
    progress.stray = false;
  }

  /** The bullet's own marker becomes the file's, unless that would tear its list apart. */
  private remark({ ordered, marker, list, markerSpan }: ListItem): void {
    if (!ordered && marker !== this.marker && this.wholeLists.has(list))
      this.replace(markerSpan, this.marker);
  }

  /** White space at the end goes, a hard line break with it, unless the statement goes on behind the break. */
  private trimStatement(
    { paragraph, statements }: Progress,
    { text, label, line, lineIndex }: Statement,
  ): void {
    const goesOn = lineIndex + 1 < paragraph.lines.length && !statements.has(lineIndex + 1);
    if (goesOn && hardBreakOf(this.text, line) !== undefined) return;
    this.endLine(paragraph, lineIndex, Math.max(text.start, label.span.end));
  }

  /** The same for the line below a chat's label, which is the statement. */
  private trimMessage({ paragraph, statements }: Progress, index: number): void {
    const goesOn = index + 1 < paragraph.lines.length && !statements.has(index + 1);
    if (!goesOn) this.endLine(paragraph, index);
  }

  /** The line above a new block ends one. A statement was trimmed when it was written; of a line that nobody asked for only a backslash goes. */
  private endAbove({ paragraph, statements, bullet }: Progress, lineIndex: number): void {
    const line = paragraph.lines[lineIndex - 1];
    const above = statements.get(lineIndex - 1);
    if (line === undefined || (above !== undefined && this.chosen.has(above))) return;
    // So was the message below a chat's label.
    const sender = statements.get(lineIndex - 2);
    if (above === undefined && sender?.label.form === 'chat' && this.chosen.has(sender)) return;
    const isOurs = bullet !== undefined && bullet.item === undefined;
    if (isOurs || this.text[line.end - 1] === '\\') this.endLine(paragraph, lineIndex - 1);
  }

  /** White space at the end of a line goes, and what broke the line: behind the last line of a block it would be text. */
  private endLine({ lines }: Paragraph, index: number, from = 0): void {
    const line = lines[index];
    if (line === undefined) return;
    const mark = index + 1 < lines.length ? hardBreakOf(this.text, line) : undefined;
    const { start, end } = trimmed(this.text, { start: line.start, end: mark?.start ?? line.end });
    // A line that is nothing but its break would be another block without it.
    if (start === end) return;
    this.replace({ start: Math.max(from, end), end: line.end }, '');
  }

  private continuation(progress: Progress, index: number, line: Span): void {
    const { paragraph, bullet } = progress;
    // Under a bullet that was one before, the line stands right already; a chat message was taken up to its label.
    if (bullet === undefined || bullet.item !== undefined) return;
    if (bullet.label.form === 'chat' && bullet.lineIndex === index - 1) return;
    if (beginsWithListed(this.meeting, paragraph, index)) {
      this.keepApart(progress, index, line);
      progress.stray = true;
    } else this.goOn(progress, index, line);
  }

  /** The line under a new bullet that goes on with its statement is indented to the bullet's text. */
  private goOn({ paragraph, indent, bullet }: Progress, index: number, line: Span): void {
    if (bullet === undefined || bullet.item !== undefined) return;
    // Indented further, what would begin a block of its own goes on with the paragraph. CommonMark 4.4.
    const extra = BLOCK_START.test(textOf(this.text, line)) ? 4 : 0;
    this.replace(
      { start: this.lineStart(line), end: line.start },
      `${indent}${' '.repeat(this.marker.length + 1 + extra)}`,
    );
    if (index + 1 === paragraph.lines.length) this.endLine(paragraph, index);
  }

  /** What is not said by the speaker above must not be drawn into the new bullet: a blank line keeps it apart. */
  private keepApart(progress: Progress, index: number, line: Span): void {
    const isBelowBullet = progress.bullet !== undefined && progress.bullet.item === undefined;
    if (!isBelowBullet && !progress.stray) return;
    this.endAbove(progress, index);
    const start = this.lineStart(line);
    this.edits.push({ span: { start, end: start }, text: this.eol });
    progress.bullet = undefined;
    progress.gap = true;
    progress.stray = false;
  }

  /** The message under `Neal 10:02`. */
  private messageOf({ paragraph, statements }: Progress, lineIndex: number): Span | undefined {
    return statements.has(lineIndex + 1) ? undefined : paragraph.lines[lineIndex + 1];
  }

  /** What stands before the bullets of a paragraph: nothing, or the indentation of the item that it stands in. */
  private indentOf({ item, leads, lines, span }: Paragraph): string {
    if (item === undefined) return '';
    const { start } = leads ? item.markerSpan : (lines[0] ?? span);
    return textOf(this.text, { start: this.lineStart({ start, end: start }), end: start }).replace(
      /\S/gu,
      ' ',
    );
  }

  private lineStart({ start }: Span): number {
    return lineAt(this.meeting.source, start).start;
  }

  private replace(span: Span, text: string): void {
    if (textOf(this.text, span) !== text) this.edits.push({ span, text });
  }
}
