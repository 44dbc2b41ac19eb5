/** What in a Markdown file speaks for minutes: looked for line by line, without markdown-it. */
import { presenceIn } from './attendee';
import { fold } from './fold';
import { looksLikeName } from './names';
import { readTitle } from './titles';
import { words } from './vocabulary/index';

export interface Evidence {
  /** The first heading says minutes, meeting, notes. */
  title: boolean;
  /** A date in it, or in the name of the file. */
  date: boolean;
  /** A list of attendees, or of those absent. */
  attendees: boolean;
  /** `Minutes recorded by …`, `Scribe: …` */
  recorder: boolean;
  /** Two labels that are used twice. */
  speakers: boolean;
  /** A section of decisions, of actions, or the discussion. */
  section: boolean;
  /** The path says minutes, meetings, notes. */
  path: boolean;
  /** Half of it is plain `Name: statement` lines. */
  hasty: boolean;
}

const DATE = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d[-_./ ]?(?:0?[1-9]|1[0-2])[-_./ ]?(?:0?[1-9]|[12]\d|3[01])\b`,
    String.raw`\b(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\. ?(?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,9}[,. -]+(?:19|20)\d\d\b`,
    String.raw`\b\p{L}{3,9}[. -]+\d{1,2}(?:st|nd|rd|th)?,?[ -]+(?:19|20)\d\d\b`,
  ].join('|'),
  'u',
);
/** The title of minutes says so, in most of them; a German word may be the last part of a longer one. */
export const TITLE =
  /\b(?:minutes|meetings?|notes)\b|(?<!\p{L})\p{L}{0,30}(?:protokoll|sitzung|besprechung|versammlung|niederschrift)(?!\p{L})/iu;
const PATH =
  /(?:^|[/_-])(?:meeting|meetings|minutes|notes|meeting-minutes|meeting-notes|(?:sitzungs)?protokolle?)(?:[/_.-]|$)/i;
const RECORDER = new RegExp(
  `^[\\s*_>-]*(?:${words((vocabulary) => [
    ...vocabulary.roles.recorder.sentences,
    ...vocabulary.roles.recorder.fields.map((field) => `${field}[*_]*\\s?:`),
  ]).join('|')})`,
  'iu',
);

/** Looks through the beginning of a file. */
export function collectEvidence(head: string, path: string): Evidence {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const evidence: Evidence = {
    title: false,
    date: DATE.test(file),
    attendees: false,
    recorder: false,
    speakers: false,
    section: false,
    path: PATH.test(path),
    hasty: false,
  };
  const lines = [...readableLines(head)];
  const first = lines.find(isHeading) ?? '';
  evidence.title = TITLE.test(first);
  evidence.date ||= DATE.test(first);
  for (const line of lines) weigh(line, evidence);
  const labels = lines.map(labelOf);
  evidence.speakers =
    [...counted(labels.map((one) => one?.folded))].filter(([, count]) => count >= 2).length >= 2;
  evidence.hasty = isHasty(lines, labels);
  return evidence;
}

function weigh(line: string, evidence: Evidence): void {
  // What is known already need not be looked for.
  const section = evidence.attendees && evidence.section ? undefined : sectionTitle(line);
  evidence.attendees ||= presenceIn(section) !== undefined;
  evidence.section ||= section !== undefined && presenceIn(section) === undefined;
  evidence.recorder ||= RECORDER.test(line);
}

const LABEL = /^\s*(?<bullet>[-*+] )?[*_]*(?<label>[\p{L}@][\p{L}\p{M}\p{N}.'’@/& -]{0,40}?)[*_]* ?:[*_]*\s/u;
const STRUCTURAL = new Set(words((vocabulary) => vocabulary.structural));

interface LineLabel {
  readonly written: string;
  readonly folded: string;
  readonly isBullet: boolean;
}

/** The label of a line, unless it is one that structures the text. */
function labelOf(line: string): LineLabel | undefined {
  const { bullet, label = '' } = (line.includes(':') ? LABEL.exec(line)?.groups : undefined) ?? {};
  const folded = fold(label);
  if (folded === '' || STRUCTURAL.has(folded)) return undefined;
  return { written: label, folded, isBullet: bullet !== undefined };
}

function counted(labels: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** Half of the lines of text are plain `Name: statement` lines, at least three, by two people. */
function isHasty(lines: readonly string[], labels: readonly (LineLabel | undefined)[]): boolean {
  const text = lines.filter((line) => line.trim() !== '' && !isHeading(line));
  // A heading has no label: its mark is no part of one.
  const names = labels.filter((label) => label?.isBullet === false && looksLikeName(label.written));
  return (
    names.length >= 3 &&
    names.length * 2 >= text.length &&
    counted(names.map((label) => label?.folded)).size >= 2
  );
}

function isHeading(line: string): boolean {
  return /^ {0,3}#{1,6}[ \t]/.test(line);
}

/** The kind of section that a heading, a bold line or a label (`Present: a, b`) opens. */
function sectionTitle(line: string): string | undefined {
  const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/.exec(line)?.[1];
  if (heading !== undefined) return readTitle(heading)?.kind;
  const label = /^\s*(?:[-*+] )?(?:\*\*|__)?([^*_:]{3,60}?)(?:(?:\*\*|__)\s*$|(?:\*\*|__)?:)/.exec(line)?.[1];
  const kind = label === undefined ? undefined : readTitle(label)?.kind;
  return presenceIn(kind) === undefined ? undefined : kind;
}

/** The lines outside front matter, fenced code and comments; near enough for a score. */
function* readableLines(head: string): Iterable<string> {
  const body = withoutComments(head.replace(/^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/, ''));
  let fence: string | undefined;
  for (const line of body.split(/\r\n?|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    else if (fence === undefined && !/^\s*>/.test(line)) yield line.slice(0, 400);
  }
}

/** Without those that are closed; each is looked at once. */
function withoutComments(text: string): string {
  let result = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + '<!--'.length);
    if (end < 0) return result + text.slice(from);
    result += text.slice(from, start);
    from = end + '-->'.length;
  }
}
