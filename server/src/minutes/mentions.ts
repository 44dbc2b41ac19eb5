/** Where names are mentioned in what was said: `Lance's feedback`. */

import { inlineOf } from '../markdown/inline';
import type { Span } from '../markdown/span';
import { grouped } from './grouped';
import type { Meeting, SectionFacts } from './meeting';
import { LONGEST } from './names';
import { textsOf } from './references';
import { perSection } from './remembered';
import { isDiscussion } from './speakers';

/** A possessive, with the text of its line before the apostrophe. */
interface Possessive {
  readonly before: string;
  /** Where the apostrophe stands, in UTF-16 code units. */
  readonly end: number;
}

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/**
 * Finds the possessive mentions of a name in the discussion, in the order of the text. Only those: a bare word may be
 * anything (`Mark`, `Will`), and `Mark's` is somebody's. Each section is read once for all names.
 */
export function mentionsIn(meeting: Meeting): (name: string) => readonly Span[] {
  const sections = meeting.sections
    .filter(isDiscussion)
    .map((section) => ({ section, byWord: possessives(section, meeting) }))
    .filter(({ byWord }) => byWord.size > 0);
  return (name) => {
    const word = lastWordOf(name);
    return sections.flatMap(({ section, byWord }) =>
      (byWord.get(word) ?? [])
        .filter(({ before }) => isAtEnd(name, before))
        .map(({ end }) => section.place({ start: end - name.length, end })),
    );
  };
}

function isAtEnd(name: string, before: string): boolean {
  return before.endsWith(name) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -name.length));
}

/** By their last words. */
const possessives = perSection((facts) => grouped(possessivesOf(facts), ({ before }) => lastWordOf(before)));

function possessivesOf({ text, blocks }: SectionFacts): readonly Possessive[] {
  const parts = blocks.flatMap((block) => (block.quoted ? [] : textsOf(block)));
  return parts.flatMap((part) =>
    part.lines.flatMap((line, index) => {
      if (!/['’]s/u.test(text.slice(line.start, line.end))) return [];
      const visible = inlineOf(text, part).visible[index] ?? '';
      return [...visible.matchAll(POSSESSIVE)].flatMap(({ index: end }) => {
        const before = visible.slice(Math.max(0, end - LONGEST), end);
        return /[\p{L}\p{N}]$/u.test(before) ? [{ before, end: line.start + end }] : [];
      });
    }),
  );
}

function lastWordOf(text: string): string {
  return text.split(/[^\p{L}\p{N}]/u).at(-1) ?? '';
}
