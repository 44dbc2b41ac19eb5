/** What attendee lists say besides the entries that could be read: whoever may be among them is not missing. */
import type { Block } from '../markdown/block';
import { firstIndex } from '../markdown/first-index';
import { type Span, textOf } from '../markdown/span';
import { type Presence, presenceIn } from './attendee';
import { fold } from './fold';
import type { Meeting, SectionFacts } from './meeting';
import { perFacts, perMeeting } from './remembered';

/** A line of a list. */
interface WrittenLine {
  /** As they are written, and folded. */
  readonly words: ReadonlySet<string>;
  /** The first letters of the words beside the names that were read, a space where something parts them: `AO BK`. */
  readonly initials: string;
  /** What the list says that it stands in. */
  readonly presence: Presence;
}

/**
 * Whether a name stands in a line of an attendee list, whatever else does: `Tom & Ada Carr` and `Ada **Okafor**` are no
 * entries that anybody can be sure to read, but Ada is listed.
 */
export function isWrittenInLists(meeting: Meeting, name: string): boolean {
  return isWrittenIn(writtenInAll(meeting), name);
}

/** The same, in the lists of those who were there. */
export function isWrittenAmongPresent(meeting: Meeting, name: string): boolean {
  return isWrittenIn(writtenInPresent(meeting), name);
}

function isWrittenIn(written: Written, name: string): boolean {
  // `DE` is not the `de` of somebody's name.
  if (INITIALS.test(name) && written.initials.has(name)) return true;
  const own = INITIALS.test(name) ? [name] : wordsOf(fold(name));
  const lines = own.map((word) => written.lines.get(word) ?? []);
  const [fewest] = [...lines].sort((a, b) => a.length - b.length);
  return fewest?.some(({ words }) => own.every((word) => words.has(word))) === true;
}

/** Their numbers of letters are `FEWEST` to `MOST`. */
const INITIALS = /^\p{Lu}{2,4}$/u;
const FEWEST = 2;
const MOST = 4;
/** Words. */
const LONGEST = 40;

/** Looked up by words, so that many names in many lines take no time that grows with both. */
interface Written {
  /** The lines that have a word. */
  readonly lines: ReadonlyMap<string, readonly WrittenLine[]>;
  readonly initials: ReadonlySet<string>;
}

const allLines = perMeeting(({ sections }) => sections.flatMap(({ facts }) => linesIn(facts)));
const writtenInAll = perMeeting((meeting) => writtenOf(allLines(meeting)));
const writtenInPresent = perMeeting((meeting) =>
  writtenOf(allLines(meeting).filter(({ presence }) => presence === 'present')),
);

function writtenOf(all: readonly WrittenLine[]): Written {
  const lines = new Map<string, WrittenLine[]>();
  for (const line of all) {
    for (const word of line.words) {
      const some = lines.get(word);
      if (some === undefined) lines.set(word, [line]);
      else some.push(line);
    }
  }
  const initials = new Set(all.flatMap((line) => line.initials.split(' ').flatMap(partsOf)));
  return { lines, initials };
}

/** `AOB` is the initials `AO`, `OB` and `AOB`; so many words in a row that nothing parts are nobody's. */
function partsOf(run: string): readonly string[] {
  if (run.length > LONGEST) return [];
  const lengths = Array.from({ length: MOST - FEWEST + 1 }, (_, index) => FEWEST + index);
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length)),
  );
}

const linesIn = perFacts((facts): readonly WrittenLine[] => {
  const all = facts.lists.flatMap(({ entries }) => entries.map(({ nameSpan }) => nameSpan));
  const names = all.sort((a, b) => a.start - b.start);
  return writtenBlocks(facts).flatMap(({ span }) => linesOf(facts, span, names));
});

/** Of a section of attendees all that stands before anybody speaks; of any other what belongs to a list in it. */
function writtenBlocks({ kind, blocks, listed, statements }: SectionFacts): readonly Block[] {
  if (presenceIn(kind) === undefined) return listed;
  const said = new Set<Block>(statements.map(({ paragraph }) => paragraph));
  const speaking = blocks.findIndex((block) => said.has(block));
  return [...new Set([...listed, ...blocks.slice(0, speaking < 0 ? undefined : speaking)])];
}

function linesOf(facts: SectionFacts, { start, end }: Span, names: readonly Span[]): readonly WrittenLine[] {
  const { text } = facts;
  return [...text.slice(start, end).matchAll(LINE)].map(({ index, 0: line }) => {
    const from = start + index;
    const to = from + line.length;
    const own = namesWithin(names, { start: from, end: to });
    return {
      words: new Set(
        [...new Set([line, withoutMarkup(line)].flatMap((each) => [each, fold(each)]))].flatMap(wordsOf),
      ),
      initials: initialsOf(text, from, line, own),
      presence: presenceAt(facts, to),
    };
  });
}

/** What the last title of a list before an offset says, else the section: a section may have one list of each kind. */
function presenceAt({ kind, lists }: SectionFacts, offset: number): Presence {
  const list = lists[firstIndex(lists, ({ titleSpan }) => titleSpan.start >= offset) - 1];
  return list?.presence ?? presenceIn(kind) ?? 'present';
}

const LINE = /[^\r\n]+/gu;

/** @param names by their places, so that those of a line are found without a look at all others */
function namesWithin(names: readonly Span[], { start, end }: Span): readonly Span[] {
  const own: Span[] = [];
  const first = firstIndex(names, (name) => name.start >= start);
  for (let index = first; (names[index]?.start ?? end) < end; index++) {
    const name = names[index];
    if (name !== undefined && name.end <= end) own.push(name);
  }
  return own;
}

function initialsOf(text: string, from: number, line: string, names: readonly Span[]): string {
  let unread = '';
  let at = from;
  for (const name of names) {
    unread += `${textOf(text, { start: Math.min(at, name.start), end: name.start })},`;
    at = Math.max(at, name.end);
  }
  unread += textOf(text, { start: at, end: from + line.length });
  return withoutMarkup(unread)
    .split(PARTING)
    .map((part) => (part.match(FIRSTS) ?? []).join(''))
    .join(' ');
}

const FIRSTS = /(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu;

/** What stands between two people, or between somebody and a note. */
const PARTING = /[,;，、()[\]|/&]/u;
const MARKUP = /[*_~`]|<[^<>]{0,500}>/gu;

function withoutMarkup(text: string): string {
  return text.replace(MARKUP, '');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
