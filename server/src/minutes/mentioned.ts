/** Where people in the lists are mentioned in running text: `Neal's input`, a full name, a handle. */
import { inlineOf } from '../markdown/inline';
import type { Span } from '../markdown/span';
import type { Context, Name, SectionFacts } from './meeting';
import { ownerIn, possessivesIn } from './mentions';
import { isName } from './names';
import { type Occurrence, occurrenceOf } from './occurrence';
import type { People, Person } from './people';
import { textsOf } from './references';
import { isWhole } from './whole-word';

/** Possessives and handles, in no particular order. A bare first name may be any word (`Will`, `Mark`), and is none. */
export function mentionedIn(facts: SectionFacts, context: Context): readonly Occurrence[] {
  return [...possessives(facts, context), ...found(facts, context, /@/, handlesIn)];
}

/** Full names as a list has them, in the order of the text. It takes all people to find them. */
export function fullNamesIn(facts: SectionFacts, context: Context): readonly Occurrence[] {
  const names = namesOf(context.people.base);
  return names === undefined
    ? []
    : found(facts, context, names, (visible, line) => matchesIn(names, visible, line));
}

/** Inline content is read only where the word before the apostrophe is in a name of somebody. */
function possessives(facts: SectionFacts, context: Context): readonly Occurrence[] {
  return [...possessivesIn(facts)].flatMap(([word, all]) => {
    const isInName = word.length === 1 || context.people.resolve(word) !== undefined;
    return isInName ? all.flatMap((one) => owner(context, ownerIn(facts.text, one), one.end) ?? []) : [];
  });
}

/** The longest name that ends before an apostrophe: `Ada Byron's` is not Ada's of Byron. */
function owner(context: Context, before: string, end: number): Occurrence | undefined {
  const words = before.split(' ').slice(-4);
  for (const from of words.keys()) {
    const text = words
      .slice(from)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+/u, '');
    if (!isName(text)) continue;
    const occurrence = occurrenceOf('possessive', context, { text, span: { start: end - text.length, end } });
    if (occurrence.persons.length > 0 && isWrittenSo(context, text)) return occurrence;
  }
  return undefined;
}

/** `mark's` is a mark's; `benny's` is benny's, because the list writes the name so. */
function isWrittenSo({ people }: Context, text: string): boolean {
  if (!/^\p{Ll}/u.test(text)) return true;
  const written = (people.resolve(text)?.persons ?? []).flatMap(({ entries }) => entries);
  return written.some(({ name, abbreviation, handles, nicknames }) =>
    [name, ...name.split(' '), abbreviation, ...handles, ...nicknames].includes(text),
  );
}

/**
 * Who is surely named in the lines of a section.
 * @param sign what a line has that names somebody: cheaper to look for than the inline content
 */
function found(
  { text, heading, blocks }: SectionFacts,
  context: Context,
  sign: RegExp,
  namesIn: (visible: string, line: Span) => readonly Name[],
): readonly Occurrence[] {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return all.flatMap((block) => {
    if (block.quoted) return [];
    return textsOf(block).flatMap((part) =>
      part.lines.flatMap((line, index) => {
        if (text.slice(line.start, line.end).search(sign) < 0) return [];
        const visible = inlineOf(text, part).visible[index] ?? '';
        return namesIn(visible, line).flatMap((name) => certain(context, name));
      }),
    );
  });
}

/** Who is one person: by the full name as a list has it, or by a handle. */
function certain(context: Context, name: Name): readonly Occurrence[] {
  const way = context.people.resolve(name.text)?.way;
  const occurrence = occurrenceOf('mention', context, name);
  return occurrence.persons.length === 1 && (way === 'full' || way === 'handle') ? [occurrence] : [];
}

const HANDLE = /(?<![\p{L}\p{N}.@_/-])@(?<handle>[\p{L}\p{N}_-]+)/gu;

function handlesIn(visible: string, line: Span): readonly Name[] {
  return [...visible.matchAll(HANDLE)].map(({ groups, index }) => {
    const text = groups?.['handle'] ?? '';
    return { text, span: spanAt(line, index + 1, text) };
  });
}

function matchesIn(names: RegExp, visible: string, line: Span): readonly Name[] {
  return [...visible.matchAll(names)]
    .filter(({ 0: name, index }) => isWhole(visible, { start: index, end: index + name.length }))
    .map(({ 0: text, index }) => ({ text, span: spanAt(line, index, text) }));
}

function spanAt(line: Span, index: number, text: string): Span {
  return { start: line.start + index, end: line.start + index + text.length };
}

const patterns = new WeakMap<People, { readonly pattern: RegExp | undefined }>();

/** Finds the full names of the people in the lists, as they are written there; undefined where nobody has one. */
function namesOf(base: People): RegExp | undefined {
  let known = patterns.get(base);
  if (known === undefined) {
    known = { pattern: anyOf(base.all.flatMap(writtenNames)) };
    patterns.set(base, known);
  }
  return known.pattern;
}

function writtenNames({ entries }: Person): readonly string[] {
  return entries.map(({ name }) => name).filter((name) => name.includes(' '));
}

/** The longest first: of `Ada Byron King` and `Ada Byron` the one that stands there. */
function anyOf(names: readonly string[]): RegExp | undefined {
  const sources = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped);
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'g');
}

/** As a source of a regular expression that means nothing but itself. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
