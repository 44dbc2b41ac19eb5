/** Where names are mentioned in what was said: `Lance's feedback`. */

import { inlineOf } from '../markdown/inline';
import type { Span } from '../markdown/span';
import { grouped } from './grouped';
import type { Meeting } from './meeting';
import { LONGEST } from './names';
import { textsOf } from './references';
import { isDiscussion } from './speakers';

/** A possessive, with the text of its line before the apostrophe. */
interface Possessive {
  readonly before: string;
  /** Where the apostrophe stands, in UTF-16 code units of the document. */
  readonly end: number;
}

const POSSESSIVE = /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])/gu;

/**
 * Finds the possessive mentions of a name in the discussion, in the order of the text. Only those: a bare word may be
 * anything (`Mark`, `Will`), and `Mark's` is somebody's. The text is read once for all names.
 */
export function mentionsIn(meeting: Meeting): (name: string) => readonly Span[] {
  const byWord = grouped(possessivesOf(meeting), ({ before }) => lastWordOf(before));
  return (name) =>
    (byWord.get(lastWordOf(name)) ?? [])
      .filter(({ before }) => before.endsWith(name) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -name.length)))
      .map(({ end }) => ({ start: end - name.length, end }));
}

function possessivesOf({ source: { text }, sections }: Meeting): readonly Possessive[] {
  const parts = sections
    .filter(isDiscussion)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.quoted ? [] : textsOf(block))));
  return parts.flatMap((part) =>
    part.lines.flatMap((line, index) => {
      if (!/['’]s/u.test(text.slice(line.start, line.end))) return [];
      const visible = inlineOf(text, part).visible[index] ?? '';
      return [...visible.matchAll(POSSESSIVE)].map(({ index: end }) => ({
        before: visible.slice(Math.max(0, end - LONGEST), end),
        end: line.start + end,
      }));
    }),
  );
}

function lastWordOf(text: string): string {
  return /[\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '';
}
