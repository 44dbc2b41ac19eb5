/** Where names are mentioned in what was said: `Lance's feedback`. */

import type { Text } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { type Span, startOfRun } from '../markdown/span';
import { grouped } from './grouped';
import type { Meeting, SectionFacts } from './meeting';
import { LONGEST } from './names';
import { textsOf } from './references';
import { isDiscussion } from './speakers';

/** A possessive, as far as a line says without its inline content: it may stand in code, or in an address. */
interface Possessive {
  /** Where the apostrophe stands, in UTF-16 code units. */
  readonly end: number;
  readonly word: string;
  readonly part: Text;
  /** Of its line in the part. */
  readonly lineIndex: number;
}

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/**
 * Finds the possessive mentions of a name in the discussion, in the order of the text. Only those: a bare word may be
 * anything (`Mark`, `Will`), and `Mark's` is somebody's. Each section is read once for all names.
 */
export function mentionsIn(meeting: Meeting): (name: string) => readonly Span[] {
  const sections = meeting.sections
    .filter(isDiscussion)
    .map((section) => ({ section, byWord: possessivesIn(section.facts) }))
    .filter(({ byWord }) => byWord.size > 0);
  return (name) => {
    const word = lastWordOf(name);
    return sections.flatMap(({ section, byWord }) =>
      (byWord.get(word) ?? [])
        .filter((possessive) => isAtEnd(name, ownerIn(section.facts.text, possessive)))
        .map(({ end }) => section.place({ start: end - name.length, end })),
    );
  };
}

/** The text of a line before an apostrophe as it can be read, no longer than a name. */
export function ownerIn(text: string, { end, part, lineIndex }: Possessive): string {
  const at = end - (part.lines[lineIndex]?.start ?? end);
  return (inlineOf(text, part).visible[lineIndex] ?? '').slice(Math.max(0, at - LONGEST), at);
}

function isAtEnd(name: string, before: string): boolean {
  return before.endsWith(name) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -name.length));
}

const known = new WeakMap<SectionFacts, ReadonlyMap<string, readonly Possessive[]>>();

/** By the words before the apostrophes. */
export function possessivesIn(facts: SectionFacts): ReadonlyMap<string, readonly Possessive[]> {
  const found = known.get(facts) ?? grouped(possessivesOf(facts), ({ word }) => word);
  known.set(facts, found);
  return found;
}

function possessivesOf({ text, blocks }: SectionFacts): readonly Possessive[] {
  const parts = blocks.flatMap((block) => (block.quoted ? [] : textsOf(block)));
  return parts.flatMap((part) =>
    part.lines.flatMap(({ start, end: lineEnd }, lineIndex) => {
      const line = text.slice(start, lineEnd);
      if (!/['’]s/u.test(line)) return [];
      return [...line.matchAll(POSSESSIVE)].flatMap(({ index }) => {
        const word = line.slice(startOfWord(line, index), index);
        return word === '' ? [] : [{ end: start + index, word, part, lineIndex }];
      });
    }),
  );
}

function startOfWord(line: string, end: number): number {
  return startOfRun(line, end, Math.max(0, end - LONGEST), /[\p{L}\p{N}]/u);
}

function lastWordOf(text: string): string {
  return text.split(/[^\p{L}\p{N}]/u).at(-1) ?? '';
}
