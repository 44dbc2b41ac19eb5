/** `minutes check`: the rules over files. */
import { relative } from 'node:path';
import { readFromDisk } from '../../host/disk.node';
import { FolderArchives } from '../../host/folder-archives.node';
import { Projects } from '../../host/projects';
import { readSource } from '../../markdown/source';
import { printable } from '../../service/printable';
import { readTextFile, UnreadableFile } from '../files/read-text-file';
import { UnwritableFile, writeTextFile } from '../files/write-text-file';
import type { ExitCode, Terminal } from '../terminal';
import type { CheckedFile } from './checked-file';
import { type Format, format } from './formats/format';
import { type Input, judge, type Run } from './judge';
import { mend } from './mend';
import { placeOf } from './place';
import { selectFiles } from './select/select-files';
import type { SelectedFile } from './select/selection';

export interface CheckOptions {
  /** Files, folders and globs, as they were given. */
  readonly patterns: readonly string[];
  readonly format: Format;
  /** Whether what is safe to mend is mended on disk. */
  readonly fix: boolean;
  /** Whether what the other minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/** Checks each file once, in the order of their names; what cannot be read does not keep the others from it. */
export function check({ patterns, format: as, fix, cache }: CheckOptions, terminal: Terminal): ExitCode {
  const { files, problems: unmatched } = selectFiles(patterns, terminal.cwd);
  const projects = new Projects(readFromDisk);
  const note = (message: string): void => terminal.err(`minutes: ${printable(message)}\n`);
  const archives = new FolderArchives(cache ? terminal.cache : undefined, note);
  for (const problem of unmatched) note(problem);
  const run = { cwd: terminal.cwd, projects, archives };
  let failed = 0;
  const checked = files.flatMap((file): CheckedFile | readonly [] => {
    try {
      return fix ? mendFile(file, run, terminal) : checkFile(file, run);
    } catch (error) {
      if (!(error instanceof UnreadableFile) && !(error instanceof UnwritableFile)) throw error;
      note(`${file.name}: ${error.message}`);
      failed++;
      return [];
    }
  });
  for (const file of checked) explainSilence(file, terminal);
  terminal.out(format(as, checked, failed));
  const problems = problemsOf(projects, terminal.cwd);
  for (const problem of problems) note(problem);
  if (failed > 0 || unmatched.length > 0 || problems.length > 0) return 2;
  return checked.some(({ findings }) => findings.some(isFailure)) ? 1 : 0;
}

/** @throws {UnreadableFile} */
function checkFile(file: SelectedFile, run: Run): CheckedFile {
  return judge(readInput(file), run).checked;
}

/**
 * Mends what is safe to mend, writes the file, and says what was done.
 * @returns the file as it is now
 * @throws {UnreadableFile | UnwritableFile}
 */
function mendFile(file: SelectedFile, run: Run, terminal: Terminal): CheckedFile {
  const input = readInput(file);
  const found = judge(input, run);
  const mended = mend(found);
  if (mended === undefined) return found.checked;
  writeTextFile(file.path, run.cwd, input.text, mended.text);
  terminal.err(`minutes: ${printable(file.name)}: mended ${mended.what}\n`);
  return mended.checked;
}

/** @throws {UnreadableFile} */
function readInput(file: SelectedFile): Input {
  return { ...file, text: readTextFile(file.path, '/') };
}

/** What is wrong in configurations and rosters, as `file:line:column: message`. */
function problemsOf(projects: Projects, cwd: string): readonly string[] {
  return [...projects.files()].flatMap(([path, { text, problems }]) => {
    const source = readSource(text);
    return problems.map(({ span, message }) => {
      const { line, column } = placeOf(source, span.start);
      return `${relative(cwd, path)}:${line}:${column}: ${message}`;
    });
  });
}

function isFailure({ severity }: CheckedFile['findings'][number]): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Who names a file and hears nothing should know that it was not looked at. */
function explainSilence(
  { file, isNamed, verdict: { minutes, reason, score } }: CheckedFile,
  terminal: Terminal,
): void {
  if (minutes || !isNamed) return;
  const why = WHY[reason] ?? `score ${score}`;
  const remedy = reason === 'score' ? '; add <!-- minutes: on --> to the file to have it checked' : '';
  terminal.err(`minutes: ${printable(file)}: not treated as minutes (${why})${remedy}\n`);
}

/** For verdicts that are no matter of points. */
const WHY: Readonly<Record<string, string>> = { marker: 'it says so itself', project: 'the project says so' };
