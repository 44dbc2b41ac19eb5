/** What a title says about its section: `Board Attendees` → attendees of the group "Board". */
import { INERT } from '../markdown/inert';
import { fold } from './fold';
import { WORD_CHARACTERS } from './letters';
import { perText } from './per-text';
import { type SectionWords, words } from './vocabulary/index';

export interface Title {
  readonly kind: keyof SectionWords;
  /** The qualifier as it is written: `ALESCo Member`; empty where there is none. */
  readonly group: string;
}

/** The qualifier of a title: at most four words, so that a sentence is not taken for a title. */
const GROUP = `(?:[${WORD_CHARACTERS}.&'’/()-]+ ){0,4}?`;
const KINDS = ['absent', 'attendees', 'decisions', 'actions', 'discussion'] as const;

/** What a part of an attendee list may be called: a heading below it, a label in it. */
export const GROUP_OF_PEOPLE =
  /^(?:observers?|guests?|members?|staff|board|community|remote|in[ -]person|invited)\b/iu;

/** How long a title may be with its notes in parentheses, and without, in UTF-16 code units. */
const LONGEST = 200;
const LONGEST_BARE = 60;

const sources = KINDS.flatMap((kind) =>
  words((vocabulary) => vocabulary.sections[kind]).map((source) => ({ kind, source })),
);
const patterns = sources.map(({ kind, source }) => ({
  kind,
  pattern: titlePattern(source, `(?<group>${GROUP})`),
}));
/** Whether it is worth trying all of them: most titles are those of topics. */
const anyTitle = titlePattern(`(?:${sources.map(({ source }) => source).join('|')})`, GROUP);

/**
 * Reads a title, given without Markdown; undefined for any other title.
 * @param text for example `Board Attendees:`, `Attendees (sign yourself in)`
 */
export const readTitle: (text: string) => Title | undefined = perText((text) => {
  const plain = bareTitle(text);
  if (plain === '' || plain.length > LONGEST_BARE) return undefined;
  // `Attendees/出席者`: the same title in two languages.
  const candidates = plain.includes('/') ? [plain, ...plain.split('/').map((part) => part.trim())] : [plain];
  for (const candidate of candidates) {
    const title = matchTitle(candidate);
    if (title !== undefined) return title;
  }
  return undefined;
});

/**
 * Without emphasis, trailing colon, note in parentheses, numbering and pictographs; empty where it is too
 * long for a title.
 */
export function bareTitle(text: string): string {
  if (text.length > LONGEST) return '';
  if (PLAIN.test(text)) return text.endsWith(':') ? text.slice(0, -1) : text;
  return text
    .normalize('NFC')
    .replaceAll(INERT, ' ')
    .replace(/[*_`]+/g, '')
    .replace(/\([^()]*\)\s*:?\s*$/, '')
    .replace(/^[\s\d.)]*(?=\p{L})/u, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/\s*[:：]?\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What most titles are: words, and at most a colon. */
const PLAIN = /^[a-z]+(?: [a-z]+)*:?$/i;

function matchTitle(candidate: string): Title | undefined {
  const folded = fold(candidate);
  if (!anyTitle.test(folded)) return undefined;
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(folded);
    if (match !== null) return { kind, group: groupOf(candidate, match) };
  }
  return undefined;
}

/** The group in its own spelling. Folding keeps the length of what is left of the group in all but exotic scripts. */
function groupOf(candidate: string, match: RegExpExecArray): string {
  const folded = (match.groups?.['group'] ?? '').trim();
  const at = folded === '' ? -1 : fold(candidate).indexOf(folded);
  return at < 0 ? '' : candidate.slice(at, at + folded.length).replace(/[:,]$/, '');
}

function titlePattern(source: string, group: string): RegExp {
  return new RegExp(`^${source.replaceAll('{group}', group)}$`, 'u');
}
