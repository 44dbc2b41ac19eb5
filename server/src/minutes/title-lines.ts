/** Titles that are no headings: a bold line (`**Attendees**`) and a label (`Present: a, b`). */
import type { Text } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf, plainLength } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { readTitle, type Title } from './titles';

/** A label at the start of a paragraph, whatever it says. */
export interface LabelLine {
  /** As it is written, without emphasis and colon. */
  readonly title: string;
  readonly titleSpan: Span;
  /** What follows the colon on the same line; undefined where nothing does. */
  readonly rest: Span | undefined;
}

export interface LabelledTitle extends Title, LabelLine {}

/** `**Title**`, `**Title:** rest`, `**Title** *(instruction)*: rest`, `Title: rest`, `Title:`. */
const BOLD = /^\s*(?:\*\*|__)(?<title>[^*_]{3,60}?)(?:\*\*|__)(?:\s*[*_(][^:：]{0,120})?\s*[:：]?\s*/u;
const PLAIN = /^\s*(?<title>[^:：]{3,60}?)\s*[:：](?:\s+|$)/u;

/** The title in the first line of a paragraph; undefined where the line is none that is known. */
export function labelledTitle(text: string, block: Text): LabelledTitle | undefined {
  const label = labelLine(text, block);
  const known = label === undefined ? undefined : readTitle(textOf(text, label.titleSpan));
  return label === undefined || known === undefined ? undefined : { ...known, ...label };
}

const known = new WeakMap<Text, { readonly label: LabelLine | undefined }>();

/** The label in the first line of a paragraph or a cell; undefined where there is none. Asked again it is only looked up. */
export function labelLine(text: string, block: Text): LabelLine | undefined {
  const remembered = known.get(block) ?? { label: readLabelLine(text, block) };
  known.set(block, remembered);
  return remembered.label;
}

/** How much of a line is looked at before its inline content is read for it, in UTF-16 code units. */
const HEAD = 300;

function readLabelLine(text: string, block: Text): LabelLine | undefined {
  const line = block.lines[0];
  if (line === undefined || !/[:：*_]/u.test(text.slice(line.start, Math.min(line.end, line.start + HEAD))))
    return undefined;
  const written = textOf(text, line);
  const asWritten = matchLabel(written);
  const isPlain = isTheSameShown(written, asWritten);
  const visible = isPlain ? written : (inlineOf(text, block).visible[0] ?? '');
  const match = isPlain ? asWritten : matchLabel(visible);
  const title = match?.groups?.['title'] ?? '';
  if (match === null || title.includes(INERT)) return undefined;
  const start = line.start + visible.indexOf(title);
  const restStart = line.start + match[0].length;
  return {
    title: title.replace(/\s*[:：]$/u, '').trim(),
    titleSpan: { start, end: start + title.length },
    rest: visible.slice(match[0].length).trim() === '' ? undefined : { start: restStart, end: line.end },
  };
}

function matchLabel(line: string): RegExpExecArray | null {
  // The title holds no colon, so that the first one ends it.
  const behind = line[line.search(/[:：]/u) + 1];
  return BOLD.exec(line) ?? (behind === undefined || /\s/u.test(behind) ? PLAIN.exec(line) : null);
}

/**
 * Whether the label of a line is the same in its visible text: what has links is most often behind it, and need not be
 * read. Where there is no label, only a note in parentheses may hide the colon of an address.
 */
function isTheSameShown(line: string, label: RegExpExecArray | null): boolean {
  return label === null ? !/^\s*(?:\*\*|__)/.test(line) : label[0].length <= plainLength(line);
}
