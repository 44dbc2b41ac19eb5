/** `minutes check`: the rules over files. */
import { relative, resolve, sep } from 'node:path';
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
import { judge, type Run } from './judge';
import { mend, mendedRules } from './mend';
import { placeOf } from './place';

export interface CheckOptions {
  readonly format: Format;
  /** Whether what is safe to mend is mended on disk. */
  readonly fix: boolean;
  /** Whether what the other minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/** Checks each file once, in the order of their names; a file that cannot be read does not keep the others from it. */
export function check(
  files: readonly string[],
  { format: as, fix, cache }: CheckOptions,
  terminal: Terminal,
): ExitCode {
  const names = [...new Map(files.map((file) => [resolve(terminal.cwd, file), file])).values()].sort();
  const projects = new Projects(readFromDisk);
  const note = (message: string): void => terminal.err(`minutes: ${printable(message)}\n`);
  const archives = new FolderArchives(cache ? terminal.cache : undefined, note);
  const run = { cwd: terminal.cwd, projects, archives };
  let failed = 0;
  const checked = names.flatMap((file): CheckedFile | readonly [] => {
    try {
      return fix ? mendFile(file, run, terminal) : checkFile(file, run);
    } catch (error) {
      if (!(error instanceof UnreadableFile) && !(error instanceof UnwritableFile)) throw error;
      terminal.err(`minutes: ${printable(file)}: ${error.message}\n`);
      failed++;
      return [];
    }
  });
  for (const file of checked) explainSilence(file, terminal);
  terminal.out(format(as, checked, failed));
  const problems = problemsOf(projects, terminal.cwd);
  for (const problem of problems) terminal.err(`minutes: ${printable(problem)}\n`);
  if (failed > 0 || problems.length > 0) return 2;
  return checked.some(({ findings }) => findings.some(isFailure)) ? 1 : 0;
}

/** @throws {UnreadableFile} */
function checkFile(file: string, run: Run): CheckedFile {
  return judge(inputOf(file, run.cwd), run).checked;
}

/**
 * Mends what is safe to mend, writes the file, and says what was done.
 * @returns the file as it is now
 * @throws {UnreadableFile | UnwritableFile}
 */
function mendFile(file: string, run: Run, terminal: Terminal): CheckedFile {
  const input = inputOf(file, run.cwd);
  const found = judge(input, run);
  const mended = mend(found);
  if (mended === found) return found.checked;
  writeTextFile(file, run.cwd, input.text, mended.checked.source.text);
  const rules = mendedRules(found.checked.findings, mended.checked.findings);
  terminal.err(`minutes: ${printable(file)}: mended ${rules}\n`);
  return mended.checked;
}

/** @throws {UnreadableFile} */
function inputOf(file: string, cwd: string): Parameters<typeof judge>[0] {
  return { name: file, path: resolve(cwd, file).split(sep).join('/'), text: readTextFile(file, cwd) };
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
  { file, verdict: { minutes, reason, score } }: CheckedFile,
  terminal: Terminal,
): void {
  if (minutes) return;
  const why = WHY[reason] ?? `score ${score}`;
  const remedy = reason === 'score' ? '; add <!-- minutes: on --> to the file to have it checked' : '';
  terminal.err(`minutes: ${printable(file)}: not treated as minutes (${why})${remedy}\n`);
}

/** For verdicts that are no matter of points. */
const WHY: Readonly<Record<string, string>> = { marker: 'it says so itself', project: 'the project says so' };
