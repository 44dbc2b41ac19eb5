/** `minutes check`: the rules over files. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { applyEdits } from '../markdown/edit';
import { isMinutes } from '../minutes/detect';
import { parse } from '../minutes/parse';
import { diagnose, type Finding } from '../service/diagnose';
import { fixAll } from '../service/fix-all';
import type { CheckedFile } from './checked-file';
import { type Format, format } from './format';
import { printable } from './printable';
import { readTextFile, UnreadableFile } from './read-text-file';
import type { ExitCode, Terminal } from './terminal';
import { UnwritableFile, writeTextFile } from './write-text-file';

export interface CheckOptions {
  readonly format: Format;
  /** Whether what is safe to mend is mended on disk. */
  readonly fix: boolean;
}

/** Checks each file once, in the order of their names; a file that cannot be read does not keep the others from it. */
export function check(
  files: readonly string[],
  { format: as, fix }: CheckOptions,
  terminal: Terminal,
): ExitCode {
  const names = [...new Set(files)].sort();
  let failed = false;
  const checked = names.flatMap((file): CheckedFile | readonly [] => {
    try {
      const found = checkFile(file, terminal);
      return fix ? mendFile(found, terminal) : found;
    } catch (error) {
      if (!(error instanceof UnreadableFile) && !(error instanceof UnwritableFile)) throw error;
      terminal.err(`minutes: ${printable(file)}: ${error.message}\n`);
      failed = true;
      return [];
    }
  });
  if (as === 'text') for (const file of checked) explainSilence(file, terminal);
  terminal.out(format(as, checked));
  if (failed) return 2;
  return checked.some(({ findings }) => findings.some(isFailure)) ? 1 : 0;
}

/** @throws {UnreadableFile} */
function checkFile(file: string, terminal: Terminal): CheckedFile {
  const text = readTextFile(file, terminal.cwd);
  const verdict = isMinutes(text, pathOf(file, terminal.cwd), { include: [], exclude: [] });
  return checkedFile(file, verdict, text);
}

function checkedFile(file: string, verdict: CheckedFile['verdict'], text: string): CheckedFile {
  const meeting = parse(text);
  return { file, verdict, meeting, findings: verdict.minutes ? diagnose(meeting, {}) : [] };
}

/**
 * Mends what is safe to mend, writes the file, and says what was done.
 * @returns the file as it is now
 * @throws {UnwritableFile}
 */
function mendFile(found: CheckedFile, terminal: Terminal): CheckedFile {
  const { file, verdict, meeting, findings } = found;
  const { text } = meeting.source;
  const edits = verdict.minutes ? fixAll(meeting, {}) : [];
  if (edits.length === 0) return found;
  const mended = checkedFile(file, verdict, applyEdits(text, edits));
  writeTextFile(file, terminal.cwd, text, mended.meeting.source.text);
  terminal.err(`minutes: ${printable(file)}: mended ${mendedRules(findings, mended.findings)}\n`);
  return mended;
}

/** `1 duplicate-attendee, 59 speaker-format`: of which rule how many findings are gone. */
function mendedRules(before: readonly Finding[], after: readonly Finding[]): string {
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter(({ rule }) => rule === id).length;
  const rules = [...new Set(before.map(({ rule }) => rule))].sort();
  return rules
    .map((id) => ({ id, gone: count(before, id) - count(after, id) }))
    .filter(({ gone }) => gone > 0)
    .map(({ id, gone }) => `${gone} ${id}`)
    .join(', ');
}

function isFailure({ severity }: CheckedFile['findings'][number]): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Who names a file and hears nothing should know that it was not looked at. */
function explainSilence(
  { file, verdict: { minutes, reason, score } }: CheckedFile,
  terminal: Terminal,
): void {
  if (minutes) return;
  const why = reason === 'marker' ? 'it says so itself' : `score ${score}`;
  const remedy = reason === 'marker' ? '' : '; add <!-- minutes: on --> to the file to have it checked';
  terminal.err(`minutes: ${printable(file)}: not treated as minutes (${why})${remedy}\n`);
}

/** As in an editor that has opened the working directory; the judgement looks at the names of folders. */
function pathOf(file: string, cwd: string): string {
  const absolute = resolve(cwd, file);
  const path = relative(cwd, absolute);
  return (path.startsWith('..') || isAbsolute(path) ? absolute : path).split(sep).join('/');
}
