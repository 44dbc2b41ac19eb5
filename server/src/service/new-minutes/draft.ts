/** The text of new minutes while it is put together from lines of the last ones. */
import { applyEdits, type Edit } from '../../markdown/edit';
import { hasBlankLines, lineEnding, lineIndexAt, type Source } from '../../markdown/source';
import { type Span, textOf } from '../../markdown/span';

export interface NewLine {
  readonly text: string;
  /** Whether a blank line stands before it, where the file has such lines at all. */
  readonly isApart: boolean;
}

export class Draft {
  readonly #kept = new Set<number>();
  readonly #edits: Edit[] = [];
  /** By the index of the line that they stand behind. */
  readonly #added = new Map<number, NewLine[]>();
  #cursor: number | undefined;

  constructor(readonly source: Source) {}

  keep(...lines: readonly number[]): void {
    for (const line of lines) this.#kept.add(line);
  }

  keepSpan({ start, end }: Span): void {
    for (let line = lineIndexAt(this.source, start); line <= lineIndexAt(this.source, end); line++)
      this.#kept.add(line);
  }

  /** @param edits within lines; of what overlaps the first counts */
  edit(...edits: readonly Edit[]): void {
    this.#edits.push(...edits);
  }

  add(behind: number, ...lines: readonly NewLine[]): void {
    this.#kept.add(behind);
    this.#added.set(behind, [...(this.#added.get(behind) ?? []), ...lines]);
  }

  /** Where one begins to write: at the end of the line with an offset. The first one counts. */
  beginAt(offset: number): void {
    this.#cursor ??= lineIndexAt(this.source, offset);
  }

  /** The last line that is kept; -1 where none is. */
  get lastLine(): number {
    return [...this.#kept].reduce((last, line) => Math.max(last, line), -1);
  }

  isKept(line: number): boolean {
    return this.#kept.has(line);
  }

  /** @returns the text, and the offset in it where one begins to write, in UTF-16 code units */
  written(): { readonly text: string; readonly cursor: number } {
    const eol = lineEnding(this.source.text);
    const spaced = hasBlankLines(this.source);
    const lines: string[] = [];
    let cursor: number | undefined;
    let before: number | undefined;
    for (const line of [...this.#kept].sort((a, b) => a - b)) {
      const text = this.#lineText(line);
      if (before !== undefined && this.#isApart(before, line)) lines.push('');
      lines.push(text);
      if (line === this.#cursor) cursor = lines.join(eol).trimEnd().length;
      for (const { text: added, isApart } of this.#added.get(line) ?? []) {
        if (isApart && spaced) lines.push('');
        lines.push(added);
      }
      before = line;
    }
    const text = lines.map((line, index) => withoutSpace(line, lines[index + 1])).join(eol);
    return { text: `${text.trimEnd()}${eol}`, cursor: cursor ?? text.trimEnd().length };
  }

  #lineText(index: number): string {
    const line = this.source.lines.at(index) ?? { start: 0, end: 0 };
    const own = this.#edits
      .filter(({ span }) => line.start <= span.start && span.end <= line.end)
      .sort((a, b) => a.span.start - b.span.start);
    const apart = own.filter(({ span }, at) => at === 0 || span.start >= (own[at - 1]?.span.end ?? 0));
    const moved = apart.map(({ span, text }) => ({
      span: { start: span.start - line.start, end: span.end - line.start },
      text,
    }));
    return applyEdits(textOf(this.source.text, line), moved);
  }

  /** Whether a blank line stands behind the one or before the other. */
  #isApart(before: number, line: number): boolean {
    if (line === before + 1) return false;
    return this.#isBlank(before + 1) || this.#isBlank(line - 1);
  }

  #isBlank(index: number): boolean {
    const line = this.source.lines.at(index);
    return line !== undefined && textOf(this.source.text, line).trim() === '';
  }
}

/** Two spaces at the end of a line break it, where the paragraph goes on. */
function withoutSpace(line: string, next: string | undefined): string {
  const bare = line.trimEnd();
  const goesOn = bare !== '' && next !== undefined && /^\s*[^\s#>*+-]/u.test(next);
  return goesOn && line.length - bare.length >= 2 ? `${bare}  ` : bare;
}
