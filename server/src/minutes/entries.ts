/** One entry of an attendee list: `[x] Ada Byron (AB) @ada - Example Org` → name, short forms, notes. */
import { INERT } from '../markdown/inert';
import { type Span, trimmed } from '../markdown/span';
import { fold, foldNear } from './fold';
import type { Attendee } from './meeting';
import { isName, looksLikeName } from './names';
import { words } from './vocabulary/index';

/** What an entry says, without its place in a list. */
export interface Entry
  extends Pick<Attendee, 'name' | 'nameSpan' | 'abbreviation' | 'nicknames' | 'handles' | 'notes'> {
  /** What a check box says; undefined where there is none. */
  readonly checked: boolean | undefined;
  /** The note of an entry that has only handles besides, where it is written like a full name: `@ada (Ada Byron)`. */
  readonly noted: NotedName | undefined;
}

export interface NotedName {
  readonly name: string;
  readonly nameSpan: Span;
  /** Whether a handle echoes it, as `@abyron` does Ada Byron. */
  readonly isEchoed: boolean;
}

const BOX = /^\s*\[(?<mark>[ xX✓✔])\](?=\s)/u;
const PARENTHESES = /\((?<note>[^()]*)\)?/gu;
const HANDLE = /(?<![\p{L}\p{N}.@])@(?<handle>[\p{L}\p{N}_-]+)/gu;
/** A word in quotation marks. */
const NICKNAME = /^["“”„«](?<nickname>\p{L}[\p{L}\p{M}\p{N}.'’-]*)["“”»]$/u;
/** Emphasis, code and what `inlineOf` took out: the edges of a linked name. */
const DECORATION = new RegExp(`[*_]{1,3}(?=\\S)|(?<=\\S)[*_]{1,3}|[${INERT}\`~]`, 'gu');
/** Where the name ends and an organisation or a remark begins: ` - Org`, `, Org`, ` // also known as`. */
const REMARK = /\s+[-–—]+(?:\s|$)|\s*,|\s*\||\s+\/\//u;
/** The mark of Node.js minutes behind the people who came. */
const MARK = /\s+[xX]\s*$/u;

/** An entry with all its notes is shorter; prose, and what is no text at all, is not worth looking at. UTF-16 code units. */
const LONGEST = 1_000;

const placeholders = new Set(words((vocabulary) => vocabulary.placeholders));

/**
 * Reads one entry.
 * @param visible the text of the entry as `inlineOf` gives it
 * @param offset where it begins in the document, in UTF-16 code units
 * @returns undefined for a placeholder (`N/A`), a sentence, anything that is no person
 */
export function readEntry(visible: string, offset: number): Entry | undefined {
  if (visible.length > LONGEST) return undefined;
  const box = BOX.exec(visible);
  const parentheses = [...visible.matchAll(PARENTHESES)].map((match) =>
    (match.groups?.['note'] ?? '').trim(),
  );
  const handles = [...visible.matchAll(HANDLE)].map((match) => match.groups?.['handle'] ?? '');
  // What is no name is blanked out, character by character, until the name is left alone where it stands.
  const bare = [BOX, PARENTHESES, HANDLE, DECORATION].reduce(blank, visible);
  const remark = REMARK.exec(bare);
  const whole = bare.slice(0, remark?.index).replace(MARK, '');
  const short = shortBehindNote(whole, visible);
  const head = whole.slice(0, short?.start);
  const span = nameSpan(head, visible, handles);
  const name = visible.slice(span.start, span.end).replace(/\s+/gu, ' ');
  if (!isPerson(name)) return undefined;
  const organisation = remark === null ? '' : bare.slice(remark.index + remark[0].length).trim();
  const notes = [...parentheses, organisation].filter(
    (note) => note !== '' && !isAbbreviation(note) && !note.startsWith('@'),
  );
  return {
    name,
    nameSpan: { start: offset + span.start, end: offset + span.end },
    abbreviation: parentheses.find(isAbbreviation) ?? short?.text,
    nicknames: parentheses.flatMap((note) => NICKNAME.exec(note)?.groups?.['nickname'] ?? []),
    handles,
    notes,
    checked: box === null ? undefined : box.groups?.['mark'] !== ' ',
    noted:
      handles.includes(name) && remark === null
        ? notedName(visible, offset, parentheses, handles)
        : undefined,
  };
}

const LAST_WORD = /(?<=\s)\p{L}{2,5}(?=\s*$)/u;

/** `Ada Byron (@ada) _AB_`: an abbreviation that markup or a note keeps apart from the name. */
function shortBehindNote(
  head: string,
  visible: string,
): { readonly text: string; readonly start: number } | undefined {
  const match = LAST_WORD.exec(head);
  if (match === null || !isAbbreviation(match[0])) return undefined;
  const gap = visible.slice(head.slice(0, match.index).trimEnd().length, match.index);
  return gap.trim() === '' ? undefined : { text: match[0], start: match.index };
}

/** `ABC`, `MdJ`, `eP`: two to five letters that are no word. */
export function isAbbreviation(text: string): boolean {
  return /^\p{L}{2,5}$/u.test(text) && /\p{Lu}/u.test(text) && !/^\p{Lu}?\p{Ll}+$/u.test(text);
}

/** Whether an entry is a placeholder: `N/A`, `_None._`, `[List any absent members here]`. */
export function isPlaceholder(text: string): boolean {
  const bare = fold(text).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return bare === '' || placeholders.has(bare) || /^\s*\[[^\]]{4,}\]\s*$/u.test(text);
}

function isPerson(name: string): boolean {
  return isName(name) && !isPlaceholder(name) && !/^(?:no|the|see|and|this|we|please)\s/iu.test(name);
}

/** The place of the name in the text; an entry that is only a handle (`- @ada`) is a person by that name. */
function nameSpan(head: string, visible: string, handles: readonly string[]): Span {
  const span = trimmed(head, { start: 0, end: head.length });
  if (span.end > span.start || handles[0] === undefined) return withoutStop(head, span);
  const start = visible.indexOf(`@${handles[0]}`) + 1;
  return { start, end: start + handles[0].length };
}

function notedName(
  visible: string,
  offset: number,
  notes: readonly string[],
  handles: readonly string[],
): NotedName | undefined {
  const [name = '', ...others] = notes;
  if (others.length > 0 || !name.includes(' ') || !isPerson(name) || !looksLikeName(name)) return undefined;
  const start = offset + visible.indexOf(name);
  const words = foldNear(name).split(/[^\p{L}\p{N}]+/u);
  const isEchoed = handles.some((handle) =>
    words.some((word) => word.length > 2 && foldNear(handle).includes(word.slice(0, LONGEST_ECHO))),
  );
  return { name, nameSpan: { start, end: start + name.length }, isEchoed };
}

/** Handles cut names short: `@robpalme`. */
const LONGEST_ECHO = 5;

/** A full stop ends a list (`Ada, Charles.`) unless it is that of an initial (`Ada B.`). */
function withoutStop(text: string, { start, end }: Span): Span {
  const stop = /[.;]$/u.test(text.slice(start, end)) && !/(?:^|\s)\p{Lu}\.$/u.test(text.slice(start, end));
  return { start, end: stop ? end - 1 : end };
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}
