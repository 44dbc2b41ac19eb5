/** The sentences of a paragraph: what a line, or several that run on, say one after the other. */
import type { Paragraph } from '../markdown/block';
import { hardBreakOf } from '../markdown/hard-break';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { type Span, trimmed } from '../markdown/span';
import type { Statement } from './meeting';

/** Lines of a paragraph that belong together, because nothing says that another begins. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** What begins with the passage, where it begins with a label. */
  readonly statement: Statement | undefined;
  /** At least one: the lines without list markup. */
  readonly lines: readonly Span[];
  /** The visible text of each line, with what is quoted replaced by `INERT`. */
  readonly visible: readonly string[];
}

export interface Sentence {
  /** The visible text in one line; as long as the span where that is in one line too. */
  readonly text: string;
  /** From the first to the last character, without white space at the ends. */
  readonly span: Span;
}

/** Cuts a paragraph where a label begins a line, and where a line ends hard. */
export function passagesOf(
  text: string,
  paragraph: Paragraph,
  statements: readonly Statement[],
): readonly Passage[] {
  const visible = inlineOf(text, paragraph).visible;
  const passages: { statement: Statement | undefined; lines: Span[]; visible: string[] }[] = [];
  for (const [index, line] of paragraph.lines.entries()) {
    const statement = statements.find((one) => one.lineIndex === index);
    const above = paragraph.lines[index - 1];
    const breaks = above === undefined || hardBreakOf(text, above) !== undefined;
    if (breaks || statement !== undefined) passages.push({ statement, lines: [], visible: [] });
    passages.at(-1)?.lines.push(line);
    passages.at(-1)?.visible.push((visible[index] ?? '').replace(QUOTED, mask));
  }
  return passages.map((passage) => ({ paragraph, ...passage }));
}

/** What somebody else has said, or a name of something; an apostrophe quotes nothing. */
const QUOTED = /"[^"]{1,300}"|“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»/gu;

function mask(quote: string): string {
  return INERT.repeat(quote.length);
}

/**
 * The sentences of a passage.
 * @param from where to begin, behind a label for example; in UTF-16 code units
 */
export function sentencesOf(source: string, { lines, visible }: Passage, from: number): readonly Sentence[] {
  const shown = lines.map((line, index) => {
    const text = (visible[index] ?? '').padEnd(line.end - line.start);
    return from <= line.start
      ? text
      : ' '.repeat(Math.min(text.length, from - line.start)) + text.slice(from - line.start);
  });
  const joined = shown.join(' ');
  const place = placeIn(lines);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of [...joined.matchAll(SENTENCE_END), { index: joined.length, 0: '' }]) {
    const cut = joined.slice(start, index + end.length);
    const text = cut.trim();
    const lead = cut.length - cut.trimStart().length;
    const span = trimmed(source, { start: place(start + lead), end: place(index + end.length) });
    if (text !== '') sentences.push({ text, span });
    start = index + end.length;
  }
  return sentences;
}

/** A full stop behind a single letter, or a short form, ends nothing. */
const SENTENCE_END =
  /(?<![ .(][\p{L}]|\b(?:vs|etc|approx|incl|resp|bzw|Nr|Dr|St|Sept))[.!?]["”)]?(?= {1,2}[\p{Lu}\p{N}"“(])/gu;

/** From an offset in lines that are joined with one character to one of the text. */
function placeIn(lines: readonly Span[]): (offset: number) => number {
  return (offset) => {
    let rest = offset;
    for (const { start, end } of lines) {
      if (rest <= end - start) return start + rest;
      rest -= end - start + 1;
    }
    return lines.at(-1)?.end ?? 0;
  };
}
