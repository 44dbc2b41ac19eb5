/** What a reader sees of a text, in one line. */
import type { Block } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { overlaps, type Span, startOfRun } from '../markdown/span';
import { textsOf } from './references';
import { withoutEmphasis } from './without-emphasis';

/** @param visible lines of visible text: what is not to be read in them is left out, as are marks of emphasis */
export function plainText(visible: readonly string[]): string {
  return withoutEmphasis(visible.join(' ').replaceAll(INERT, '')).replace(/\s+/gu, ' ').trim();
}

/** The plain text of what some blocks say at a span, without an address at its end: `Rejected: https://…`. */
export function plainTextAt(text: string, blocks: readonly Block[], span: Span): string {
  const parts = blocks.flatMap(textsOf).filter(({ lines }) => lines.some((line) => overlaps(line, span)));
  const visible = parts.flatMap((part) =>
    inlineOf(text, part).visible.flatMap((shown, index) => {
      const line = part.lines[index];
      if (line === undefined || !overlaps(line, span)) return [];
      return [shown.slice(Math.max(0, span.start - line.start), Math.max(0, span.end - line.start))];
    }),
  );
  return plainText([...visible.slice(0, -1), withoutAddress(visible.at(-1) ?? '')]);
}

const AROUND_ADDRESS = new RegExp(`[\\s()${INERT}]`, 'u');

function withoutAddress(line: string): string {
  const start = startOfRun(line, line.length, 0, AROUND_ADDRESS);
  const isAddress = line.includes(INERT, start) && line[start] !== INERT;
  return isAddress ? line.slice(0, startOfRun(line, start, 0, /[\s:：–—-]/u)) : line;
}
