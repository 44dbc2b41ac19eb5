/** The lists of people that other tools have: text with a person a line. */
import type { Span } from '../markdown/span';
import { isDrawnFrom } from '../minutes/drawn-from';
import { isAbbreviation } from '../minutes/entries';
import type { KnownPerson } from '../minutes/knowledge';
import { personOf } from './known-person';

/** `Ada Byron (ADB)`, `* Ada Byron @ada (voting member)`: one a line; other lines are headings. */
export function readLines(text: string): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const { person } of rosterLines(text)) {
    if (person === undefined || people.has(person.name)) continue;
    const { name, handles, abbreviation } = person;
    people.set(name, personOf(name, { handles, ...(abbreviation !== '' && { abbreviation }) }));
  }
  return [...people.values()];
}

/** A line of a roster that is not blank. */
export interface RosterLine {
  /** Without the white space around it; in UTF-16 code units of the text. */
  readonly span: Span;
  /** Absent where the line is a heading, a sentence or the name of a group. */
  readonly person?: ListedPerson;
}

export interface ListedPerson {
  readonly name: string;
  readonly handles: readonly string[];
  /** Empty where there is none. */
  readonly abbreviation: string;
}

/** All lines of a roster but the blank ones, in their order; who stands twice is there twice. */
export function rosterLines(text: string): readonly RosterLine[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }): readonly Written[] => {
    const start = index + line.length - line.trimStart().length;
    const span = { start, end: index + line.trimEnd().length };
    return span.end <= start ? [] : [{ span, line: readLine(line) }];
  });
  const isTheirs = abbreviationsOf(lines.flatMap(({ line }) => line ?? []));
  return lines.map(({ span, line }) => {
    const abbreviation = line !== undefined && isTheirs(line) ? line.note : '';
    // A line without either is a sentence or the name of a group.
    if (line === undefined || (abbreviation === '' && line.handles.length === 0)) return { span };
    return { span, person: { name: line.name, handles: line.handles, abbreviation } };
  });
}

interface Written {
  readonly span: Span;
  readonly line: Line | undefined;
}

interface Line {
  readonly name: string;
  readonly handles: readonly string[];
  /** What may be an abbreviation; empty where nothing may. */
  readonly note: string;
}

const PERSON_LINE = /^\s*(?:[-*+]\s+)?(?<name>\p{L}[^@()#<>:|]{0,60}?)\s*(?<rest>(?:\s@|\().*)$/u;

function readLine(line: string): Line | undefined {
  const match = PERSON_LINE.exec(line)?.groups;
  if (match === undefined) return undefined;
  const { name = '', rest = '' } = match;
  const notes = [...rest.matchAll(/\((?<note>[^()]*)\)/gu)].map(({ groups }) => groups?.['note'] ?? '');
  const handles = [...rest.matchAll(/@(?<handle>[\p{L}\p{N}_-]+)/gu)].map(
    ({ groups }) => groups?.['handle'] ?? '',
  );
  return { name, handles, note: notes.find(isAbbreviation) ?? '' };
}

/**
 * Which notes are abbreviations, and no companies (`IBM`) or offices: those with the letters of the name. Where that is
 * what most are, all are, because one in eight has a middle letter that no name has: `Philip Chimento (PFC)`.
 */
function abbreviationsOf(lines: readonly Line[]): (line: Line) => boolean {
  const isDrawn = ({ name, note }: Line): boolean => note !== '' && isDrawnFrom(note, name);
  const noted = lines.filter(({ note }) => note !== '');
  return noted.filter(isDrawn).length > noted.length / 2 ? ({ note }) => note !== '' : isDrawn;
}
