/** What the line asks for at the cursor: a speaker, a second speaker, an addressee, an attendee, a recorder. */
import { lineAt } from '../markdown/source';
import type { Span } from '../markdown/span';
import { presenceIn } from '../minutes/attendee';
import { isPlaceholder } from '../minutes/entries';
import type { Meeting, Presence, Section } from '../minutes/meeting';
import { readTitle } from '../minutes/titles';
import { ADDRESSEE, LABELLED, RECORDER, SECOND, SPEAKER } from './question-patterns';

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

/** What is asked for at an offset (UTF-16 code units); undefined in prose, code, comments, links, anywhere else. */
export function askedAt(meeting: Meeting, offset: number): Question | undefined {
  const { source } = meeting;
  const section = meeting.sections.findLast(({ span }) => span.start <= offset) ?? meeting.sections[0];
  if (section === undefined || isOpaque(meeting, section, offset)) return undefined;
  const line = lineAt(source, offset);
  const before = source.text.slice(line?.start, offset);
  if (line === undefined || before.length > LONGEST) return undefined;
  const list = listAt(meeting, section, line.start);
  const match = firstMatch({ meeting, section, before, list });
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
    presence: match.presence ?? list ?? 'present',
  };
}

/** No label is longer than this, in UTF-16 code units; a cursor further to the right stands in prose. */
const LONGEST = 120;

interface Match {
  readonly asks: Question['asks'];
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly presence?: Presence;
}

interface Place {
  readonly meeting: Meeting;
  readonly section: Section;
  /** The line up to the cursor. */
  readonly before: string;
  /** The kind of the attendee list that the line goes on with. */
  readonly list: Presence | undefined;
}

function firstMatch({ meeting, section, before, list }: Place): Match | undefined {
  const recorder = section.kind === 'topic' ? undefined : matched('recorder', RECORDER, before);
  if (recorder !== undefined) return recorder;
  const labelled = matchInList(before);
  if (labelled !== undefined) return labelled;
  if (list !== undefined) return matched('attendee', SPEAKER, before);
  return mayHaveStatements(section) ? matchInLabel(meeting, before) : undefined;
}

/** `Present: Ada, …`: a list in the line itself. */
function matchInList(before: string): Match | undefined {
  const match = matched('attendee', LABELLED, before);
  const kind = readTitle(match?.groups['label'] ?? '')?.kind;
  if (match === undefined || (kind !== 'attendees' && kind !== 'absent')) return undefined;
  return { ...match, presence: kind === 'absent' ? 'absent' : 'present' };
}

/** Whether the list above a line goes on: nothing but white space stands between its last entry and the line. */
function listAt(
  { source: { text } }: Meeting,
  { kind, lists, span }: Section,
  lineStart: number,
): Presence | undefined {
  const presence = presenceIn(kind);
  if (presence !== undefined) return presence;
  const list = lists.findLast(({ titleSpan }) => titleSpan.start >= span.start && titleSpan.end <= lineStart);
  if (list === undefined) return undefined;
  const last = list.entries.findLast((entry) => entry.span.end <= lineStart);
  const end = Math.max(list.titleSpan.end, last?.span.end ?? 0);
  return /^[\s:：*_]*$/u.test(text.slice(end, lineStart)) ? list.presence : undefined;
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
function mayHaveStatements({ kind, statements }: Section): boolean {
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
  return meeting.sections.some(({ facts }) =>
    facts.statements.some(({ label }) => label.speakers.some(({ text }) => text === name)),
  );
}

/** Whether an offset stands in code, in a comment, in a quotation or in the front matter. */
export function isOpaque({ source }: Meeting, { blocks }: Section, offset: number): boolean {
  if (source.frontMatter !== undefined && offset <= source.frontMatter.end) return true;
  return blocks.some(
    ({ kind, span, quoted }) =>
      (kind === 'code' || kind === 'html' || quoted) && span.start <= offset && offset <= span.end,
  );
}
