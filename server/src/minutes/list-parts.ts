/** Where, within a paragraph of an attendee list, another list begins. */
import type { Paragraph } from '../markdown/block';
import { type Span, textOf } from '../markdown/span';
import { announces } from './announced-lists';
import { presenceIn } from './attendee';
import { entriesOfLines, isNamed } from './attendee-shapes';
import { isField } from './fields';
import { labelLine, labelledTitle } from './title-lines';

/**
 * A title in bold right below the names of a list, without a blank line, begins another one; and so does each label
 * (`Regrets: c`) on a line of its own below one (`Present: a, b`), which may itself stand below the fields of the meeting
 * (`Date: …`).
 */
export function partsOf(text: string, block: Paragraph, isAttending: boolean): readonly Paragraph[] {
  if (block.lines.length === 1) return [block];
  // The line alone: the inline content from there on would be read again for each line.
  const alone = (line: Span): Paragraph => ({ ...block, lines: [line] });
  const first = firstList(text, block, alone);
  const starts = block.lines.flatMap((line, index) => {
    const written = index === 0 ? '' : textOf(text, line);
    const begins =
      (BOLD_LINE.test(written) && opensList(text, alone(line))) ||
      (first !== undefined &&
        index >= first &&
        LABEL_LINE.test(written) &&
        (opensList(text, alone(line)) || announces(text, alone(line), isAttending)));
    return begins ? [index] : [];
  });
  if (starts.length === 0) return [block];
  return [0, ...starts].map((start, index) => ({
    ...block,
    lines: block.lines.slice(start, starts[index]),
    leads: block.leads && start === 0,
  }));
}

/** The index of the line with the first list: the first one, or one below nothing but fields, if names stand in it. */
function firstList(text: string, block: Paragraph, alone: (line: Span) => Paragraph): number | undefined {
  for (const [index, line] of block.lines.entries()) {
    const paragraph = index === 0 ? block : alone(line);
    if (opensList(text, paragraph)) return index === 0 || holdsNames(text, paragraph) ? index : undefined;
    if (!isField(labelLine(text, paragraph)?.title ?? '')) return undefined;
  }
  return undefined;
}

function holdsNames(text: string, line: Paragraph): boolean {
  const rest = labelLine(text, line)?.rest;
  const entries = rest === undefined ? [] : entriesOfLines(text, line, [rest], 'anything');
  return entries.length > 0 && entries.every(isNamed);
}

function opensList(text: string, block: Paragraph): boolean {
  return presenceIn(labelledTitle(text, block)?.kind) !== undefined;
}

const LABEL_LINE = /^\s*[*_]{0,2}\p{L}[^:：]{2,60}[:：]/u;
const BOLD_LINE = /^\s*(?:\*\*|__)[^*_]{3,60}(?:\*\*|__)\s*[:：]?\s*$/u;
