/** Attendees with what they are behind a colon: `Ada Byron: chair`. A line alone may be anything, so that all of them are asked. */
import type { Block } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { presenceIn } from './attendee';
import { type Entry, readEntry } from './entries';
import { isField } from './fields';
import { fold } from './fold';
import { looksLikeFullName } from './names';
import { GROUP_OF_PEOPLE, readTitle } from './titles';

/**
 * Whether most lines of some blocks are full names with a role or an organisation behind a colon, and surely no labels
 * of a list (`Harbour Office: Ada Byron`) and no statements.
 * @param isBelow whether they stand where people speak: then the roles have to be known ones
 */
export function areRoleLines(text: string, blocks: readonly Block[], isBelow: boolean): boolean {
  const lines = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.quoted) return [];
    const { visible } = inlineOf(text, block);
    return block.item === undefined ? visible : visible.slice(0, 1);
  });
  const roles = lines.flatMap((line) => readRoleLine(line) ?? []);
  const sure = roles.filter(({ role }) => isField(lastWord(role)) || (!isBelow && !looksLikeFullName(role)));
  return (
    roles.length > 1 &&
    roles.length * 2 > lines.length &&
    sure.length * 2 >= roles.length &&
    new Set(roles.map(({ label }) => fold(label))).size === roles.length &&
    !roles.some(({ role }) => isPresence(role))
  );
}

/** The entry of such a line, given as `inlineOf` shows it; undefined where it is none. */
export function entryOfRoleLine(visible: string, offset: number): Entry | undefined {
  const line = readRoleLine(visible);
  const entry = line === undefined ? undefined : readEntry(line.label, offset);
  return line === undefined || entry === undefined
    ? undefined
    : { ...entry, notes: [...entry.notes, line.role] };
}

interface RoleLine {
  /** As it is written, with its place in the line. */
  readonly label: string;
  readonly role: string;
}

/** In UTF-16 code units, and in words. */
const LONGEST = 40;
const MOST_WORDS = 4;

function readRoleLine(visible: string): RoleLine | undefined {
  const colon = /[:：](?=[\s*_])/u.exec(visible)?.index ?? 0;
  const label = visible.slice(0, colon);
  const role = visible
    .slice(colon + 1)
    .replace(/^[*_]{1,3}/u, '')
    .trim();
  const isRole =
    /^\p{L}/u.test(role) &&
    role.length <= LONGEST &&
    role.split(' ').length <= MOST_WORDS &&
    !/[.,;:!?…]/u.test(role);
  return isRole && isPerson(readEntry(label, 0)?.name ?? '') ? { label, role } : undefined;
}

function isPerson(name: string): boolean {
  return (
    looksLikeFullName(name) &&
    !isField(lastWord(name)) &&
    !GROUP_OF_PEOPLE.test(lastWord(name)) &&
    !readTitle(name)
  );
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** What says who came is a matter of its own: `Ada Byron: absent`, `Tom Carr: yes`. */
function isPresence(role: string): boolean {
  return presenceIn(readTitle(role)?.kind) !== undefined || role.length < SHORTEST;
}

/** In UTF-16 code units: `yes`, `no` and `x` are no roles. */
const SHORTEST = 4;
