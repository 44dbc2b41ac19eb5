/**
 * Is this Markdown file minutes at all? Every other file stays untouched and silent.
 *
 * An explicit marker decides, then globs: those of the user before those of the project; then a score. Cheap and
 * without markdown-it, because the editor asks it for every Markdown file before anything is started.
 */
import { collectEvidence, type Evidence } from './evidence';
import { fileMatcher } from './globs';

/** Globs, matched against the path relative to the workspace folder, with forward slashes. */
export interface MinutesFiles {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface Verdict {
  readonly minutes: boolean;
  /** What decided: `exclude` and `include` are globs of the user, `project` is the configuration of the project. */
  readonly reason: 'marker' | 'exclude' | 'include' | 'project' | 'score';
  /** 0 to 11; the threshold is 5. Zero where something else decided. */
  readonly score: number;
  /**
   * Whether it may be hasty notes of a meeting that nobody has made minutes of yet: half of its lines are plain
   * `Name: statement` lines of two or more people. Such a file is silent too, but can be rewritten on request.
   */
  readonly hasty: boolean;
}

/** Source: measured over 18 repositories of minutes and 1,034 other Markdown files. */
const THRESHOLD = 5;

/** No minutes begin later than this: the score of a book costs no more than that of a page. In UTF-16 code units. */
const HEAD = 20_000;

/**
 * Decides for one file.
 * @param path relative to the workspace folder, or whatever is known of it; forward slashes
 * @param project what the project's configuration says of the file, if anything
 */
export function isMinutes(
  text: string,
  path: string,
  files: MinutesFiles,
  project?: 'include' | 'exclude',
): Verdict {
  const head = headOf(text).replace(/^\uFEFF/, '');
  const marked = marker(head);
  if (marked !== undefined) return { minutes: marked, reason: 'marker', score: 0, hasty: false };
  if (matches(path, files.exclude)) return { minutes: false, reason: 'exclude', score: 0, hasty: false };
  if (matches(path, files.include)) return { minutes: true, reason: 'include', score: 0, hasty: false };
  if (project !== undefined)
    return { minutes: project === 'include', reason: 'project', score: 0, hasty: false };
  const evidence = collectEvidence(head, path);
  const { hasty } = evidence;
  const score = total(evidence);
  const sure = evidence.attendees || evidence.recorder || (evidence.title && evidence.speakers);
  return { minutes: score >= THRESHOLD && sure, reason: 'score', score, hasty };
}

/** The beginning of a text: what stands behind it changes no verdict. */
export function headOf(text: string): string {
  return text.slice(0, HEAD);
}

/** `<!-- minutes: on -->`, or `minutes: false`, `type: minutes` in the front matter. */
function marker(head: string): boolean | undefined {
  const comment = /^ {0,3}<!--[ \t]*minutes:[ \t]*(on|off)[ \t]*-->[ \t]*\r?$/m.exec(head)?.[1];
  if (comment !== undefined) return comment === 'on';
  const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head)?.[1] ?? '';
  const value = /^minutes:[ \t]*(true|false|on|off)[ \t]*$/m.exec(frontMatter)?.[1];
  if (value !== undefined) return value === 'true' || value === 'on';
  return /^type:[ \t]*["']?minutes["']?[ \t]*$/m.test(frontMatter) ? true : undefined;
}

function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => fileMatcher(glob)(path));
}

function total(evidence: Evidence): number {
  const { title, date, attendees, recorder, speakers, section, path } = evidence;
  const weights: readonly (readonly [boolean, number])[] = [
    [title, 2],
    [date, 1],
    [attendees, 2],
    [recorder, 1],
    [speakers, 2],
    [section, 1],
    [path, 2],
  ];
  return weights.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}
