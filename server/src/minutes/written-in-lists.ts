/** What attendee lists say besides the entries that could be read: whoever may be among them is not missing. */
import type { Block } from '../markdown/block';
import { type Span, textOf } from '../markdown/span';
import { presenceIn } from './attendee';
import { fold } from './fold';
import type { Meeting, SectionFacts } from './meeting';
import { perFacts, perMeeting } from './remembered';

/** A line of a list. */
interface WrittenLine {
  /** As they are written, and folded. */
  readonly words: ReadonlySet<string>;
  /** The first letters of the words beside the names that were read, a space where something parts them: `AO BK`. */
  readonly initials: string;
}

/**
 * Whether a name stands in a line of an attendee list, whatever else does: `Tom & Ada Carr` and `Ada **Okafor**` are no
 * entries that anybody can be sure to read, but Ada is listed.
 */
export function isWrittenInLists(meeting: Meeting, name: string): boolean {
  // `DE` is not the `de` of somebody's name.
  const initials = INITIALS.test(name) ? name : undefined;
  const own = initials === undefined ? wordsOf(fold(name)) : [initials];
  if (own.length === 0) return false;
  return writtenLines(meeting).some(
    (line) =>
      own.every((word) => line.words.has(word)) ||
      (initials !== undefined && line.initials.includes(initials)),
  );
}

const INITIALS = /^\p{Lu}{2,4}$/u;

const writtenLines = perMeeting(({ sections }): readonly WrittenLine[] =>
  sections.flatMap(({ facts }) => linesIn(facts)),
);

const linesIn = perFacts((facts): readonly WrittenLine[] => {
  const names = facts.lists.flatMap(({ entries }) => entries.map(({ nameSpan }) => nameSpan));
  return writtenBlocks(facts).flatMap(({ span }) => linesOf(facts.text, span, names));
});

/** Of a section of attendees all that stands before anybody speaks; of any other what belongs to a list in it. */
function writtenBlocks({ kind, blocks, listed, statements }: SectionFacts): readonly Block[] {
  if (presenceIn(kind) === undefined) return listed;
  const said = new Set<Block>(statements.map(({ paragraph }) => paragraph));
  const speaking = blocks.findIndex((block) => said.has(block));
  return [...new Set([...listed, ...blocks.slice(0, speaking < 0 ? undefined : speaking)])];
}

function linesOf(text: string, { start, end }: Span, names: readonly Span[]): readonly WrittenLine[] {
  return [...text.slice(start, end).matchAll(LINE)].map(({ index, 0: line }) => {
    const from = start + index;
    const own = names.filter((name) => name.start >= from && name.end <= from + line.length);
    return {
      words: new Set([line, withoutMarkup(line)].flatMap((each) => wordsOf(`${each} ${fold(each)}`))),
      initials: initialsOf(text, from, line, own),
    };
  });
}

const LINE = /[^\r\n]+/gu;

function initialsOf(text: string, from: number, line: string, names: readonly Span[]): string {
  let unread = '';
  let at = from;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
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
