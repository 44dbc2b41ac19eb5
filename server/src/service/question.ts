/** What the line asks for at the cursor: a speaker, a second speaker, an addressee, an attendee, a recorder. */
import { lineIndexAt } from '../markdown/source';
import type { Span } from '../markdown/span';
import { isPlaceholder } from '../minutes/entries';
import type { Meeting, Presence, Section } from '../minutes/meeting';
import { type RolePatterns, words } from '../minutes/vocabulary/index';

export interface Question {
  readonly asks: 'speaker' | 'addressee' | 'attendee' | 'recorder';
  /** What is typed of the name. */
  readonly typed: string;
  readonly replace: Span;
  /** The names that stand before it in the same label. */
  readonly before: readonly string[];
  /** Whether a label ends behind the name. */
  readonly colon: boolean;
  readonly section: Section;
  /** For attendees: the kind of list. */
  readonly presence: Presence;
}

/** A name in the making: letters, up to three words. */
const TYPED =
  "(?<typed>@?(?:[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}.'’_-]*(?: [\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}.'’_-]*){0,2} ?)?)";
const NAME = "[\\p{L}\\p{M}@][\\p{L}\\p{M}\\p{N}.'’_@-]*(?: [\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}.'’_-]*){0,2}";
const BULLET = '\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(?:\\[[ xX]\\]\\s+)?';
const to = words((vocabulary) => vocabulary.addressing).join('|');
const pick = (take: (patterns: RolePatterns) => readonly string[]): string =>
  words((vocabulary) => [
    ...take(vocabulary.roles.recorder),
    ...take(vocabulary.roles.editor),
    ...take(vocabulary.roles.chair),
  ]).join('|');

const SPEAKER = new RegExp(`^${BULLET}${TYPED}$`, 'u');
const SECOND = new RegExp(`^(?:${BULLET})?(?<before>${NAME}(?:/${NAME})*)/${TYPED}$`, 'u');
const ADDRESSEE = new RegExp(`^(?:${BULLET})?(?<before>${NAME}(?:/${NAME})*) (?:${to}) ${TYPED}$`, 'u');
const RECORDER = new RegExp(
  `^[\\s*_]*(?:${BULLET})?(?:(?:${pick(({ sentences }) => sentences)})|(?:${pick(({ fields }) => fields)})[*_]*\\s?:[*_]*) (?:.*(?:,|and|und) )?${TYPED}$`,
  'iu',
);

/** What is asked for at an offset (UTF-16 code units); undefined in prose, code, comments, links, anywhere else. */
export function askedAt(meeting: Meeting, offset: number): Question | undefined {
  const { source } = meeting;
  const section = meeting.sections.findLast(({ span }) => span.start <= offset) ?? meeting.sections[0];
  if (section === undefined || isOpaque(meeting, section, offset)) return undefined;
  const line = source.lines[lineIndexAt(source, offset)];
  const before = source.text.slice(line?.start, offset);
  if (line === undefined || before.length > LONGEST) return undefined;
  const match = firstMatch(section, meeting, before);
  if (match === undefined) return undefined;
  const typed = match.groups['typed'] ?? '';
  // The rest of the word under the cursor goes with it.
  const tail = /^[\p{L}\p{M}\p{N}'’_-]*/u.exec(source.text.slice(offset, line.end))?.[0].length ?? 0;
  return {
    asks: match.asks,
    typed: typed.replace(/^@/u, ''),
    replace: { start: offset - typed.length, end: offset + tail },
    before: (match.groups['before'] ?? '').split('/').filter((name) => name !== ''),
    colon: match.asks === 'speaker' || match.asks === 'addressee',
    section,
    presence: section.kind === 'absent' ? 'absent' : 'present',
  };
}

/** No label is longer than this, in UTF-16 code units; a cursor further to the right stands in prose. */
const LONGEST = 120;

interface Match {
  readonly asks: Question['asks'];
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function firstMatch(section: Section, meeting: Meeting, before: string): Match | undefined {
  const recorder = section.kind === 'topic' ? undefined : matched('recorder', RECORDER, before);
  if (recorder !== undefined) return recorder;
  if (section.kind === 'attendees' || section.kind === 'absent') return matched('attendee', SPEAKER, before);
  return isDiscussion(section) ? matchInLabel(meeting, before) : undefined;
}

function matchInLabel(meeting: Meeting, before: string): Match | undefined {
  const addressee = matched('addressee', ADDRESSEE, before);
  if (addressee !== undefined && knowsAll(meeting, addressee)) return addressee;
  const second = matched('speaker', SECOND, before);
  if (second !== undefined && knowsAll(meeting, second)) return second;
  return matched('speaker', SPEAKER, before);
}

function matched(asks: Question['asks'], pattern: RegExp, before: string): Match | undefined {
  const match = pattern.exec(before);
  return match === null ? undefined : { asks, groups: match.groups ?? {} };
}

/** Statements stand in the discussion, and in hasty notes right below the title. */
function isDiscussion({ kind, statements }: Section): boolean {
  return (
    kind === 'topic' ||
    kind === 'discussion' ||
    (statements.length > 0 && (kind === 'title' || kind === 'other'))
  );
}

/** A name is asked for behind `/` and `to` only where a person stands before them: `- I want to …` is prose. */
function knowsAll(meeting: Meeting, { groups }: Match): boolean {
  const names = (groups['before'] ?? '').split('/');
  return names.every(
    (name) => meeting.people.resolve(name.replace(/^@/u, '')) !== undefined || isKnownLabel(meeting, name),
  );
}

/** Somebody whom no list mentions, but who has spoken before. */
function isKnownLabel(meeting: Meeting, name: string): boolean {
  if (isPlaceholder(name)) return false;
  return meeting.sections.some(({ statements }) =>
    statements.some(({ label }) => label.speakers.some(({ text }) => text === name)),
  );
}

function isOpaque({ source }: Meeting, { blocks }: Section, offset: number): boolean {
  if (source.frontMatter !== undefined && offset <= source.frontMatter.end) return true;
  return blocks.some(
    ({ kind, span, quoted }) =>
      (kind === 'code' || kind === 'html' || quoted) && span.start <= offset && offset <= span.end,
  );
}
