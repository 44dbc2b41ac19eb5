/** The lists of people that other tools have: text with a person a line. */
import { isDrawnFrom } from '../minutes/drawn-from';
import { isAbbreviation } from '../minutes/entries';
import type { KnownPerson } from '../minutes/knowledge';
import { personOf } from './known-person';

/** `Ada Byron (ADB)`, `* Ada Byron @ada (voting member)`: one a line; other lines are headings. */
export function readLines(text: string): readonly KnownPerson[] {
  const lines = text.split(/\r\n?|\n/).flatMap(readLine);
  const isTheirs = abbreviationsOf(lines);
  const people = new Map<string, KnownPerson>();
  for (const line of lines) {
    const { name, handles, note } = line;
    const isAbbreviated = isTheirs(line);
    // A line without either is a sentence or the name of a group.
    if (people.has(name) || (!isAbbreviated && handles.length === 0)) continue;
    people.set(name, personOf(name, { handles, ...(isAbbreviated && { abbreviation: note }) }));
  }
  return [...people.values()];
}

interface Line {
  readonly name: string;
  readonly handles: readonly string[];
  /** What may be an abbreviation; empty where nothing may. */
  readonly note: string;
}

const PERSON_LINE = /^\s*(?:[-*+]\s+)?(?<name>\p{L}[^@()#<>:|]{0,60}?)\s*(?<rest>(?:\s@|\().*)$/u;

function readLine(line: string): readonly Line[] {
  const match = PERSON_LINE.exec(line)?.groups;
  if (match === undefined) return [];
  const { name = '', rest = '' } = match;
  const notes = [...rest.matchAll(/\((?<note>[^()]*)\)/gu)].map(({ groups }) => groups?.['note'] ?? '');
  const handles = [...rest.matchAll(/@(?<handle>[\p{L}\p{N}_-]+)/gu)].map(
    ({ groups }) => groups?.['handle'] ?? '',
  );
  return [{ name, handles, note: notes.find(isAbbreviation) ?? '' }];
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
